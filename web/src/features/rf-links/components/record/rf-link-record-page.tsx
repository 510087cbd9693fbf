import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCan, type Entity } from '@/api';
import { FactsCard, HistoryCard, RecordPage, RecordQuery, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { CopyButton, StatusMark, Tag } from '@/ui';
import { pathOf, rfLinks } from '../../api';
import { rfLinkFields } from '../../fields';
import type { RfLink } from '../../types';
import { PathCard } from '../path/path-card';
import { LicenseMark } from '../license-mark';
import { RfLinkFigures } from '../rf-link-figures';
import { DepreciationCard } from './depreciation-card';
import { EndsCard } from './ends-card';
import { LicenseBanner, LicenseCard } from './license-card';
import { MapCard } from './map-card';
import { NamesCard } from './names-card';
import { RecordActions } from './record-actions';
import './record.css';

export interface RfLinkRecordProps {
  id: string;
  /** The day its book value is asked for. */
  on: string | undefined;
  onDay: (on: string | undefined) => void;
  /** Its documents; another feature's part of the page. */
  documents?: (link: RfLink) => ReactNode;
}

const FACTS = [
  'status',
  'capacity_mbps',
  'frequency_mhz',
  'channel_width_mhz',
  'a_antenna_height_m',
  'z_antenna_height_m',
  'a_azimuth_deg',
  'z_azimuth_deg',
  'in_service_on',
  'notes',
];
const MONEY = ['capex', 'salvage_value', 'mrc', 'nrc'];
const HISTORY = [
  ...rfLinkFields,
  { name: 'name', label: 'Name', kind: 'text' as const },
  { name: 'aliases', label: 'Former names', kind: 'tags' as const },
];

function Record({ entity, on, onDay, documents }: Omit<RfLinkRecordProps, 'id'> & { entity: Entity<RfLink> }) {
  const link = entity.data;
  const can = useCan();
  const { data: path } = useQuery(pathOf(link));
  const editor = useRecordEditor({
    resource: rfLinks,
    entity,
    fields: rfLinkFields,
    editPermission: 'rf_links_edit',
    noun: 'RF link',
  });
  const money = editor.isVisible('capex');
  const urgent = link.license_status === 'due' || link.license_status === 'expired';
  return (
    <RecordPage
      record={link}
      name={link.name}
      crumbs={[{ label: 'RF links', href: '/rf-links' }]}
      beside={<CopyButton text={link.name} label="Copy name" />}
      marks={
        <>
          <StatusMark status={link.status} />
          <Tag>{format.label(link.classification)}</Tag>
          <Tag>{link.type}</Tag>
          {urgent ? <LicenseMark link={link} /> : null}
          {link.too_long ? <Tag tone="warn">Too long for {link.band}</Tag> : null}
        </>
      }
      figures={<RfLinkFigures link={link} />}
      actions={<RecordActions entity={entity} />}
      editable={can('rf_links_edit') || can('financials_edit')}
      main={
        <>
          <LicenseBanner link={link} />
          <div className="record-pair">
            <PathCard path={path} heights={{ a: link.a_antenna_height_m, z: link.z_antenna_height_m }} />
            <div className="record-column">
              <EndsCard link={link} path={path} />
              <LicenseCard link={link} editor={editor} />
            </div>
          </div>
          <div className="record-pair">
            <FactsCard editor={editor} names={FACTS} hint />
            <div className="record-column">
              {money ? <FactsCard editor={editor} title="Money" names={[...MONEY, 'depreciation_months']} /> : null}
              {money && can('financials_view') ? <DepreciationCard link={link} on={on} onDay={onDay} /> : null}
            </div>
          </div>
          {documents?.(link)}
        </>
      }
      rail={
        <>
          <MapCard link={link} path={path} />
          <NamesCard link={link} path={path} />
          {can('lifecycle_view') ? (
            <HistoryCard resource={rfLinks} id={link.id} fields={HISTORY} currency={link.currency} events />
          ) : null}
        </>
      }
    >
      {editor.dialog}
    </RecordPage>
  );
}

/** An RF link's own page. */
export function RfLinkRecordPage({ id, ...props }: RfLinkRecordProps) {
  const query = useQuery(rfLinks.detail(id));
  return (
    <RecordQuery query={query} title="RF link" what="The RF link" list={{ label: 'All RF links', href: '/rf-links' }}>
      {(entity) => <Record key={id} entity={entity} {...props} />}
    </RecordQuery>
  );
}
