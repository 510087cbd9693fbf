import { useQuery } from '@tanstack/react-query';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import { FactRow, Facts, formatField, SkeletonLines, StatusMark } from '@/ui';
import { rfSystems } from '../api';
import { rfSystemFields } from '../fields';
import { rfSystemHref } from '../href';
import type { RfSystem } from '../types';
import { roleWords } from '../values';
import { InUse } from './use-card';

const SHOWN = rfSystemFields.filter(({ name }) => !['name', 'active', 'currency', 'role'].includes(name));

/** A radio of the catalog beside the list. */
export function RfSystemPanel({ id, row, ...panel }: PanelProps<RfSystem>) {
  const query = useQuery(rfSystems.detail(id));
  const system = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={system ? `RF system ${system.name}` : 'RF system'}
      href={rfSystemHref(id)}
      kicker={query.data ? roleWords(query.data.data.role) : 'RF system'}
      title={
        system ? <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{system.name}</span> : null
      }
      marks={system ? <StatusMark status={system.active ? 'active' : 'inactive'} /> : null}
    >
      <QueryState
        query={query}
        what="The RF system"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {({ data }) => {
          const record = data as unknown as Record<string, unknown>;
          return (
            <>
              <section>
                <h2>In use</h2>
                <InUse system={data} />
              </section>
              <section>
                <h2>Facts</h2>
                <Facts>
                  {SHOWN.filter(({ name }) => name in record).map((spec) => (
                    <FactRow key={spec.name} label={spec.label}>
                      {formatField(spec, record[spec.name], record)}
                    </FactRow>
                  ))}
                  {data.role === 'ptmp_subscriber' ? (
                    <FactRow label="Compatible bases">{data.compatible_bases.join(', ')}</FactRow>
                  ) : null}
                </Facts>
              </section>
            </>
          );
        }}
      </QueryState>
    </SidePanel>
  );
}
