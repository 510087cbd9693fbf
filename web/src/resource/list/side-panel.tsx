import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import { useState, type CSSProperties, type PointerEvent, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { readPreference, writePreference } from '@/shared/storage';
import { buttonClass, IconButton, Kbd } from '@/ui';

const MIN = 360;
const MAX = 640;
const clamp = (width: number) => Math.min(MAX, Math.max(MIN, width));
const remembered = () => clamp(Number(readPreference('panel-width')) || 408);

/** The frame of a record beside its list: 408 wide, dragged 360 to 640, over the list below 1024. */
export function SidePanel({
  label,
  kicker,
  href,
  title,
  marks,
  onPrevious,
  onNext,
  onClose,
  children,
}: {
  label: string;
  /** Above the title: carrier and type. */
  kicker: ReactNode;
  /** The record's page, where there is one. */
  href?: string;
  title: ReactNode;
  marks?: ReactNode;
  onPrevious?: () => void;
  onNext?: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const [width, setWidth] = useState(remembered);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const start = event.clientX;
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    const move = (next: globalThis.PointerEvent) => setWidth(clamp(width + start - next.clientX));
    const stop = () => {
      target.removeEventListener('pointermove', move);
      setWidth((final) => {
        writePreference('panel-width', String(final));
        return final;
      });
    };
    target.addEventListener('pointermove', move);
    target.addEventListener('pointerup', stop, { once: true });
  };
  return (
    <aside className="side-panel" aria-label={label} style={{ '--panel-width': `${width}px` } as CSSProperties}>
      {}
      <div className="side-panel-resize" onPointerDown={drag} />
      <div className="side-panel-head">
        <div className="flex items-center gap-2">
          <span className="flex min-w-0 items-center gap-2 text-12 text-text-2">{kicker}</span>
          <span className="ml-auto flex flex-none">
            <IconButton label="Previous" keys="k" onPress={onPrevious} isDisabled={!onPrevious}>
              <ChevronUp className="icon" />
            </IconButton>
            <IconButton label="Next" keys="j" onPress={onNext} isDisabled={!onNext}>
              <ChevronDown className="icon" />
            </IconButton>
            {href ? (
              <Link
                to={href}
                className={buttonClass('ghost', 'sm', 'icon-only')}
                aria-label="Open full page"
                title="Open full page"
              >
                <Maximize2 className="icon" />
              </Link>
            ) : null}
            <IconButton label="Close" keys="escape" onPress={onClose}>
              <X className="icon" />
            </IconButton>
          </span>
        </div>
        <div className="mt-0.5 flex items-center gap-2">{title}</div>
        {marks ? <div className="mt-1 flex flex-wrap items-center gap-3">{marks}</div> : null}
      </div>
      <div className="side-panel-body" role="region" aria-label={`${label}, details`} tabIndex={0}>
        {children}
      </div>
      <div className="side-panel-foot max-md:hidden">
        <span className="flex items-center gap-1">
          <Kbd keys="j k" /> next, previous
        </span>
        {href ? (
          <span className="ml-2 flex items-center gap-1">
            <Kbd keys="enter" /> full page
          </span>
        ) : null}
        <span className="ml-auto flex items-center gap-1">
          <Kbd keys="escape" /> close
        </span>
      </div>
    </aside>
  );
}
