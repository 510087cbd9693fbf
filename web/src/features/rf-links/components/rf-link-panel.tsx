import { useQuery } from '@tanstack/react-query';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { FactRow, Facts, SkeletonLines, StatusMark, Tag } from '@/ui';
import { rfLinks } from '../api';
import { rfLinkHref } from '../href';
import type { RfLink } from '../types';
import { LicenseMark } from './license-mark';
import { RfLinkFigures } from './rf-link-figures';
import { RfLinkName } from './rf-link-name';

const degrees = (value: number | null) => (value === null ? null : `${format.fixed(value, 1)}°`);

/** An RF link beside its list. */
export function RfLinkPanel({ id, row, ...panel }: PanelProps<RfLink>) {
  const query = useQuery(rfLinks.detail(id));
  const link = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={link ? `RF link ${link.name}` : 'RF link'}
      href={rfLinkHref(id)}
      kicker={link?.rf_system_name ?? 'RF link'}
      title={
        link ? (
          <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere] [white-space:normal]">
            <RfLinkName name={link.name} />
          </span>
        ) : null
      }
      marks={link ? <StatusMark status={link.status} /> : null}
    >
      <QueryState
        query={query}
        what="The RF link"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={9} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <div className="grid grid-cols-[repeat(auto-fit,minmax(100px,1fr))] gap-3">
                <RfLinkFigures link={data} />
              </div>
            </section>
            <section>
              <h2>Path</h2>
              <Facts>
                <FactRow label="A">{data.a_name}</FactRow>
                <FactRow label="Z">{data.z_name}</FactRow>
                <FactRow label="Azimuths">
                  {data.a_azimuth_deg === null
                    ? null
                    : `${degrees(data.a_azimuth_deg)} · ${degrees(data.z_azimuth_deg)}`}
                </FactRow>
                <FactRow label="Free-space loss">
                  {data.fspl_db === null ? null : `${format.fixed(data.fspl_db, 1)} dB`}
                </FactRow>
                <FactRow label="Reach">
                  {data.reach_km === null ? null : data.too_long ? (
                    <Tag tone="warn">beyond the {data.band} band</Tag>
                  ) : (
                    `within ${format.number(data.reach_km)} km of ${data.band}`
                  )}
                </FactRow>
              </Facts>
            </section>
            <section>
              <h2>License</h2>
              <Facts>
                <FactRow label="Call sign">
                  {data.fcc_call_sign ? <span className="id">{data.fcc_call_sign}</span> : null}
                </FactRow>
                <FactRow label="Expires">
                  {data.fcc_license_expires_on ? format.date(data.fcc_license_expires_on) : null}
                </FactRow>
                <FactRow label="Renewal">
                  <LicenseMark link={data} />
                </FactRow>
              </Facts>
            </section>
            <section>
              <h2>Facts</h2>
              <Facts>
                <FactRow label="Type">{`${data.type}, ${format.label(data.classification).toLowerCase()}`}</FactRow>
                {data.a_rf_node_name ? <FactRow label="Node at A">{data.a_rf_node_name}</FactRow> : null}
                <FactRow label="Frequency">
                  {data.frequency_mhz === null ? null : `${format.number(data.frequency_mhz, 3)} MHz`}
                </FactRow>
                <FactRow label="In service">{data.in_service_on ? format.date(data.in_service_on) : null}</FactRow>
                {data.aliases.length ? <FactRow label="Formerly">{data.aliases.at(-1)}</FactRow> : null}
              </Facts>
            </section>
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
