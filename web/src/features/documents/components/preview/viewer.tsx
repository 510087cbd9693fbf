import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import * as format from '@/shared/format';
import { Button, IconButton } from '@/ui';
import { viewOf } from '../../content';
import type { Document } from '../../types';
import { DocumentView } from './document-view';
import { clampPage, pageInView } from './pages';
import { FITTED, zoomed } from './zoom';

const FIELD = 'input, textarea, [role=listbox], [role=menu]';

/** A document with its pages and its size in hand: arrows turn pages (or documents), + and − change the size. */
export function Viewer({
  document,
  startPage = 1,
  takesFocus = false,
  onPrevious,
  onNext,
  start,
  end,
  rail,
}: {
  document: Document;
  startPage?: number;
  /** So that its keys work at once. */
  takesFocus?: boolean;
  /** Another document: by the arrows where this one has no pages. */
  onPrevious?: () => void;
  onNext?: () => void;
  start?: ReactNode;
  end?: ReactNode;
  rail?: ReactNode;
}) {
  const view = viewOf(document);
  const count = view === 'pages' ? (document.page_count ?? 1) : 1;
  const [page, setPage] = useState(() => clampPage(startPage, count));
  const [zoom, setZoom] = useState(FITTED);
  const stage = useRef<HTMLDivElement>(null);

  const scrollTo = (to: number) =>
    stage.current?.querySelector(`[data-page="${to}"]`)?.scrollIntoView({ block: 'start' });
  const goTo = (to: number) => {
    const wanted = clampPage(to, count);
    setPage(wanted);
    scrollTo(wanted);
  };
  const [opening] = useState({ page, takesFocus });
  useEffect(() => {
    if (opening.page > 1) scrollTo(opening.page);
    if (opening.takesFocus) stage.current?.focus({ preventScroll: true });
  }, [opening]);

  const followScroll = () => {
    const element = stage.current;
    if (!element || view !== 'pages') return;
    const bottoms = [...element.querySelectorAll<HTMLElement>('[data-page]')].map(
      (item) => item.offsetTop + item.offsetHeight,
    );
    setPage(pageInView(bottoms, element.scrollTop, element.clientHeight));
  };

  const turn = (direction: 1 | -1) => {
    if (count > 1) goTo(page + direction);
    else (direction === 1 ? onNext : onPrevious)?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(FIELD)) return;
    const act: Record<string, () => void> = {
      ArrowRight: () => turn(1),
      ArrowLeft: () => turn(-1),
      '+': () => setZoom(zoomed(zoom, 1)),
      '=': () => setZoom(zoomed(zoom, 1)),
      '-': () => setZoom(zoomed(zoom, -1)),
      '0': () => setZoom(FITTED),
    };
    const run = act[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- every key has a button in the bar
    <div className="viewer" onKeyDown={onKeyDown}>
      <div className="viewer-bar">
        {start}
        {count > 1 ? (
          <div className="viewer-group">
            <IconButton label="Previous page" keys="←" isDisabled={page <= 1} onPress={() => goTo(page - 1)}>
              <ChevronLeft className="icon" />
            </IconButton>
            <PageInput page={page} count={count} onGo={goTo} />
            <IconButton label="Next page" keys="→" isDisabled={page >= count} onPress={() => goTo(page + 1)}>
              <ChevronRight className="icon" />
            </IconButton>
          </div>
        ) : null}
        {view === 'none' ? null : (
          <div className="viewer-group">
            <IconButton
              label="Smaller (−)"
              isDisabled={zoomed(zoom, -1) === zoom}
              onPress={() => setZoom(zoomed(zoom, -1))}
            >
              <ZoomOut className="icon" />
            </IconButton>
            <Button variant="ghost" size="sm" className="viewer-zoom" onPress={() => setZoom(FITTED)}>
              {format.number(zoom * 100)}%<span className="visually-hidden">, back to 100%</span>
            </Button>
            <IconButton
              label="Larger (+)"
              isDisabled={zoomed(zoom, 1) === zoom}
              onPress={() => setZoom(zoomed(zoom, 1))}
            >
              <ZoomIn className="icon" />
            </IconButton>
          </div>
        )}
        {end}
      </div>
      <div className="viewer-main">
        <div
          ref={stage}
          className="viewer-stage"
          data-view={view}
          role="region"
          aria-label={document.title}
          tabIndex={0}
          style={{ '--zoom': zoom } as CSSProperties}
          onScroll={followScroll}
        >
          <DocumentView document={document} />
        </div>
        {rail}
      </div>
    </div>
  );
}

function PageInput({ page, count, onGo }: { page: number; count: number; onGo: (page: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    if (typed !== null) onGo(Number(typed));
    setTyped(null);
  };
  return (
    <span className="viewer-pages">
      <input
        className="input sm"
        inputMode="numeric"
        aria-label={`Page, of ${count}`}
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
        }}
      />
      of {format.number(count)}
    </span>
  );
}
