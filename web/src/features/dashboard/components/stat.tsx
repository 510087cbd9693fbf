import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cx } from '@/shared/cx';
import type { CircuitFilter } from '../links';

/** A link to the circuits a figure counts. */
export const ToCircuits = ({
  filter,
  className,
  title,
  children,
}: {
  filter: CircuitFilter;
  className?: string;
  title?: string;
  children: ReactNode;
}) => (
  <Link to="/circuits" search={filter} className={className} title={title}>
    {children}
  </Link>
);

/** One figure: the whole cell opens its list, the parts below it open their own. */
export function Stat({
  label,
  value,
  unit,
  glyph,
  filter,
  title,
  children,
}: {
  label: string;
  value: string;
  unit?: string;
  glyph?: ReactNode;
  filter: CircuitFilter;
  /** The exact amount. */
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className="stat">
      <ToCircuits filter={filter} title={title} className="stat-main">
        <span className="stat-label">{label}</span>{' '}
        <span className="stat-value">
          {glyph}
          {value}
          {unit ? <span className={cx('stat-unit', unit.length > 1 && 'apart')}>{unit}</span> : null}
        </span>
      </ToCircuits>
      <div className="stat-sub">{children}</div>
    </div>
  );
}
