import { useEffect, type RefObject } from 'react';

const THRESHOLD = 4;

/** The sheet follows the mouse while it is held; a click that was none opens nothing. Fingers scroll by themselves. */
export function useDragPan(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let last: { x: number; y: number } | null = null;
    let dragging = false;
    const down = (event: PointerEvent) => {
      const box = element.getBoundingClientRect();
      const onScrollbar =
        event.clientX - box.left > element.clientWidth || event.clientY - box.top > element.clientHeight;
      if (event.pointerType !== 'mouse' || event.button !== 0 || onScrollbar) return;
      last = { x: event.clientX, y: event.clientY };
      dragging = false;
    };
    const move = (event: PointerEvent) => {
      if (!last) return;
      if (!dragging && Math.hypot(event.clientX - last.x, event.clientY - last.y) < THRESHOLD) return;
      if (!dragging) {
        dragging = true;
        element.setPointerCapture(event.pointerId);
        element.dataset.dragging = '';
      }
      element.scrollBy({ left: last.x - event.clientX, top: last.y - event.clientY, behavior: 'instant' });
      last = { x: event.clientX, y: event.clientY };
    };
    const up = () => {
      last = null;
      delete element.dataset.dragging;
    };
    const click = (event: MouseEvent) => {
      if (!dragging) return;
      dragging = false;
      event.stopPropagation();
      event.preventDefault();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('click', click, { capture: true });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('click', click, { capture: true });
    };
  }, [ref]);
}
