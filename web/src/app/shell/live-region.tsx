import { useAnnouncement } from '@/shared/announce';

export function LiveRegion() {
  const text = useAnnouncement();
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
