import { memo, type CSSProperties } from 'react';
import { label as word } from '@/shared/format';
import { UrgencyGlyph } from '@/ui';
import { barOf, type Span } from '../bars';
import type { Scale } from '../scale';
import type { Term } from '../types';
import { isLicense, urgencyWords } from '../words';

type Unit = 'px' | '%';

const spanStyle = ({ left, width }: Span, unit: Unit): CSSProperties => ({
  left: `${left}${unit}`,
  width: `${width}${unit}`,
});

/** What stands behind the bar: the urgency with its days, else what is not an ordinary active term. */
function After({ term }: { term: Term }) {
  const words = urgencyWords(term);
  if (words) {
    return (
      <>
        <UrgencyGlyph urgency={term.urgency} /> {words}
      </>
    );
  }
  return term.status === 'active' ? null : <>{word(term.status)}</>;
}

/** A term on a scale: the bar, the notice window, the day to decide, the install. Its words are those of the row. */
export const TermBar = memo(function TermBar({
  term,
  scale,
  unit = 'px',
  bare,
}: {
  term: Term;
  scale: Scale;
  unit?: Unit;
  /** Without the words behind it. */
  bare?: boolean;
}) {
  const bar = barOf(term, scale);
  const at = (place: number): CSSProperties => ({ left: `${place}${unit}` });
  return (
    <span className="tl-plot" data-urgency={term.urgency} aria-hidden="true">
      {bar.term ? (
        <span
          className="tl-bar"
          style={spanStyle(bar.term, unit)}
          data-open-start={bar.openStart || undefined}
          data-open-end={bar.openEnd || undefined}
        />
      ) : null}
      {bar.window ? <span className="tl-window" style={spanStyle(bar.window, unit)} /> : null}
      {bar.notice ? <span className="tl-notice" style={spanStyle(bar.notice, unit)} /> : null}
      {bar.decide === null ? null : <span className="tl-decide" style={at(bar.decide)} />}
      {bar.install === null ? null : <span className="tl-install" style={at(bar.install)} />}
      {isLicense(term) && bar.end !== null ? <span className="tl-last-day" style={at(bar.end)} /> : null}
      {bare || bar.end === null ? null : (
        <span className="tl-after" style={at(bar.end)}>
          <After term={term} />
        </span>
      )}
    </span>
  );
});
