import { Plus, Search, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Resource } from '@/api';
import { Button, Kbd, Menu, MenuItem, Popover, TextField } from '@/ui';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { plural } from '@/shared/format';
import { FilterChip } from './filter-chip';
import { activeFilters, type FilterField, type FilterValues } from './filters';

export interface FilterContext {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- chips do not care what the rows are
  resource: Resource<any>;
  fields: readonly FilterField[];
  q: string | undefined;
}

export interface FilterBarProps {
  context: FilterContext;
  values: FilterValues;
  onChange: (changes: Record<string, string | undefined>) => void;
  children?: React.ReactNode;
}

const SHOWN = 3;

/** Chips in one line: from the fourth on they fold; on a narrow screen all of them. */
export function FilterBar({ context, values, onChange }: FilterBarProps) {
  const narrow = useIsNarrow();
  const [adding, setAdding] = useState<string | null>(null);
  const active = activeFilters(context.fields, values);
  const pending = context.fields.find((field) => field.name === adding && !active.includes(field));
  const shown = narrow ? [] : active.slice(0, SHOWN);
  const folded = narrow ? active : active.slice(SHOWN);
  const chip = (field: FilterField) => (
    <FilterChip
      key={field.name}
      field={field}
      values={values}
      context={context}
      startOpen={field.name === adding}
      onChange={onChange}
      onClosed={() => setAdding(null)}
    />
  );
  const addMenu = (
    <span className="chip add">
      <Menu
        label="Add a filter"
        trigger={
          <AriaButton>
            <Plus className="icon icon-sm" />
            Filter
          </AriaButton>
        }
      >
        {context.fields
          .filter((field) => field.kind !== 'area' && !active.includes(field))
          .map((field) => (
            <MenuItem key={field.name} id={field.name} onAction={() => setAdding(field.name)}>
              {field.label}
            </MenuItem>
          ))}
      </Menu>
    </span>
  );
  return (
    <>
      {shown.map(chip)}
      {folded.length || narrow ? (
        <Popover
          label="Filters"
          trigger={
            <Button size="sm">
              {narrow ? <SlidersHorizontal className="icon icon-sm" /> : null}
              {narrow
                ? folded.length
                  ? plural(folded.length, 'filter')
                  : 'Filters'
                : `+${plural(folded.length, 'filter')}`}
            </Button>
          }
        >
          <div className="grid justify-items-start gap-2 p-3">
            {folded.map(chip)}
            {narrow && pending ? chip(pending) : null}
            {narrow ? addMenu : null}
          </div>
        </Popover>
      ) : null}
      {!narrow && pending ? chip(pending) : null}
      {narrow ? null : addMenu}
    </>
  );
}

/** Text search of a list; what is typed reaches the address after a pause. */
export function SearchBox({
  value,
  onChange,
  inputRef,
}: {
  value: string;
  onChange: (text: string) => void;
  inputRef: React.Ref<HTMLInputElement>;
}) {
  return (
    <div className="toolbar-search">
      <TextField
        label="Filter by any text"
        hideLabel
        placeholder="Filter by any text"
        value={value}
        onChange={onChange}
        inputRef={inputRef}
        start={<Search className="icon icon-sm" aria-hidden />}
        unit={<Kbd keys="/" />}
      />
    </div>
  );
}
