import { useState } from 'react';
import type { FacetValue } from '@/api';
import { number } from '@/shared/format';
import { BandwidthField, Checkbox, DateField, MoneyField, NumberField, Segmented, Skeleton, TextField } from '@/ui';
import { filterKeys, type FilterField, type FilterValues } from './filters';

export interface FilterEditorProps {
  field: FilterField;
  values: FilterValues;
  /** Counts of the values, for choices. */
  facet: readonly FacetValue[];
  isPending: boolean;
  onChange: (changes: Record<string, string | undefined>) => void;
}

const SEARCH_FROM = 8;

function Choices({ field, values, facet, isPending, onChange }: FilterEditorProps) {
  const [query, setQuery] = useState('');
  const chosen = (values[field.name] ?? '').split(',').filter(Boolean);
  const counts = new Map(facet.map((entry) => [entry.value, entry]));
  const known = field.options?.map((option) => option.value) ?? facet.map((entry) => entry.value);
  const all = [...new Set([...known, ...chosen])].map((value) => ({
    value,
    label: field.options?.find((option) => option.value === value)?.label ?? counts.get(value)?.label ?? value,
    count: counts.get(value)?.count ?? 0,
  }));
  const shown = all.filter((option) => option.label.toLowerCase().includes(query.toLowerCase()));
  const toggle = (value: string, on: boolean) => {
    const next = on ? [...chosen, value] : chosen.filter((other) => other !== value);
    onChange({ [field.name]: next.join(',') || undefined });
  };
  if (isPending && !field.options) return <Skeleton width="70%" />;
  return (
    <>
      {all.length > SEARCH_FROM ? (
        <TextField label={`Find in ${field.label}`} hideLabel placeholder="Find" value={query} onChange={setQuery} />
      ) : null}
      <div className="filter-options" role="group" aria-label={field.label}>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            isSelected={chosen.includes(option.value)}
            onChange={(on) => toggle(option.value, on)}
          >
            <span className="clip">{option.label}</span>
            <span className="count">{number(option.count)}</span>
          </Checkbox>
        ))}
        {shown.length === 0 ? <p className="py-1 text-text-3">Nothing to choose</p> : null}
      </div>
    </>
  );
}

const NUMBER_FIELDS = { money: MoneyField, bandwidth: BandwidthField };

function Range({ field, values, onChange }: FilterEditorProps) {
  const [low, high, none] = filterKeys(field) as [string, string, string | undefined];
  const set = (key: string, value: string | number | null) =>
    onChange({ [key]: value === null ? undefined : String(value), ...(none ? { [none]: undefined } : {}) });
  if (field.kind === 'date') {
    return (
      <>
        <DateField name={low} label="From" value={values[low] ?? null} onChange={(day) => set(low, day)} />
        <DateField name={high} label="To" value={values[high] ?? null} onChange={(day) => set(high, day)} />
      </>
    );
  }
  const Field = NUMBER_FIELDS[field.unit as keyof typeof NUMBER_FIELDS] ?? NumberField;
  const value = (key: string) => (values[key] ? Number(values[key]) : null);
  const unit = field.unit === 'money' || field.unit === 'bandwidth' ? undefined : field.unit;
  return (
    <>
      <Field label="At least" hint={null} unit={unit} value={value(low)} onChange={(next) => set(low, next)} />
      <Field label="At most" hint={null} unit={unit} value={value(high)} onChange={(next) => set(high, next)} />
    </>
  );
}

function Presence({ field, values, onChange }: FilterEditorProps) {
  const [low, high, none] = filterKeys(field) as [string, string, string];
  const known = values[none];
  return (
    <Segmented
      label={`${field.label} present`}
      value={known === 'true' ? 'none' : known === 'false' ? 'any' : 'range'}
      options={[
        { value: 'range', label: 'Range' },
        { value: 'any', label: 'Any' },
        { value: 'none', label: 'None' },
      ]}
      onChange={(choice) =>
        onChange(
          choice === 'range'
            ? { [none]: undefined }
            : { [low]: undefined, [high]: undefined, [none]: choice === 'none' ? 'true' : 'false' },
        )
      }
    />
  );
}

/** The inside of a chip: the values with counts, a range, yes or no, a text. */
export function FilterEditor(props: FilterEditorProps) {
  const { field, values, onChange } = props;
  switch (field.kind) {
    case 'number':
    case 'date':
      return (
        <div className="filter-editor">
          {field.always ? null : <Presence {...props} />}
          <Range {...props} />
        </div>
      );
    case 'boolean':
      return (
        <div className="filter-editor">
          <Segmented
            label={field.label}
            value={values[field.name] ?? null}
            options={[
              { value: 'true', label: 'Yes' },
              { value: 'false', label: 'No' },
            ]}
            onChange={(value) => onChange({ [field.name]: value })}
          />
        </div>
      );
    case 'text': {
      const [key] = filterKeys(field) as [string];
      return (
        <div className="filter-editor">
          <TextField
            label={field.exact ? field.label : `${field.label} contains`}
            value={values[key] ?? ''}
            onChange={(text) => onChange({ [key]: text || undefined })}
          />
        </div>
      );
    }
    case 'area':
      return <p className="filter-editor text-text-2">Drawn on the map. Remove it to see the records everywhere.</p>;
    default:
      return (
        <div className="filter-editor">
          <Choices {...props} />
        </div>
      );
  }
}
