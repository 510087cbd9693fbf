import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronsUpDown } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useDebounced } from '@/shared/hooks/use-debounced';
import { FieldLabel, FieldNote, type FieldProps } from './field';
import type { LoadOptions, Option } from './option';
import { OptionContent } from './select-field';

export interface ComboBoxFieldProps extends FieldProps {
  /** Names the source in the cache: `['options', cacheKey, query]`. */
  cacheKey: string;
  load: LoadOptions;
  value: string | null;
  /** The words of the current value, shown before anything has been loaded. */
  valueLabel?: string | null;
  onChange: (value: string | null, option: Option | null) => void;
  onBlur?: () => void;
  placeholder?: string;
}

/** Searches on the server as one types; the value is the chosen record's id. */
export function ComboBox({
  label,
  hideLabel,
  hint,
  error,
  cacheKey,
  load,
  value,
  valueLabel,
  onChange,
  placeholder = 'Search',
  ...props
}: ComboBoxFieldProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Option | null>(null);
  const current: Option | null = value
    ? chosen?.value === value
      ? chosen
      : { value, label: valueLabel ?? value }
    : null;
  const [text, setText] = useState(current?.label ?? '');
  const [open, setOpen] = useState(false);
  const shown = open ? text : (current?.label ?? '');
  const query = useDebounced(open && text !== current?.label ? text : '');
  const { data = [], isFetching } = useQuery({
    queryKey: ['options', cacheKey, query],
    queryFn: ({ signal }) => load(query, signal),
    enabled: open,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const items = current && !data.some((option) => option.value === current.value) ? [...data, current] : data;

  return (
    <AriaComboBox
      {...props}
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      items={items}
      inputValue={shown}
      onInputChange={(next) => {
        setText(next);
        if (next === '' && open) onChange(null, null);
      }}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setText(current?.label ?? '');
      }}
      value={value}
      onChange={(key) => {
        const option = items.find((item) => item.value === key) ?? null;
        setChosen(option);
        setText(option?.label ?? '');
        onChange(option?.value ?? null, option);
      }}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      <div className="input" ref={box}>
        <Input placeholder={placeholder} onFocus={(event) => event.currentTarget.select()} />
        <AriaButton className="input-button" aria-label="Show options">
          <ChevronsUpDown className="icon icon-sm" />
        </AriaButton>
      </div>
      <FieldNote hint={hint} error={error} />
      <Popover className="popover" offset={4} triggerRef={box} placement="bottom start">
        <ListBox
          className="listbox"
          renderEmptyState={() => <p className="p-2 text-text-3">{isFetching ? 'Searching' : 'Nothing found'}</p>}
        >
          {(option: Option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="listbox-item">
              <OptionContent option={option} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
