import type { CSSProperties } from 'react';
import * as format from '@/shared/format';

/** What is sold against what there is; the whole bar is the larger of both, a line marks the capacity. */
export function CapacityBar({ sold, capacity }: { sold: number; capacity: number | null }) {
  if (!capacity) {
    return <p className="text-text-3">{format.bandwidth(sold)} sold; the system’s capacity is not known.</p>;
  }
  const whole = Math.max(sold, capacity);
  const over = sold > capacity;
  const words = `${format.bandwidth(sold)} of ${format.bandwidth(capacity)} sold, ${format.percent(sold / capacity)}`;
  return (
    <div className="capacity" role="img" aria-label={words}>
      <div
        className="capacity-track"
        data-over={over || undefined}
        style={{ '--sold': `${(sold / whole) * 100}%`, '--full': `${(capacity / whole) * 100}%` } as CSSProperties}
      >
        <i />
        {over ? <b /> : null}
      </div>
      <p className="num">
        <span className="font-medium">{format.bandwidth(sold)}</span> sold of {format.bandwidth(capacity)}
        <span className={over ? 'capacity-over' : 'text-text-3'}>
          {' '}
          {format.percent(sold / capacity)}
          {over ? `, ${format.bandwidth(sold - capacity)} too much` : `, ${format.bandwidth(capacity - sold)} left`}
        </span>
      </p>
    </div>
  );
}
