import type { Option } from '@/ui';
import type { Detected } from '../../types';
import { number, plural } from '@/shared/format';

const DELIMITERS: Option[] = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar |' },
];

const ENCODINGS: Option[] = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'utf-16le', label: 'UTF-16, little end first' },
  { value: 'utf-16be', label: 'UTF-16, big end first' },
  { value: 'windows-1252', label: 'Windows-1252 (Western)' },
];

/** What was found stands among the choices, whatever it is. */
const including = (options: readonly Option[], found: string | null) =>
  found === null || options.some((option) => option.value === found)
    ? [...options]
    : [...options, { value: found, label: found }];

export const delimiterOptions = (detected: Detected) => including(DELIMITERS, detected.delimiter);
export const encodingOptions = (detected: Detected) => including(ENCODINGS, detected.encoding);
export const sheetOptions = ({ sheets }: Detected): Option[] =>
  sheets.map(({ name, rows, columns, hidden }) => ({
    value: name,
    label: name,
    detail: `${number(rows)} × ${plural(columns, 'column')}${hidden ? ', hidden' : ''}`,
  }));
