import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ReportPanel } from '@/features/reports';
import { TimelinePage, type TimelinePageProps } from '@/features/timeline';

export const Route = createLazyRoute('/timeline')({ component: TimelineRoute });

function TimelineRoute() {
  const search = Route.useSearch();
  const navigate = useNavigate();
  const onSearch = useCallback<TimelinePageProps['onSearch']>(
    (changes, step) =>
      void navigate({
        to: '/timeline',
        search: (now) => ({ ...now, ...changes }),
        replace: step === 'replace',
        // The chart keeps its own place when its width or its zoom changes.
        resetScroll: false,
      }),
    [navigate],
  );
  const onReplace = useCallback<TimelinePageProps['onReplace']>(
    (next) => void navigate({ to: '/timeline', search: next, resetScroll: false }),
    [navigate],
  );
  return (
    <TimelinePage search={search} onSearch={onSearch} onReplace={onReplace} below={<ReportPanel kind="renewal" />} />
  );
}
