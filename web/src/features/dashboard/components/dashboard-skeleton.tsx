import { Skeleton, SkeletonLines } from '@/ui';
import { LAYOUTS } from '../presets';
import type { Preset } from '../search';

/** The page in outline, where everything will stand. */
export function DashboardSkeleton({ preset }: { preset: Preset }) {
  const { strips, rows } = LAYOUTS[preset];
  return (
    <div className="dash" role="status" aria-label="Loading the dashboard">
      {strips.map(({ label, cards }) => (
        <div key={label} className="strip">
          {cards.map((name) => (
            <div key={name} className="strip-cell">
              <div className="stat grid gap-2">
                <Skeleton width={84} />
                <Skeleton width={64} height={20} />
                <Skeleton width={110} />
              </div>
            </div>
          ))}
        </div>
      ))}
      {rows.map((row) => (
        <div key={row.join()} className="dash-row" data-first={row[0]} data-panels={row.length}>
          {row.map((name) => (
            <div key={name} className="dash-panel">
              <div className="card p-4">
                <SkeletonLines lines={7} />
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
