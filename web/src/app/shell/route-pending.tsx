import { Page, PageBody, SkeletonLines } from '@/ui';

export const RoutePending = () => (
  <Page title="Loading" heading={<h1 className="visually-hidden">Loading</h1>}>
    <PageBody>
      <SkeletonLines lines={8} />
    </PageBody>
  </Page>
);
