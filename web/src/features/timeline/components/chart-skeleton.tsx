import { Skeleton } from '@/ui';

const ROWS = 22;

/** First load: rows with bars in the shape of what is coming. */
export function ChartSkeleton() {
  return (
    <div className="tl-skeleton" role="status" aria-label="Loading terms">
      <div className="tl-skeleton-head" />
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} aria-hidden="true">
          <span>
            <Skeleton width={110 + ((row * 37) % 90)} />
          </span>
          <span style={{ paddingLeft: `${(row * 23) % 30}%` }}>
            <Skeleton width={`${35 + ((row * 17) % 40)}%`} height={14} />
          </span>
        </div>
      ))}
    </div>
  );
}
