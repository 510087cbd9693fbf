import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asProblem, useCan, type Entity } from '@/api';
import { ContractsCard, contractsOver } from '@/contract';
import { PlaceMapCard } from '@/place';
import { DeleteDialog, HistoryCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { StatusMark, Tag, toast } from '@/ui';
import { sites } from '../../api';
import { siteFields } from '../../fields';
import { siteHref } from '../../href';
import '../../infrastructure.css';
import type { Site } from '../../types';
import { SiteFigures } from '../site-figures';
import { ContactsCard } from './contacts-card';
import { EndpointsCard } from './endpoints-card';
import { SiteFacts, LeaseCard, NotesCard, PlaceCard } from './facts-cards';
import { CustomersCard, LinksCard } from './links-cards';
import { NodesCard } from './nodes-card';
import { PowerCard } from './power-card';
import { SiteActions } from './site-actions';

export interface SiteRecordProps {
  id: string;
  /** What another feature tells of a site's documents; `usePosition` moves the site to where a photo was taken. */
  documents?: (site: Site, usePosition?: (latitude: number, longitude: number) => void) => ReactNode;
}

function Record({ entity, documents }: Pick<SiteRecordProps, 'documents'> & { entity: Entity<Site> }) {
  const site = entity.data;
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = can('infrastructure_edit');
  const seesContracts = can('contracts_view');
  const contracts = useQuery({ ...contractsOver(sites, site.id), enabled: seesContracts });
  const editor = useRecordEditor({
    resource: sites,
    entity,
    fields: siteFields,
    editPermission: 'infrastructure_edit',
    noun: 'site',
  });
  const href = siteHref(site.id);
  const moveTo = (latitude: number, longitude: number) =>
    void editor
      .save({ latitude, longitude })
      .then(() => toast(`${site.name} is where the photo was taken`))
      .catch((error: unknown) => toast(`The position was not saved: ${asProblem(error).message}`, { tone: 'error' }));
  return (
    <RecordPage
      record={site}
      name={site.name}
      crumbs={[{ label: 'Infrastructure', href: '/infrastructure' }]}
      marks={
        <>
          <StatusMark status={site.status} />
          <Tag>{format.label(site.kind)}</Tag>
          {site.code ? <span className="id text-12 text-text-3">{site.code}</span> : null}
        </>
      }
      figures={<SiteFigures site={site} />}
      actions={
        <>
          <SiteActions site={site} />
          <RecordMenu href={href} onDelete={mayEdit ? () => setDeleting(true) : undefined} />
        </>
      }
      editable={mayEdit || can('financials_edit')}
      main={
        <>
          <NodesCard site={site} />
          {can('rf_links_view') ? <LinksCard site={site} /> : null}
          {can('rf_links_view') && can('customers_view') ? <CustomersCard site={site} /> : null}
          <div className="record-pair">
            <SiteFacts editor={editor} />
            <LeaseCard editor={editor} />
          </div>
          {seesContracts ? <ContractsCard query={contracts} kind="asset" id={site.id} what="site" /> : null}
          {documents?.(site, mayEdit ? moveTo : undefined)}
          {can('electrical_view') ? <PowerCard site={site} /> : null}
          {can('endpoints_view') ? <EndpointsCard site={site} /> : null}
        </>
      }
      rail={
        <>
          <PlaceMapCard place={site} search={{ site: site.id }} />
          <PlaceCard site={site} editor={editor} />
          <ContactsCard site={site} editor={editor} />
          <NotesCard editor={editor} />
          {can('lifecycle_view') ? (
            <HistoryCard resource={sites} id={site.id} fields={siteFields} currency={site.currency} events />
          ) : null}
        </>
      }
    >
      {editor.dialog}
      {deleting ? (
        <DeleteDialog
          resource={sites}
          entity={entity}
          name={site.name}
          noun="site"
          listHref="/infrastructure"
          recordHref={href}
          consequence="It leaves lists, map and totals."
          instead="set its status to retired"
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </RecordPage>
  );
}

/** A site's own page. */
export function SiteRecordPage({ id, documents }: SiteRecordProps) {
  const query = useQuery(sites.detail(id));
  return (
    <RecordQuery query={query} title="Site" what="The site" list={{ label: 'All sites', href: '/infrastructure' }}>
      {(entity) => <Record key={id} entity={entity} documents={documents} />}
    </RecordQuery>
  );
}
