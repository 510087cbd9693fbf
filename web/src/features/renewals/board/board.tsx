import type { KeyboardEvent } from 'react';
import { useToday } from '@/api';
import type { FilterValues } from '@/resource/list/filters';
import { Column } from './board-column';
import { neighbourOf } from './card-keys';
import { boardColumns } from './columns';
import './board.css';

function onKeyDown(event: KeyboardEvent) {
  const card = event.target;
  if (!(card instanceof HTMLElement) || !card.matches('[data-card]')) return;
  const next = neighbourOf(card, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.closest('article')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The decisions by where they are; arrow keys walk from card to card, Enter opens one. */
export function Board({ filters }: { filters: FilterValues }) {
  const today = useToday();
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the links of the cards
    <div className="board" onKeyDown={onKeyDown}>
      {boardColumns(filters, today).map((column) => (
        <Column key={column.id} column={column} />
      ))}
    </div>
  );
}
