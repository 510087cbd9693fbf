import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { QueryState } from '@/resource';
import { Checkbox, SkeletonLines } from '@/ui';
import { basesQuery } from '../api';

/** The bases that can serve a subscriber; an inactive one may stay, and is not offered anew. */
export function BasePicker({
  value,
  onChange,
  error,
  isDisabled,
}: {
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: string | null;
  isDisabled?: boolean;
}) {
  const query = useQuery(basesQuery);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} data-field="compatible_base_ids">
      <span id={id} className="field-label">
        Compatible bases
      </span>
      <QueryState query={query} what="The bases" skeleton={<SkeletonLines lines={2} />}>
        {({ items }) => {
          const offered = items.filter((base) => base.active || value.includes(base.id));
          return offered.length ? (
            <div className="flex flex-wrap gap-4">
              {offered.map((base) => (
                <Checkbox
                  key={base.id}
                  isSelected={value.includes(base.id)}
                  isDisabled={isDisabled}
                  onChange={(on) => onChange(on ? [...value, base.id] : value.filter((chosen) => chosen !== base.id))}
                >
                  {base.name}
                  {base.active ? null : <span className="count">inactive</span>}
                </Checkbox>
              ))}
            </div>
          ) : (
            <p className="text-text-3">There is no active PtMP base yet.</p>
          );
        }}
      </QueryState>
      {error ? <p className="field-error">{error}</p> : null}
    </div>
  );
}
