import { useNavigate } from '@tanstack/react-router';
import { useCan } from '@/api';
import { useShortcut } from '@/shared/shortcuts';
import { mayOpen, PAGES, type AppPage } from '../pages';

function GoTo({ page, enabled }: { page: AppPage; enabled: boolean }) {
  const navigate = useNavigate();
  useShortcut(
    { id: `go.${page.path}`, keys: page.keys, label: `Go to ${page.label}`, group: 'Go to' },
    () => void navigate({ to: page.path }),
    enabled,
  );
  return null;
}

export function GoToShortcuts() {
  const can = useCan();
  return PAGES.map((page) => <GoTo key={page.path} page={page} enabled={mayOpen(page, can)} />);
}
