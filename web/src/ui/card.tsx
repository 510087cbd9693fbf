import { useId, type ReactNode } from 'react';
import { cx } from '@/shared/cx';

export function Card({
  title,
  more,
  className,
  children,
}: {
  title?: ReactNode;
  /** At the right of the title: a link, a small figure. */
  more?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={cx('card', className)} aria-labelledby={title ? id : undefined}>
      {title ? (
        <header>
          <h2 id={id}>{title}</h2>
          {more ? <div className="more">{more}</div> : null}
        </header>
      ) : null}
      <div className="card-body">{children}</div>
    </section>
  );
}

/** One of the two or three numbers that matter. */
export function Figure({ label, value, sub }: { label: ReactNode; value: ReactNode; sub?: ReactNode }) {
  return (
    <div className="figure">
      <div className="figure-label">{label}</div>
      <div className="figure-value">{value}</div>
      {sub ? <div className="figure-sub">{sub}</div> : null}
    </div>
  );
}
