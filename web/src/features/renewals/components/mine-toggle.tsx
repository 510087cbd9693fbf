import { useNavigate, useSearch } from '@tanstack/react-router';
import { ToggleButton } from 'react-aria-components';
import { UserRound } from 'lucide-react';
import { useMe } from '@/api';
import { buttonClass } from '@/ui';

/** Only what I see to. */
export function MineToggle() {
  const me = useMe();
  const { owner }: { owner?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  if (!me) return null;
  return (
    <ToggleButton
      className={buttonClass('outlined', 'sm', 'mine-toggle')}
      isSelected={owner === me.email}
      onChange={(on) =>
        void navigate({
          to: '.',
          search: ((old: object) => ({ ...old, owner: on ? me.email : undefined })) as never,
        })
      }
    >
      <UserRound className="icon icon-sm" aria-hidden />
      <span className="max-md:sr-only">Mine</span>
    </ToggleButton>
  );
}
