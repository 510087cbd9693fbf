import { Page, Skeleton, SkeletonLines } from '@/ui';

const Block = ({ lines }: { lines: number }) => (
  <div className="card p-4">
    <SkeletonLines lines={lines} />
  </div>
);

/** The page's own shape while its record is on the way. */
export const ProviderSkeleton = () => (
  <Page
    title="Provider"
    line
    heading={
      <div className="provider-title">
        <Skeleton width={70} />
        <h1 className="visually-hidden">Provider</h1>
        <Skeleton width={180} height={18} />
        <Skeleton width={120} />
      </div>
    }
  >
    <div className="page-scroll">
      <div className="provider-grid">
        <div className="provider-column">
          <Block lines={12} />
          <Block lines={8} />
        </div>
        <div className="provider-column">
          <Block lines={5} />
          <Block lines={5} />
          <Block lines={9} />
        </div>
      </div>
    </div>
  </Page>
);
