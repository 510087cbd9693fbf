import { useQuery } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { FacetValue } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Button, Checkbox, Popover, SkeletonLines, TextField } from '@/ui';
import { choicesQuery, type Narrowing } from '../api';

const FIND_FROM = 10;
const listOf = (text: string | undefined) => text?.split(',').filter(Boolean) ?? [];

/** `Lumen, Zayo, +2`, or the words for no choice. */
export function narrowingWords(chosen: readonly string[], known: readonly FacetValue[], none: string, many: string) {
  if (chosen.length === 0) return none;
  const words = chosen.map((value) => known.find((entry) => entry.value === value)?.label);
  if (words.some((word) => word === undefined)) return `${chosen.length} ${many}`;
  return words.length > 2 ? `${words.slice(0, 2).join(', ')}, +${words.length - 2}` : words.join(', ');
}

function Choices({
  label,
  values,
  chosen,
  onChange,
}: {
  label: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChange: (chosen: string | undefined) => void;
}) {
  const [find, setFind] = useState('');
  const shown = values.filter((entry) => entry.label.toLowerCase().includes(find.trim().toLowerCase()));
  return (
    <div className="narrowing-group">
      <h3>{label}</h3>
      {values.length >= FIND_FROM ? (
        <TextField label={`Find in ${label}`} hideLabel placeholder="Find" value={find} onChange={setFind} />
      ) : null}
      <div className="filter-options" role="group" aria-label={label}>
        {shown.map((entry) => (
          <Checkbox
            key={entry.value}
            isSelected={chosen.includes(entry.value)}
            onChange={(on) =>
              onChange(
                (on ? [...chosen, entry.value] : chosen.filter((value) => value !== entry.value)).join(',') ||
                  undefined,
              )
            }
          >
            <span className="clip">{entry.label}</span>
            <span className="count">{format.number(entry.count)}</span>
          </Checkbox>
        ))}
        {shown.length === 0 ? <p className="py-1 text-text-3">Nothing to choose</p> : null}
      </div>
    </div>
  );
}

/** Narrows the whole page to carriers and states. */
export function NarrowingButton({
  value,
  onChange,
}: {
  value: Narrowing;
  onChange: (changes: Partial<Narrowing>) => void;
}) {
  const query = useQuery(choicesQuery);
  const carriers = listOf(value.carrier_id);
  const states = listOf(value.state);
  const words = [
    narrowingWords(carriers, query.data?.carriers ?? [], 'All carriers', 'carriers'),
    narrowingWords(states, query.data?.states ?? [], 'all states', 'states'),
  ].join(', ');
  return (
    <Popover
      label="Carriers and states"
      placement="bottom end"
      trigger={
        <Button size="sm" className="narrowing-button">
          <ListFilter className="icon" />
          <span className="clip">{words}</span>
        </Button>
      }
    >
      <div className="narrowing">
        <QueryState query={query} what="The choices" skeleton={<SkeletonLines lines={6} />}>
          {(choices) => (
            <>
              <Choices
                label="Carrier"
                values={choices.carriers}
                chosen={carriers}
                onChange={(carrier_id) => onChange({ carrier_id })}
              />
              <Choices
                label="State at either end"
                values={choices.states}
                chosen={states}
                onChange={(state) => onChange({ state })}
              />
            </>
          )}
        </QueryState>
        <Button
          variant="ghost"
          size="sm"
          isDisabled={carriers.length + states.length === 0}
          onPress={() => onChange({ carrier_id: undefined, state: undefined })}
        >
          Show all
        </Button>
      </div>
    </Popover>
  );
}

/** The same words for the printed page, where there is no button. */
export function NarrowingLine({ value }: { value: Narrowing }) {
  const { data } = useQuery(choicesQuery);
  return (
    <p className="print-only">
      {narrowingWords(listOf(value.carrier_id), data?.carriers ?? [], 'All carriers', 'carriers')},{' '}
      {narrowingWords(listOf(value.state), data?.states ?? [], 'all states', 'states')}
    </p>
  );
}
