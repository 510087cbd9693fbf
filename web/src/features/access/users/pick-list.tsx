import { useId, useState } from 'react';
import { Checkbox, Swatch, TextField, type Option } from '@/ui';

const SEARCH_FROM = 8;

/** Some of many: ticked in a list, with a search when it is long. */
export function PickList({
  label,
  hint,
  options,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const unknown = value
    .filter((chosen) => !options.some((option) => option.value === chosen))
    .map((chosen): Option => ({ value: chosen, label: chosen }));
  const shown = [...unknown, ...options].filter(
    (option) => value.includes(option.value) || option.label.toLowerCase().includes(query.trim().toLowerCase()),
  );
  return (
    <div>
      <span id={id} className="field-label">
        {label}
      </span>
      {options.length > SEARCH_FROM ? (
        <div className="mb-1">
          <TextField label={`Find in ${label}`} hideLabel placeholder="Find" value={query} onChange={setQuery} />
        </div>
      ) : null}
      <div className="picks" role="group" aria-labelledby={id}>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            isSelected={value.includes(option.value)}
            onChange={(on) =>
              onChange(on ? [...value, option.value] : value.filter((chosen) => chosen !== option.value))
            }
          >
            {option.series === undefined ? null : <Swatch series={option.series} />}
            <span className="clip">{option.label}</span>
          </Checkbox>
        ))}
        {shown.length === 0 ? <p className="text-text-3">Nothing to choose</p> : null}
      </div>
      <span className="field-hint">{hint}</span>
    </div>
  );
}
