import type { ReactNode } from 'react';
import * as format from '@/shared/format';
import { Checkbox } from '../checkbox';
import { ComboBox } from './combo-box';
import { DateField } from './date-field';
import type { FieldProps } from './field';
import type { LoadOptions, Option } from './option';
import { BandwidthField, MoneyField, NumberField } from './parsed-field';
import { Select } from './select-field';
import { TagsField } from './tags-field';
import { TextArea, TextField } from './text-field';

/** One description of a field, shared by inline edit, bulk edit, forms, the conflict dialog and the history. */
export interface FieldSpec {
  name: string;
  label: string;
  kind: 'text' | 'textarea' | 'number' | 'money' | 'bandwidth' | 'date' | 'enum' | 'boolean' | 'tags' | 'reference';
  hint?: string;
  unit?: string;
  /** enum: the choices. Without labels they are the words of the value. */
  options?: readonly Option[];
  /** reference: finds records on the server. */
  load?: LoadOptions;
  /** reference: the record's member that holds the words of the value, such as `carrier_name`. */
  labelField?: string;
  /** Permission needed to change it, such as `circuits_edit`; the kit shows a lock without it. */
  permission?: string;
  /** The field may not be emptied. */
  required?: boolean;
  /** Says a value that has parts, where its kind does not. */
  words?: (value: unknown, record?: RecordLike) => string;
}

export type FieldValue = string | number | boolean | readonly string[] | null | undefined;
export type RecordLike = { readonly [field: string]: unknown };

export const enumOptions = (...values: string[]): Option[] =>
  values.map((value) => ({ value, label: format.label(value) }));

/** The value in words, as every list, fact and history shows it. */
export function formatField(
  spec: Pick<FieldSpec, 'kind' | 'options' | 'labelField' | 'unit' | 'words'>,
  value: unknown,
  record?: RecordLike,
): string {
  if (value === null || value === undefined || value === '') return format.NONE;
  if (spec.words) return spec.words(value, record);
  switch (spec.kind) {
    case 'money':
      return format.money(Number(value), typeof record?.currency === 'string' ? record.currency : undefined);
    case 'bandwidth':
      return format.bandwidth(Number(value));
    case 'number':
      return format.number(Number(value), 6) + (spec.unit === '°' ? '°' : spec.unit ? ` ${spec.unit}` : '');
    case 'date':
      return format.date(String(value));
    case 'boolean':
      return value ? 'Yes' : 'No';
    case 'tags':
      return Array.isArray(value) && value.length
        ? value.map((word) => spec.options?.find((option) => option.value === word)?.label ?? String(word)).join(', ')
        : format.NONE;
    case 'enum':
      return spec.options?.find((option) => option.value === value)?.label ?? format.label(String(value));
    case 'reference': {
      const words = spec.labelField ? record?.[spec.labelField] : undefined;
      return typeof words === 'string' ? words : String(value);
    }
    default:
      return typeof value === 'object' ? wordsOfParts(value) : String(value);
  }
}

/** What is no plain value: a list of names, an identifier elsewhere, a path. */
function wordsOfParts(value: object): string {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => (part && typeof part === 'object' ? wordsOfParts(part) : String(part)));
    return parts.join(', ') || format.NONE;
  }
  const part = value as { name?: string; source?: string; id?: string; coordinates?: unknown[] };
  if (part.coordinates) return format.plural(part.coordinates.length, 'position');
  return part.name ?? [part.source, part.id].filter(Boolean).join(' ');
}

export interface FieldInputProps extends Omit<FieldProps, 'label'> {
  spec: FieldSpec;
  value: FieldValue;
  onChange: (value: FieldValue, option?: Option | null) => void;
  onInvalid?: (message: string | null) => void;
  onBlur?: () => void;
  valueLabel?: string | null;
  currency?: string;
}

/** The right control for a field. */
export function FieldInput({
  spec,
  value,
  onChange,
  onInvalid,
  valueLabel,
  currency,
  ...props
}: FieldInputProps): ReactNode {
  const common = { ...props, label: spec.label, name: spec.name, hint: props.hint ?? spec.hint };
  const text = value === null || value === undefined ? '' : String(value);
  const numeric = typeof value === 'number' ? value : null;
  switch (spec.kind) {
    case 'textarea':
      return <TextArea {...common} value={text} onChange={(next) => onChange(next === '' ? null : next)} />;
    case 'number':
      return <NumberField {...common} unit={spec.unit} value={numeric} onChange={onChange} onInvalid={onInvalid} />;
    case 'money':
      return (
        <MoneyField
          {...common}
          unit={spec.unit}
          currency={currency}
          value={numeric}
          onChange={onChange}
          onInvalid={onInvalid}
        />
      );
    case 'bandwidth':
      return <BandwidthField {...common} value={numeric} onChange={onChange} onInvalid={onInvalid} />;
    case 'date':
      return <DateField {...common} value={text || null} onChange={onChange} onInvalid={onInvalid} />;
    case 'enum':
      return (
        <Select
          {...common}
          options={spec.options ?? []}
          emptyLabel={spec.required ? undefined : 'None'}
          value={text || null}
          onChange={onChange}
        />
      );
    case 'boolean':
      return (
        <Checkbox
          isSelected={value === true}
          isDisabled={props.isDisabled}
          onChange={onChange}
          autoFocus={props.autoFocus}
        >
          {spec.label}
        </Checkbox>
      );
    case 'tags':
      return <TagsField {...common} value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} />;
    case 'reference':
      return (
        <ComboBox
          {...common}
          cacheKey={spec.name}
          load={spec.load ?? (() => Promise.resolve([]))}
          value={text || null}
          valueLabel={valueLabel}
          onChange={(next, option) => onChange(next, option)}
        />
      );
    default:
      return (
        <TextField {...common} unit={spec.unit} value={text} onChange={(next) => onChange(next === '' ? null : next)} />
      );
  }
}
