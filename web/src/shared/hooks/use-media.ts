import { useCallback, useSyncExternalStore } from 'react';

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Breakpoints of the design. */
export const useIsNarrow = () => useMedia('(max-width: 719px)');
export const useIsBelowDesk = () => useMedia('(max-width: 1024px)');
