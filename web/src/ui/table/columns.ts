import type { ReactNode } from 'react';
import { cx } from '@/shared/cx';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** 1 stays when room is short or the side panel is open; 3 goes first. */
  priority: 1 | 2 | 3;
  /** Of priority 1, may still go when a side panel leaves too little room. */
  yields?: boolean;
  /** Smallest width in px. */
  width: number;
  /** Share of the spare width. */
  grow?: number;
  align?: 'end';
  /** Laid out as a flex row: glyph and text. */
  flex?: boolean;
  /** Stays at the right when the table scrolls sideways. */
  pinned?: boolean;
  /** The API's field to sort by; without it the header is plain text. */
  sort?: string;
  /** The API's fields the cell needs. */
  fields: readonly string[];
  /** The column does not exist without it. */
  permission?: string;
  /** In the chooser, not shown until chosen. */
  optional?: boolean;
  /** Its place in the two-line card of a narrow screen. */
  card?: 'title' | 'end' | 'sub' | 'sub-end';
}

export const SELECT_WIDTH = 44;

export const cellClass = <T>({ align, flex, pinned }: Column<T>) =>
  cx(align, flex && !align && 'flex-cell', pinned && 'pinned') || undefined;

/** Which columns fit: those of the lowest priority go first, from the right. */
export function fitColumns<T>(columns: readonly Column<T>[], width: number, onlyEssential: boolean): Column<T>[] {
  const kept = onlyEssential ? columns.filter((column) => column.priority === 1) : [...columns];
  const needed = () => kept.reduce((sum, column) => sum + column.width, SELECT_WIDTH);
  const steps: ((column: Column<T>) => boolean)[] = [
    (column) => column.priority === 3,
    (column) => column.priority === 2,
    (column) => Boolean(column.yields),
  ];
  for (const goes of steps) {
    for (let index = kept.length - 1; index >= 0 && needed() > width; index--) {
      if (goes(kept[index]!)) kept.splice(index, 1);
    }
  }
  return kept;
}

export const gridTemplate = <T>(columns: readonly Column<T>[]) =>
  [
    `${SELECT_WIDTH}px`,
    ...columns.map((column) => (column.grow ? `minmax(${column.width}px, ${column.grow}fr)` : `${column.width}px`)),
  ].join(' ');

export const minimumWidth = <T>(columns: readonly Column<T>[]) =>
  columns.reduce((sum, column) => sum + column.width, SELECT_WIDTH);

/** Asc → desc → the list's own order. */
export function nextSort(current: string | undefined, field: string): string | undefined {
  if (current === field) return `-${field}`;
  if (current === `-${field}`) return undefined;
  return field;
}
