import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { useCan, type Entity } from '@/api';
import { PlaceFact, PlaceMapCard } from '@/place';
import { DeleteDialog, FactsCard, HistoryCard, RecordMenu, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import { addressNames } from '@/resource/form';
import * as format from '@/shared/format';
import { Button, Tag } from '@/ui';
import { endpoints } from '../api';
import { endpointFields } from '../fields';
import { endpointHref, insideOf } from '../href';
import type { Endpoint } from '../types';
import { CircuitsCard } from './circuits-card';
import { ConvertDialog } from './convert-dialog';
import { EndpointFigures } from './endpoint-figures';
import { MergedCard } from './merged-card';
import { SamePlaceCard } from './same-place-card';

const CRUMBS = [{ label: 'Endpoints', href: '/endpoints' }];
const FACTS = ['name', 'clli', 'facility_type', 'infrastructure_asset_id', 'customer_id', 'notes'];
const DEMARC = ['demarc_suite', 'demarc_rack', 'demarc_panel', 'demarc_port'];

function Loaded({ entity }: { entity: Entity<Endpoint> }) {
  const endpoint = entity.data;
  const can = useCan();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'delete' | 'convert' | null>(null);
  const mayEdit = can('endpoints_edit');
  const inside = insideOf(endpoint);
  const mayConvert = mayEdit && !inside && (can('infrastructure_edit') || can('customers_edit'));
  const editor = useRecordEditor({
    resource: endpoints,
    entity,
    fields: endpointFields,
    editPermission: 'endpoints_edit',
    noun: 'endpoint',
  });
  return (
    <RecordPage
      record={endpoint}
      name={endpoint.name}
      crumbs={CRUMBS}
      marks={
        <>
          {endpoint.facility_type ? <Tag>{format.label(endpoint.facility_type)}</Tag> : null}
          {inside ? (
            <span>
              {inside.word}{' '}
              <Link to={inside.href} className="link">
                {inside.name}
              </Link>
            </span>
          ) : null}
        </>
      }
      figures={<EndpointFigures endpoint={endpoint} />}
      actions={
        <>
          {mayConvert ? (
            <Button onPress={() => setDialog('convert')}>
              <Building2 className="icon" aria-hidden />
              Make a site or customer
            </Button>
          ) : null}
          <RecordMenu href={endpointHref(endpoint.id)} onDelete={mayEdit ? () => setDialog('delete') : undefined} />
        </>
      }
      editable={mayEdit}
      main={
        <>
          <SamePlaceCard
            endpoint={endpoint}
            onMerged={async ({ survivor }) => {
              if (survivor.id !== endpoint.id) await navigate({ to: endpointHref(survivor.id), replace: true });
            }}
          />
          {can('circuits_view') ? <CircuitsCard endpoint={endpoint} /> : null}
          <div className="record-pair">
            <FactsCard editor={editor} names={FACTS} hint />
            <FactsCard editor={editor} title="Demarc" names={DEMARC} />
          </div>
          <MergedCard endpoint={endpoint} />
        </>
      }
      rail={
        <>
          <PlaceMapCard place={endpoint} search={{ place: endpoint.id }} />
          <FactsCard editor={editor} title="Place" names={addressNames}>
            <PlaceFact editor={editor} />
          </FactsCard>
          <HistoryCard resource={endpoints} id={endpoint.id} fields={endpointFields} />
        </>
      }
    >
      {editor.dialog}
      {dialog === 'convert' ? <ConvertDialog entity={entity} onClose={() => setDialog(null)} /> : null}
      {dialog === 'delete' ? (
        <DeleteDialog
          resource={endpoints}
          entity={entity}
          name={endpoint.name}
          noun="endpoint"
          listHref="/endpoints"
          recordHref={endpointHref(endpoint.id)}
          instead="merge it with the place it really is"
          onClose={() => setDialog(null)}
        />
      ) : null}
    </RecordPage>
  );
}

/** A place where circuits land. */
export function EndpointRecordPage({ id }: { id: string }) {
  const query = useQuery(endpoints.detail(id));
  return (
    <RecordQuery
      query={query}
      title="Endpoint"
      what="The endpoint"
      list={{ label: 'All endpoints', href: '/endpoints' }}
    >
      {(entity) => <Loaded key={id} entity={entity} />}
    </RecordQuery>
  );
}
