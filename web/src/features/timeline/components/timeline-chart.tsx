import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import { useIsBelowDesk } from '@/shared/hooks/use-media';
import { useSize } from '@/shared/hooks/use-size';
import { dayNumber } from '../days';
import { keyOf, type Line } from '../groups';
import { domainOf, scaleOf } from '../scale';
import type { Zoom } from '../search';
import type { Term, Timeline } from '../types';
import { AxisHead, AxisLines } from './axis';
import { GroupRow, TermRow } from './chart-rows';
import { TermTip } from './term-tip';
import { useDragPan } from './use-drag-pan';
import { useSheet } from './use-sheet';

export interface ChartHandle {
  toToday: () => void;
}

interface ChartProps {
  timeline: Timeline;
  lines: readonly Line[];
  zoom: Zoom;
  openId: string | undefined;
  onOpen: (term: Term) => void;
  onFold: (group: string) => void;
  handle: Ref<ChartHandle>;
}

const ROW = 28;
const AXIS = 44;
const LABEL = 310;
const LABEL_NARROW = 232;
const LEAST_PLOT = 320;
const OVERSCAN = 12;

const indexOf = (target: EventTarget) => {
  const at = (target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
  return at === undefined ? -1 : Number(at);
};

export function TimelineChart({ timeline, lines, zoom, openId, onOpen, onFold, handle }: ChartProps) {
  const { today } = timeline;
  const scroller = useRef<HTMLDivElement>(null);
  const [sizeRef, size] = useSize<HTMLDivElement>();
  const label = useIsBelowDesk() ? LABEL_NARROW : LABEL;
  const plot = Math.max(LEAST_PLOT, size.width - label);
  const domain = useMemo(() => domainOf(timeline.terms, today), [timeline.terms, today]);
  const scale = useMemo(() => scaleOf(domain, zoom, plot, today), [domain, zoom, plot, today]);
  const sheet = useSheet(scroller, scale, zoom, plot, today);
  const [focused, setFocused] = useState(0);
  const current = Math.min(focused, lines.length - 1);
  useDragPan(scroller);
  useImperativeHandle(handle, () => ({ toToday: sheet.toToday }), [sheet.toToday]);

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => keyOf(lines[index]!),
    overscan: OVERSCAN,
    // The row Tab leads to is always there, also far out of sight.
    rangeExtractor: (range) => [...new Set([current, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    scrollMargin: AXIS,
    scrollPaddingStart: AXIS,
  });

  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, index));
    setFocused(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] > button`)?.focus({ preventScroll: true }),
    );
  };

  const onClick = (event: MouseEvent) => {
    const index = indexOf(event.target);
    const line = lines[index];
    if (!line) return;
    setFocused(index);
    if ('term' in line) onOpen(line.term);
    else onFold(line.group.key);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((size.height - AXIS) / ROW) - 1);
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusRow(current + 1),
      ArrowUp: () => focusRow(current - 1),
      PageDown: () => focusRow(current + page),
      PageUp: () => focusRow(current - page),
      Home: () => focusRow(0),
      End: () => focusRow(lines.length - 1),
      ArrowLeft: () => sheet.pan(-1),
      ArrowRight: () => sheet.pan(1),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };

  return (
    <>
      <div
        className="tl-chart"
        ref={(element) => {
          scroller.current = element;
          return sizeRef(element);
        }}
        onScroll={sheet.onScroll}
        style={{ '--tl-label': `${label}px` } as React.CSSProperties}
      >
        <div className="tl-sheet" style={{ width: label + scale.width, height: virtual.getTotalSize() + AXIS }}>
          <div className="tl-head">
            <div className="tl-corner">Circuit or site</div>
            <AxisHead axis={sheet.axis} scale={scale} today={today} />
          </div>
          <AxisLines axis={sheet.axis} />
          <span className="tl-today" style={{ left: label + scale.x(dayNumber(today)) }} aria-hidden="true" />
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows are buttons; one listener serves all of them */}
          <ul
            className="tl-rows"
            aria-label="Terms"
            onClick={onClick}
            onKeyDown={onKeyDown}
            onFocus={(event) => setFocused(indexOf(event.target))}
          >
            {virtual.getVirtualItems().map((item) => {
              const line = lines[item.index]!;
              const row = {
                index: item.index,
                count: lines.length,
                top: item.start - AXIS,
                tabbable: item.index === current,
              };
              return 'term' in line ? (
                <TermRow key={item.key} {...row} term={line.term} scale={scale} isCurrent={line.term.id === openId} />
              ) : (
                <GroupRow key={item.key} {...row} group={line.group} folded={line.folded} />
              );
            })}
          </ul>
        </div>
      </div>
      <TermTip
        scroller={scroller}
        termAt={(index) => {
          const line = lines[index];
          return line && 'term' in line ? line.term : null;
        }}
      />
    </>
  );
}
