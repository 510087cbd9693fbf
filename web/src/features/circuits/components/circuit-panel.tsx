import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api';
import { LastChanges, QueryState, SidePanel, type PanelProps } from '@/resource';
import { CarrierMark, CopyButton, SkeletonLines, StatusMark, Tag, UrgencyMark } from '@/ui';
import { circuitDetail, circuits } from '../api';
import { historyFields } from '../fields';
import { circuitHref } from '../href';
import type { Circuit } from '../types';
import { CircuitFigures } from './circuit-figures';
import { CircuitPath } from './circuit-path';
import { ContractSummary } from './contract-summary';

/** A circuit beside its list. */
export function CircuitPanel({ id, row, ...panel }: PanelProps<Circuit>) {
  const query = useQuery(circuitDetail(id));
  const can = useCan();
  const circuit = query.data?.data ?? row;
  const type = circuit?.service_type_code;
  return (
    <SidePanel
      {...panel}
      label={circuit ? `Circuit ${circuit.circuit_id}` : 'Circuit'}
      href={circuitHref(id)}
      kicker={
        circuit ? (
          <CarrierMark
            name={[circuit.carrier_name, type].filter(Boolean).join(' · ')}
            series={circuit.carrier_series}
          />
        ) : null
      }
      title={
        circuit ? (
          <>
            <span className="id min-w-0 text-16 font-semibold [overflow-wrap:anywhere] [white-space:normal]">
              {circuit.circuit_id}
            </span>
            <CopyButton text={circuit.circuit_id} label="Copy circuit ID" />
          </>
        ) : null
      }
      marks={
        circuit ? (
          <>
            <StatusMark status={circuit.status} />
            {circuit.urgency ? <UrgencyMark urgency={circuit.urgency} days={circuit.days_to_deadline} /> : null}
            {circuit.at_risk ? <Tag tone="warn">At risk</Tag> : null}
          </>
        ) : null
      }
    >
      <QueryState
        query={query}
        what="The circuit"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={9} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <CircuitFigures circuit={data} />
            </section>
            <section>
              <h2>Path</h2>
              <CircuitPath circuit={data} />
            </section>
            {data.contract_id ? (
              <section>
                <h2>
                  Contract and renewal
                  <span className="ml-auto font-normal text-text-3">{data.agreement_number}</span>
                </h2>
                <ContractSummary circuit={data} />
              </section>
            ) : null}
            {can('lifecycle_view') ? (
              <section>
                <h2>Last changes</h2>
                <LastChanges resource={circuits} id={id} fields={historyFields} currency={data.currency} />
              </section>
            ) : null}
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
