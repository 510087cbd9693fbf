import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { axisOf } from '../axis';
import { dayNumber } from '../days';
import { TODAY_SHARE, type Scale } from '../scale';
import type { Zoom } from '../search';

const PAN_SHARE = 1 / 4;

/**
 * Where the plot looks. The day a third from its left stays there when the zoom or the terms change; the axis is made
 * for what is near, since at a quarter's zoom a whole life of contracts has thousands of weeks.
 */
export function useSheet(ref: RefObject<HTMLElement | null>, scale: Scale, zoom: Zoom, plot: number, today: string) {
  const anchor = useRef<number | null>(null);
  const placed = useRef(0);
  const [part, setPart] = useState(0);

  const look = useCallback(
    (day: number, behavior: ScrollBehavior) => {
      placed.current = scale.x(day) - plot * TODAY_SHARE;
      ref.current?.scrollTo({ left: placed.current, behavior });
    },
    [ref, scale, plot],
  );

  const note = useCallback(() => {
    const left = ref.current?.scrollLeft ?? 0;
    setPart(plot > 0 ? Math.floor(left / plot) : 0);
    return left;
  }, [ref, plot]);

  useLayoutEffect(() => {
    look(anchor.current ?? dayNumber(today), 'instant');
    note();
  }, [look, note, today]);

  const onScroll = useCallback(() => {
    const left = note();
    // Browsers round to whole pixels: what was placed here keeps its day.
    if (zoom !== 'all' && Math.abs(left - placed.current) >= 1) anchor.current = scale.dayAt(left + plot * TODAY_SHARE);
  }, [note, scale, zoom, plot]);

  const toToday = useCallback(() => {
    anchor.current = dayNumber(today);
    look(anchor.current, 'smooth');
  }, [look, today]);

  const pan = useCallback(
    (direction: 1 | -1) => ref.current?.scrollBy({ left: direction * plot * PAN_SHARE, behavior: 'instant' }),
    [ref, plot],
  );

  const axis = axisOf(scale, zoom, {
    from: Math.max(scale.domain.from, scale.dayAt((part - 1) * plot)),
    to: Math.min(scale.domain.to, scale.dayAt((part + 2) * plot)),
  });
  return { axis, onScroll, toToday, pan };
}
