import { CircleAlert, SearchX } from 'lucide-react';
import { Button } from '@/ui/button';

interface MapNoticeProps {
  hasTileError: boolean;
  onRetry: () => void;
  /** The filters leave nothing. */
  isEmpty: boolean;
  hasFilters: boolean;
  onClear: () => void;
}

/** What is wrong with what is on the map, and the way out. */
export function MapNotice({ hasTileError, onRetry, isEmpty, hasFilters, onClear }: MapNoticeProps) {
  if (hasTileError) {
    return (
      <div className="map-float map-notice" role="alert">
        <CircleAlert className="icon" aria-hidden />
        The network could not be loaded.
        <Button size="sm" onPress={onRetry}>
          Retry
        </Button>
      </div>
    );
  }
  if (!isEmpty) return null;
  return (
    <div className="map-float map-notice" role="status">
      <SearchX className="icon" aria-hidden />
      {hasFilters ? 'No circuit matches the filters.' : 'There are no circuits yet.'}
      {hasFilters ? (
        <Button size="sm" onPress={onClear}>
          Clear filters
        </Button>
      ) : null}
    </div>
  );
}
