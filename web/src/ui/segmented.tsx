import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from '@/shared/cx';

export interface SegmentedOption<T extends string> {
  value: T;
  label: ReactNode;
  /** Needed when the label is an icon. */
  name?: string;
}

export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  field,
  isDisabled,
}: {
  label: string;
  options: readonly SegmentedOption<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** Height and width of a form control. */
  field?: boolean;
  isDisabled?: boolean;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx('segmented', field && 'field')}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(key as T);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} aria-label={option.name}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
