/** A bar in the shape of what is coming; announced once by its container, so hidden here. */
export function Skeleton({ width = 90, height }: { width?: number | string; height?: number }) {
  return <span className="skeleton" style={{ width, height }} aria-hidden="true" />;
}

export function SkeletonLines({ lines = 4 }: { lines?: number }) {
  return (
    <div className="grid gap-3" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} width={`${88 - ((index * 17) % 45)}%`} />
      ))}
    </div>
  );
}
