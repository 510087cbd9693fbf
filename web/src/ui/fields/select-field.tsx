import { ChevronsUpDown } from 'lucide-react';
import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { Swatch } from '../marks';
import { FieldLabel, FieldNote, type FieldProps } from './field';
import type { Option } from './option';

export function OptionContent({ option }: { option: Option }) {
  return (
    <>
      {option.series === undefined || option.series === null ? null : <Swatch series={option.series} />}
      <span className="clip">{option.label}</span>
      {option.detail ? <span className="count">{option.detail}</span> : null}
    </>
  );
}

const EMPTY = '';

export interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** Offers this text for "none". */
  emptyLabel?: string;
}

export function Select({
  label,
  hideLabel,
  hint,
  error,
  options,
  value,
  onChange,
  placeholder = 'Choose',
  emptyLabel,
  ...props
}: SelectFieldProps) {
  const items = emptyLabel ? [{ value: EMPTY, label: emptyLabel }, ...options] : options;
  return (
    <AriaSelect
      {...props}
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder={placeholder}
      value={value ?? (emptyLabel ? EMPTY : null)}
      onChange={(key) => onChange(key === null || key === EMPTY ? null : String(key))}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      <AriaButton className="input">
        <SelectValue className="clip">
          {({ isPlaceholder, defaultChildren, selectedItem }) =>
            isPlaceholder ? (
              <span className="placeholder">{placeholder}</span>
            ) : selectedItem ? (
              <span className="carrier">
                <OptionContent option={{ ...(selectedItem as Option), detail: null }} />
              </span>
            ) : (
              defaultChildren
            )
          }
        </SelectValue>
        <ChevronsUpDown className="icon icon-sm" aria-hidden />
      </AriaButton>
      <FieldNote hint={hint} error={error} />
      <Popover className="popover" offset={4}>
        <ListBox className="listbox" items={items}>
          {(option: Option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="listbox-item">
              <OptionContent option={option} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
