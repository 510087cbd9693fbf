import { ArrowRight, CircleAlert, TriangleAlert } from 'lucide-react';
import type { PlacedRow } from '../../api';
import { cellText, changeText } from '../../rows/cell-text';
import { isChange, messageAt } from '../../rows/verdict';
import type { ImportField, RowMessage } from '../../types';

export type OpenCell = (row: PlacedRow, field: string, cell: HTMLElement) => void;

export const cellKey = (number: number, field: string) => `${number}:${field}`;

function Content({ row, field, message }: { row: PlacedRow; field: ImportField; message: RowMessage | undefined }) {
  const value = row.values[field.name];
  const text = value?.text ?? '';
  if (message) {
    const Icon = message.severity === 'error' ? CircleAlert : TriangleAlert;
    return (
      <>
        <Icon className="icon" aria-hidden />
        <span className="clip">{cellText(field.kind, text) || 'empty'}</span>
      </>
    );
  }
  if (!isChange(row, value)) return <span className="clip">{cellText(field.kind, text)}</span>;
  const [from, to] = changeText(field.kind, value?.before ?? '', text);
  return (
    <>
      <del className="clip">{from}</del>
      <ArrowRight className="icon" role="img" aria-label="becomes" />
      <ins className="clip">{to}</ins>
    </>
  );
}

/** One value of a row: marked where it is wrong, with what it replaces; a press mends it. */
export function Cell({ row, field, onOpen }: { row: PlacedRow; field: ImportField; onOpen: OpenCell | null }) {
  const message = messageAt(row, field.name);
  const content = <Content row={row} field={field} message={message} />;
  const text = row.values[field.name]?.text ?? '';
  const shared = {
    className: 'import-cell',
    'data-mark': message?.severity,
    'data-edited': row.values[field.name]?.edited ? '' : undefined,
    title: message?.message ?? (text || undefined),
  };
  if (!onOpen) return <span {...shared}>{content}</span>;
  const shownText = cellText(field.kind, text) || 'empty';
  const words = message ? `${field.label}: ${shownText}. ${message.message}` : `${field.label}, empty`;
  return (
    <button
      type="button"
      {...shared}
      data-cell={cellKey(row.number, field.name)}
      aria-label={message || !text ? words : undefined}
      onClick={(event) => onOpen(row, field.name, event.currentTarget)}
    >
      {content}
    </button>
  );
}
