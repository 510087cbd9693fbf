import { useState, type ReactNode, type Ref } from 'react';
import { bandwidthParts, number } from '@/shared/format';
import { parseBandwidth, parseMoney, parseNumber, type Parsed } from '@/shared/parse';
import type { FieldProps } from './field';
import { TextField } from './text-field';

export interface ParsedFieldProps<T> extends FieldProps {
  value: T | null;
  onChange: (value: T | null) => void;
  /** Told when what is typed cannot be read, and null when it can again. */
  onInvalid?: (message: string | null) => void;
  onBlur?: () => void;
  placeholder?: string;
  unit?: ReactNode;
  lockedReason?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A text field over a value: what people type is read as they type and normalised on blur. */
export function ParsedField<T>({
  value,
  onChange,
  onInvalid,
  onBlur,
  parse,
  format,
  inputMode = 'decimal',
  error,
  ...props
}: ParsedFieldProps<T> & {
  parse: (text: string) => Parsed<T>;
  format: (value: T) => string;
  inputMode?: 'text' | 'decimal';
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  const type = (text: string) => {
    setDraft(text);
    const parsed = parse(text);
    if ('error' in parsed) {
      onInvalid?.(parsed.error);
      return;
    }
    setMessage(null);
    onInvalid?.(null);
    onChange(parsed.value);
  };
  const settle = () => {
    if (draft !== null) {
      const parsed = parse(draft);
      if ('error' in parsed) setMessage(parsed.error);
      else setDraft(null);
    }
    onBlur?.();
  };

  return (
    <TextField
      {...props}
      inputMode={inputMode}
      autoComplete="off"
      value={draft ?? (value === null ? '' : format(value))}
      onChange={type}
      onBlur={settle}
      error={message ?? error}
    />
  );
}

const plain = (value: number) => number(value, 6);
const cents = (value: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).replace('-', '−');

export const NumberField = (props: ParsedFieldProps<number>) => (
  <ParsedField {...props} parse={parseNumber} format={plain} />
);

/** Takes `1,234.50`; the value is a number of the record's currency. */
export const MoneyField = ({ currency = 'USD', unit, ...props }: ParsedFieldProps<number> & { currency?: string }) => (
  <ParsedField {...props} unit={unit ?? currency} parse={parseMoney} format={cents} />
);

/** Takes `10G`, `10000`, `10 Gbps`; the value is in Mbps. */
export const BandwidthField = (props: ParsedFieldProps<number>) => (
  <ParsedField
    hint="10G or 10000 also work"
    {...props}
    inputMode="text"
    parse={parseBandwidth}
    format={(mbps) => {
      const { value, unit } = bandwidthParts(mbps);
      return `${value} ${unit}`;
    }}
  />
);
