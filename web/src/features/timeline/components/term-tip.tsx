import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { label as word } from '@/shared/format';
import type { Term } from '../types';
import { decideWords, installWords, isLicense, nameOf, noticeWords, rateWords, routeText, termWords } from '../words';

const SHOW_MS = 300;
const HIDE_MS = 120;
const GAP = 4;
const WIDTH = 300;
const HEIGHT = 132;

interface Shown {
  term: Term;
  style: CSSProperties;
}

function placeOf(row: DOMRect, x: number): CSSProperties {
  const left = Math.max(8, Math.min(x, window.innerWidth - WIDTH - 8));
  return row.bottom + HEIGHT > window.innerHeight
    ? { left, bottom: window.innerHeight - row.top + GAP }
    : { left, top: row.bottom + GAP };
}

/** What a bar says, in words, at the row the pointer rests on or the keyboard stands at. */
export function TermTip({
  scroller,
  termAt,
}: {
  scroller: RefObject<HTMLElement | null>;
  termAt: (index: number) => Term | null;
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  const find = useRef(termAt);
  const keep = useRef<() => void>(undefined);
  const leave = useRef<() => void>(undefined);
  useEffect(() => {
    find.current = termAt;
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: Element | null = null;
    const hide = (after: number) => {
      clearTimeout(timer);
      over = null;
      timer = setTimeout(() => setShown(null), after);
    };
    const show = (hit: HTMLElement, x: number, after: number) => {
      clearTimeout(timer);
      const term = find.current(Number(hit.dataset.index));
      if (!term) return hide(0);
      timer = setTimeout(() => setShown({ term, style: placeOf(hit.getBoundingClientRect(), x) }), after);
    };
    const hitOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-index]');
    const pointer = (event: PointerEvent) => {
      const hit = event.pointerType === 'mouse' && event.buttons === 0 ? hitOf(event) : null;
      if (hit === over) return;
      if (!hit) return hide(HIDE_MS);
      over = hit;
      show(hit, event.clientX + GAP, SHOW_MS);
    };
    const focus = (event: FocusEvent) => {
      const label = event.target as HTMLElement;
      const hit = hitOf(event);
      if (hit && label.matches(':focus-visible')) show(hit, label.getBoundingClientRect().right + GAP, 0);
    };
    const out = () => hide(HIDE_MS);
    const now = () => hide(0);
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide(0);
    };
    keep.current = () => clearTimeout(timer);
    leave.current = out;
    element.addEventListener('pointermove', pointer);
    element.addEventListener('pointerleave', out);
    element.addEventListener('pointerdown', now);
    element.addEventListener('focusin', focus);
    element.addEventListener('focusout', now);
    element.addEventListener('scroll', now);
    document.addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointermove', pointer);
      element.removeEventListener('pointerleave', out);
      element.removeEventListener('pointerdown', now);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('focusout', now);
      element.removeEventListener('scroll', now);
      document.removeEventListener('keydown', key);
    };
  }, [scroller]);

  if (!shown) return null;
  const { term } = shown;
  return (
    <div
      className="tl-tip"
      style={shown.style}
      aria-hidden="true"
      onPointerEnter={() => keep.current?.()}
      onPointerLeave={() => leave.current?.()}
    >
      <TipWords term={term} />
    </div>
  );
}

function TipWords({ term }: { term: Term }) {
  const about = [term.counterparty, term.agreement_number, isLicense(term) ? 'FCC license' : word(term.status)];
  const facts = [termWords(term), installWords(term), noticeWords(term), decideWords(term), rateWords(term)];
  return (
    <>
      <b>
        {nameOf(term)}
        {routeText(term) ? <span>, {routeText(term)}</span> : null}
      </b>
      <span>{about.filter(Boolean).join(' · ')}</span>
      {facts.filter(Boolean).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </>
  );
}
