import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Popover } from '@/ui';
import { chipText } from './chip-text';
import { FilterEditor } from './filter-editor';
import { filterKeys, type FilterField, type FilterValues } from './filters';
import { useFacet } from './use-facets';
import type { FilterContext } from './filter-bar';

const HAS_CHOICES = new Set(['enum', 'reference', 'tags']);

export function FilterChip({
  field,
  values,
  context,
  startOpen = false,
  onChange,
  onClosed,
}: {
  field: FilterField;
  values: FilterValues;
  context: FilterContext;
  startOpen?: boolean;
  onChange: (changes: Record<string, string | undefined>) => void;
  onClosed?: () => void;
}) {
  const [open, setOpen] = useState(startOpen);
  const needsWords = field.kind === 'reference' && Boolean(values[field.name]);
  const facet = useFacet(
    context.resource,
    field,
    context.fields,
    values,
    context.q,
    HAS_CHOICES.has(field.kind) && (open || needsWords),
  );
  const labels = useMemo(() => {
    const known = [...facet.options, ...(field.options ?? [])].map((option) => [option.value, option.label] as const);
    const plain = field.kind === 'tags' ? (values[field.name] ?? '').split(',').map((tag) => [tag, tag] as const) : [];
    return new Map([...plain, ...known]);
  }, [field, facet.options, values]);
  const active = filterKeys(field).some((key) => values[key]);
  const remove = () => {
    onChange(Object.fromEntries(filterKeys(field).map((key) => [key, undefined])));
    onClosed?.();
  };
  return (
    <span className="chip">
      <Popover
        label={`Filter by ${field.label}`}
        isOpen={open}
        onOpenChange={(next) => {
          setOpen(next);
          if (!next) onClosed?.();
        }}
        trigger={
          <AriaButton>
            {field.label}
            {active ? <b>{chipText(field, values, labels)}</b> : null}
          </AriaButton>
        }
      >
        <FilterEditor
          field={field}
          values={values}
          facet={facet.options}
          isPending={facet.isPending}
          onChange={onChange}
        />
      </Popover>
      <button type="button" className="remove" aria-label={`Remove filter ${field.label}`} onClick={remove}>
        <X className="icon icon-sm" />
      </button>
    </span>
  );
}
