import { CircleAlert, CircleQuestionMark, Lock, SearchX } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { number } from '@/shared/format';
import { Button } from '../button';

type Icon = ComponentType<{ className?: string }>;

function State({
  icon: Glyph,
  title,
  children,
  actions,
  alert,
}: {
  icon: Icon;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  alert?: boolean;
}) {
  return (
    <div className="state" role={alert ? 'alert' : 'status'}>
      <Glyph className="icon icon-lg" aria-hidden />
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="state-actions">{actions}</div> : null}
    </div>
  );
}

/** Nothing exists yet: one sentence and what to do. */
export const EmptyState = ({
  icon,
  title,
  children,
  actions,
}: {
  icon: Icon;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <State icon={icon} title={title} actions={actions}>
    {children}
  </State>
);

/** Records exist, the filters hide them. */
export function NoMatchState({
  title,
  hidden,
  many,
  onClear,
  actions,
}: {
  title: ReactNode;
  hidden?: number;
  many: string;
  onClear: () => void;
  actions?: ReactNode;
}) {
  return (
    <State
      icon={SearchX}
      title={title}
      actions={
        <>
          <Button size="sm" onPress={onClear}>
            Clear filters
          </Button>
          {actions}
        </>
      }
    >
      {hidden ? `${number(hidden)} ${many} are hidden by them.` : null}
    </State>
  );
}

export interface Failure {
  title: string;
  detail?: string | null;
  traceId?: string | null;
}

/** What happened, the trace id, Retry. */
export function ErrorState({ what, failure, onRetry }: { what: string; failure: Failure; onRetry?: () => void }) {
  return (
    <State
      icon={CircleAlert}
      alert
      title={what}
      actions={
        onRetry ? (
          <Button size="sm" onPress={onRetry}>
            Retry
          </Button>
        ) : null
      }
    >
      {failure.detail ?? failure.title}
      {failure.traceId ? (
        <>
          {' '}
          Trace <span className="id">{failure.traceId}</span>
        </>
      ) : null}
    </State>
  );
}

export const ForbiddenState = ({ what, permission }: { what: string; permission?: string | null }) => (
  <State icon={Lock} title={`You may not see ${what}`}>
    {permission ? `It needs the permission ${permission}.` : 'Ask an administrator for access.'}
  </State>
);

export const NotFoundState = ({ what, actions }: { what: string; actions?: ReactNode }) => (
  <State icon={CircleQuestionMark} title={`${what} was not found`} actions={actions}>
    It was deleted, or the address is wrong.
  </State>
);
