import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { time } from '@/shared/format';
import { Banner } from '@/ui';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Said once, in amber, with the age of what is shown. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const client = useQueryClient();
  useIsFetching();
  if (online) return null;
  const newest = Math.max(
    0,
    ...client
      .getQueryCache()
      .getAll()
      .map((query) => query.state.dataUpdatedAt),
  );
  return (
    <div className="p-2">
      <Banner tone="warn" icon={WifiOff}>
        Connection lost.{' '}
        {newest ? <span className="text-text-2">Showing data from {time(new Date(newest).toISOString())}.</span> : null}
      </Banner>
    </div>
  );
}
