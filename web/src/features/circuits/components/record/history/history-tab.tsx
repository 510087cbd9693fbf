import { HistoryCard } from '@/resource';
import { circuits } from '../../../api';
import { historyFields } from '../../../fields';
import type { Circuit } from '../../../types';
import { FutureLine } from './future-line';

/** Everything that happened to a circuit, on one line of time. */
export const HistoryTab = ({ circuit }: { circuit: Circuit }) => (
  <div className="record-single">
    <HistoryCard resource={circuits} id={circuit.id} fields={historyFields} currency={circuit.currency} events whole>
      <FutureLine circuit={circuit} />
    </HistoryCard>
  </div>
);
