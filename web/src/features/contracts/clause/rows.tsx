import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, IconButton } from '@/ui';
import type { Unread } from './use-unread';

/** Rows of a list that are added, filled and taken away; each keeps its own fields while others go. */
export function Rows<T>({
  path,
  rows,
  one,
  blank,
  most = 100,
  least = 0,
  unread,
  onChange,
  children,
}: {
  /** `bands` */
  path: string;
  rows: readonly T[];
  /** `band` */
  one: string;
  blank: () => T;
  most?: number;
  least?: number;
  unread: Unread;
  onChange: (rows: T[]) => void;
  children: (row: T, change: (changes: Partial<T>) => void, path: string) => ReactNode;
}) {
  const [keys, setKeys] = useState(() => rows.map((_, index) => index));
  const [next, setNext] = useState(rows.length);
  const add = () => {
    setKeys([...keys, next]);
    setNext(next + 1);
    onChange([...rows, blank()]);
  };
  const remove = (at: number) => {
    unread.forget(`${path}[`);
    setKeys(keys.filter((_, index) => index !== at));
    onChange(rows.filter((_, index) => index !== at));
  };
  return (
    <div className="clause-rows">
      {rows.map((row, index) => (
        <div key={keys[index]} className="clause-row" role="group" aria-label={`${one} ${index + 1}`}>
          {children(
            row,
            (changes) => onChange(rows.map((other, at) => (at === index ? { ...other, ...changes } : other))),
            `${path}[${index}]`,
          )}
          {rows.length > least ? (
            <IconButton label={`Remove ${one} ${index + 1}`} onPress={() => remove(index)}>
              <X className="icon" />
            </IconButton>
          ) : null}
        </div>
      ))}
      {rows.length < most ? (
        <Button variant="ghost" size="sm" onPress={add}>
          <Plus className="icon icon-sm" aria-hidden />
          Add {one}
        </Button>
      ) : null}
    </div>
  );
}
