import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useShortcut } from '@/shared/shortcuts';
import { buttonClass, Kbd } from '@/ui';

export function CreateLink({ href, label }: { href: string; label: string }) {
  const navigate = useNavigate();
  useShortcut({ id: 'list.create', keys: 'n', label, group: 'List' }, () => void navigate({ to: href }));
  return (
    <Link to={href} className={buttonClass('primary', 'sm')}>
      <Plus className="icon" />
      <span className="max-md:sr-only">{label}</span>
      <span className="max-md:hidden">
        <Kbd keys="n" plain />
      </span>
    </Link>
  );
}
