import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { Circuit } from '../types';

const decideIn = (days: number) => (days < 0 ? `${format.daysLong(days)} late` : `${format.daysLong(days)} left`);

/** The three numbers that matter; money only for those who may see it. */
export function CircuitFigures({ circuit }: { circuit: Circuit }) {
  const { mrc: own, current_mrc: mrc, currency, bandwidth_mbps: mbps, cost_per_mbps: perMbps } = circuit;
  const speed = mbps === null ? null : format.bandwidthParts(mbps);
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(100px,1fr))] gap-3">
      {mrc === undefined ? null : (
        <Figure
          label="MRC"
          value={mrc === null ? format.NONE : format.money(mrc, currency)}
          sub={
            own !== null && own !== undefined && own !== mrc
              ? `${format.money(own, currency)} on the record`
              : undefined
          }
        />
      )}
      <Figure
        label="Bandwidth"
        value={
          speed ? (
            <>
              {speed.value} <span className="unit">{speed.unit}</span>
            </>
          ) : (
            format.NONE
          )
        }
        sub={perMbps === null || perMbps === undefined ? undefined : `${format.money(perMbps, currency)} per Mbps`}
      />
      <Figure
        label="Decide by"
        value={circuit.decision_deadline ? format.date(circuit.decision_deadline) : format.NONE}
        sub={circuit.days_to_deadline === null ? undefined : decideIn(circuit.days_to_deadline)}
      />
    </div>
  );
}
