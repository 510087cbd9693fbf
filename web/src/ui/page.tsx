import { useEffect, type ReactNode } from 'react';
import { cx } from '@/shared/cx';

/** The frame of every page: title of the tab, one h1, actions; the children own the rest and scroll themselves. */
export function Page({
  title,
  heading,
  count,
  beside,
  actions,
  flat,
  line,
  children,
}: {
  /** The document's title and, without `heading`, the h1. */
  title: string;
  heading?: ReactNode;
  /** Next to the h1, in the quiet colour. */
  count?: ReactNode;
  beside?: ReactNode;
  actions?: ReactNode;
  /** Lists run edge to edge on white. */
  flat?: boolean;
  line?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · NetOS`;
  }, [title]);
  return (
    <div className={cx('page', flat && 'flat')}>
      <div className={cx('page-head', line && 'line')}>
        {heading ?? <h1>{title}</h1>}
        {count ? <span className="count">{count}</span> : null}
        {beside}
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}

/** The scrolling body of a page that is not a list. */
export const PageBody = ({ children }: { children: ReactNode }) => (
  <div className="page-scroll">
    <div className="page-pad">{children}</div>
  </div>
);
