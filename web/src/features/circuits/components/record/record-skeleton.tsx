import { Page, Skeleton, SkeletonLines } from '@/ui';

const Block = ({ lines }: { lines: number }) => (
  <div className="card">
    <div className="card-body pt-4">
      <SkeletonLines lines={lines} />
    </div>
  </div>
);

/** The page's own shape while its record is on the way. */
export function RecordSkeleton() {
  return (
    <Page
      title="Circuit"
      heading={
        <div className="record-title">
          <Skeleton width={110} />
          <h1 className="visually-hidden">Circuit</h1>
          <Skeleton width={220} height={18} />
          <Skeleton width={180} />
        </div>
      }
      beside={
        <div className="record-figures grid grid-cols-3 gap-3">
          {[0, 1, 2].map((index) => (
            <div key={index} className="grid content-center gap-2">
              <Skeleton width={40} />
              <Skeleton width={90} height={16} />
            </div>
          ))}
        </div>
      }
      line
    >
      <div className="record-scroll">
        <div className="record-grid">
          <div className="record-column">
            <Block lines={7} />
            <Block lines={3} />
            <div className="record-pair">
              <Block lines={11} />
              <Block lines={11} />
            </div>
          </div>
          <div className="record-column record-rail">
            <div className="card map-card">
              <span className="skeleton block h-full w-full" aria-hidden="true" />
            </div>
            <Block lines={4} />
            <Block lines={8} />
          </div>
        </div>
      </div>
    </Page>
  );
}
