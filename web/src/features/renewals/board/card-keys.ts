const CARD = '[data-card]';

const cardsOf = (column: Element) => [...column.querySelectorAll<HTMLElement>(CARD)];

/** The card an arrow leads to from this one: up and down in its column, sideways at the same height in the next that has one. */
export function neighbourOf(card: HTMLElement, key: string): HTMLElement | null {
  const column = card.closest('[data-column]');
  const board = column?.parentElement;
  if (!column || !board) return null;
  const own = cardsOf(column);
  const at = own.indexOf(card);
  if (key === 'ArrowDown' || key === 'ArrowUp') return own[at + (key === 'ArrowDown' ? 1 : -1)] ?? null;
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
  const columns = [...board.querySelectorAll('[data-column]')];
  const by = key === 'ArrowRight' ? 1 : -1;
  for (let next = columns.indexOf(column) + by; columns[next]; next += by) {
    const cards = cardsOf(columns[next]!);
    const found = cards[Math.min(at, cards.length - 1)];
    if (found) return found;
  }
  return null;
}
