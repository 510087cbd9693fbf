import type { CSSProperties, ReactNode } from 'react';
import { cx } from '@/shared/cx';
import { daysShort, label as word } from '@/shared/format';
import { seriesColour } from '@/shared/theme';
import { STATUS_GLYPHS, URGENCY_GLYPHS } from './glyphs';

/** Other records share the circuit's glyphs: states of contracts, decisions, carriers and sites by meaning. */
const STATUS_AS: Record<string, string> = {
  draft: 'quoted',
  scheduled: 'ordered',
  month_to_month: 'disconnect_pending',
  expired: 'disconnected',
  terminated: 'disconnected',
  superseded: 'cancelled',
  pending: 'quoted',
  in_review: 'ordered',
  decided: 'provisioning',
  notice_sent: 'disconnect_pending',
  missed: 'disconnect_pending',
  completed: 'active',
  withdrawn: 'cancelled',
  inactive: 'disconnected',
  planned: 'ordered',
  decommissioning: 'disconnect_pending',
  retired: 'disconnected',
};

/** Status: a round glyph and a plain word; `glyphOnly` in narrow lists, with the word as its name. */
export function StatusMark({ status, glyphOnly }: { status: string; glyphOnly?: boolean }) {
  const kind = STATUS_AS[status] ?? status;
  const style = { '--c': `var(--st-${kind.replaceAll('_', '-')})` } as CSSProperties;
  const glyph = (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {STATUS_GLYPHS[kind] ?? STATUS_GLYPHS.ordered}
    </svg>
  );
  if (glyphOnly) {
    return (
      <span className="status" style={style} role="img" aria-label={word(status)} title={word(status)}>
        {glyph}
      </span>
    );
  }
  return (
    <span className="status" style={style}>
      {glyph}
      {word(status)}
    </span>
  );
}

export type Urgency = 'overdue' | 'critical' | 'active' | 'watch' | 'none';

/** Urgency: an angular glyph, the word and the days. */
export function UrgencyMark({ urgency, days }: { urgency: string | null | undefined; days?: number | null }) {
  const kind = urgency ?? 'none';
  const showDays = kind !== 'none' && days !== null && days !== undefined;
  return (
    <span className={cx('urgency', kind)}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {URGENCY_GLYPHS[kind] ?? URGENCY_GLYPHS.none}
      </svg>
      {word(kind)}
      {showDays ? ` ${daysShort(days)}` : null}
    </span>
  );
}

export function Swatch({ series }: { series: number | null | undefined }) {
  return <i className="swatch" style={{ '--c': seriesColour(series) } as CSSProperties} aria-hidden="true" />;
}

/** A carrier with its fixed colour. */
export function CarrierMark({ name, series }: { name: ReactNode; series: number | null | undefined }) {
  return (
    <span className="carrier">
      <Swatch series={series} />
      <span className="clip">{name}</span>
    </span>
  );
}

/** `A → Z`; one place alone when both ends are in the same one. */
export function RouteText({ a, z }: { a: string | null | undefined; z: string | null | undefined }) {
  if (!a && !z) return <>–</>;
  if (!a || !z || a === z) return <>{a ?? z}</>;
  return (
    <span>
      {a}
      <span className="route-arrow" aria-hidden="true">
        →
      </span>
      <span className="visually-hidden"> to </span>
      {z}
    </span>
  );
}
