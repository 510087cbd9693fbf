import { useQuery } from '@tanstack/react-query';
import type { HitRecord } from '@/map/hit';
import { wordOf } from '@/map/markers';
import { countOfRecords } from '@/map/MapTip';
import { circuitsById } from '../api';
import type { Selected } from '../search';
import { circuitChoice } from './choices';
import { FeaturePanel } from './FeaturePanel';
import { type Choice, RecordChoices } from './RecordChoices';

interface ChoicePanelProps {
  records: readonly HitRecord[];
  onSelect: (selected: Selected) => void;
  onClose: () => void;
}

const isLine = ({ kind }: HitRecord) => kind === 'circuit' || kind === 'link';

/** Records that lie on one another: which one is meant. */
export function ChoicePanel({ records, onSelect, onClose }: ChoicePanelProps) {
  const ids = records.filter(({ kind }) => kind === 'circuit').map(({ id }) => id);
  const { data: circuits } = useQuery({ ...circuitsById(ids), enabled: ids.length > 0 });
  const known = new Map(circuits?.items.map((circuit) => [circuit.id, circuitChoice(circuit)]));
  const choices = records.map((record): Choice => known.get(record.id) ?? choiceOf(record));
  return (
    <FeaturePanel
      kind={records.every(isLine) ? 'Along this line' : 'On this spot'}
      title={countOfRecords(records)}
      onClose={onClose}
    >
      <RecordChoices choices={choices} onSelect={onSelect} />
    </FeaturePanel>
  );
}

const choiceOf = ({ kind, id, name, word }: HitRecord): Choice => ({
  kind,
  id,
  name,
  word,
  detail: isLine({ kind, id, name, word }) ? null : wordOf(word),
});
