import { Page, Skeleton, SkeletonLines } from '@/ui';
import './record.css';

const Block = ({ lines }: { lines: number }) => (
  <div className="card p-4">
    <SkeletonLines lines={lines} />
  </div>
);

/** The page's own shape while its record is on the way. */
export const RecordPageSkeleton = ({ title }: { title: string }) => (
  <Page
    title={title}
    line
    heading={
      <div className="record-title">
        <Skeleton width={80} />
        <h1 className="visually-hidden">{title}</h1>
        <Skeleton width={200} height={18} />
        <Skeleton width={140} />
      </div>
    }
  >
    <div className="page-scroll">
      <div className="record-grid">
        <div className="record-column">
          <Block lines={8} />
          <Block lines={6} />
          <Block lines={6} />
        </div>
        <div className="record-column">
          <Block lines={7} />
          <Block lines={5} />
          <Block lines={8} />
        </div>
      </div>
    </div>
  </Page>
);
