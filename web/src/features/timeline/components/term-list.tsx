import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { UrgencyMark } from '@/ui';
import { dayNumber } from '../days';
import { byDeadline } from '../groups';
import { scaleBetween } from '../scale';
import type { Term, Timeline } from '../types';
import { decideWords, termWords } from '../words';
import { TermLabel } from './chart-rows';
import { TermBar } from './term-bar';

const CARD = 76;
const BEFORE = 180;
const AFTER = 550;

/** On a phone: terms by deadline, each with two years of its bar. */
export function TermList({ timeline, onOpen }: { timeline: Timeline; onOpen: (term: Term) => void }) {
  const { today } = timeline;
  const scroller = useRef<HTMLDivElement>(null);
  const terms = useMemo(() => [...timeline.terms].sort(byDeadline), [timeline.terms]);
  const now = dayNumber(today);
  const scale = useMemo(() => scaleBetween({ from: now - BEFORE, to: now + AFTER }, 100), [now]);
  const virtual = useVirtualizer({
    count: terms.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    getItemKey: (index) => terms[index]!.id,
    overscan: 6,
  });
  return (
    <div className="tl-cards" ref={scroller}>
      <ul style={{ height: virtual.getTotalSize() }} aria-label="Terms by deadline">
        {virtual.getVirtualItems().map((item) => {
          const term = terms[item.index]!;
          return (
            <li key={item.key} style={{ top: item.start }} aria-posinset={item.index + 1} aria-setsize={terms.length}>
              <button type="button" onClick={() => onOpen(term)}>
                <span className="tl-card-line">
                  <span className="tl-card-name">
                    <TermLabel term={term} />
                  </span>
                  <span aria-hidden="true">
                    <UrgencyMark urgency={term.urgency} days={term.days_to_deadline} />
                  </span>
                </span>
                <span className="tl-card-bar">
                  <TermBar term={term} scale={scale} unit="%" bare />
                  <i className="tl-today" style={{ left: `${scale.x(now)}%` }} />
                </span>
                <span className="tl-card-line clip text-text-2" aria-hidden="true">
                  {decideWords(term) ?? termWords(term)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
