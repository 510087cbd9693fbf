import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, CircleMinus } from 'lucide-react';
import { useCan } from '@/api';
import * as format from '@/shared/format';
import type { ReportSend } from '../types';
import { origin, outcome } from '../words';

const GLYPHS = { ok: CircleCheck, warn: CircleAlert, off: CircleMinus };

/** The last sends, with what became of their e-mails. */
export function SendList({ sends, kind }: { sends: readonly ReportSend[]; kind: string }) {
  const can = useCan();
  if (!sends.length) return <p className="text-text-3">It has not been sent yet.</p>;
  return (
    <ul className="report-sends" aria-label="Last sends">
      {sends.map((send) => {
        const { text, bounced, tone } = outcome(send);
        const Glyph = GLYPHS[tone];
        return (
          <li key={send.id}>
            <Glyph className={`icon icon-sm ${tone}`} aria-hidden />
            <span className="font-medium">{format.instant(send.at)}</span>
            <span className="text-text-3">{origin(send)}</span>
            <span className="report-outcome">
              {text}
              {bounced ? ', ' : null}
              {bounced && can('settings_view') ? (
                <Link className="link" to="/admin/emails" search={{ kind, status: 'failed' }}>
                  {bounced}
                </Link>
              ) : (
                bounced
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
