import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';

const ICONS = { danger: CircleAlert, ok: CircleCheck, info: Info };

/** Under every step: what stands in the way, or what comes next, and the buttons. */
export function Foot({
  tone,
  lead,
  children,
  actions,
}: {
  tone?: keyof typeof ICONS;
  lead?: ReactNode;
  children?: ReactNode;
  actions: ReactNode;
}) {
  const Icon = ICONS[tone ?? 'info'];
  return (
    <div className="import-foot">
      {lead ? (
        <span className="import-foot-lead" data-tone={tone}>
          <Icon className="icon" aria-hidden />
          {lead}
        </span>
      ) : null}
      <span className="import-foot-words">{children}</span>
      <div className="import-foot-actions">{actions}</div>
    </div>
  );
}
