import { memo } from 'react';
import { date } from '@/shared/format';
import type { Axis } from '../axis';
import { dayNumber } from '../days';
import type { Scale } from '../scale';

/** Two lines of time over the plot, with the flag of today. */
export const AxisHead = memo(function AxisHead({ axis, scale, today }: { axis: Axis; scale: Scale; today: string }) {
  return (
    <div className="tl-axis" style={{ width: scale.width }} data-weeks={axis.weeks || undefined} aria-hidden="true">
      {axis.major.map((tick) => (
        <span key={tick.key} className="tl-major" style={{ left: tick.left, width: tick.width }}>
          <span>{tick.label}</span>
        </span>
      ))}
      {axis.minor.map((tick) => (
        <span key={tick.key} className="tl-minor" style={{ left: tick.left, width: tick.width }}>
          {tick.label}
        </span>
      ))}
      <span
        className="tl-flag"
        data-low={axis.minor.length ? undefined : true}
        style={{ left: scale.x(dayNumber(today)) }}
      >
        {date(today).replace(/, \d+$/, '')}
      </span>
    </div>
  );
});

/** Hairlines behind the rows. */
export const AxisLines = memo(function AxisLines({ axis }: { axis: Axis }) {
  return (
    <div className="tl-lines" aria-hidden="true">
      {axis.lines.map((left) => (
        <i key={left} style={{ left }} />
      ))}
    </div>
  );
});
