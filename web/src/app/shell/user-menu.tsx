import { useQueryClient } from '@tanstack/react-query';
import { ChevronDown, Keyboard } from 'lucide-react';
import { meQuery, setDevelopmentRole, useMe } from '@/api';
import { initials, label } from '@/shared/format';
import { Button, Menu, MenuItem, MenuSection } from '@/ui';

/** By then the pages ask only for what the new role may see. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Who I am; in development, who I play. */
export function UserMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const me = useMe();
  const client = useQueryClient();
  if (!me) return null;
  const play = async (role: string) => {
    setDevelopmentRole(role);
    await client.fetchQuery({ ...meQuery, staleTime: 0 });
    await nextFrame();
    client.removeQueries({ type: 'inactive' });
    await client.resetQueries({ type: 'active', predicate: (query) => query.queryKey[0] !== meQuery.queryKey[0] });
  };
  return (
    <Menu
      label="Account"
      placement="bottom end"
      trigger={
        <Button variant="ghost" size="sm">
          <span className="avatar" aria-hidden="true">
            {initials(me.name)}
          </span>
          <span className="text-text-1 max-md:sr-only">{me.name}</span>{' '}
          <span className="text-12 text-text-3 max-md:sr-only">{label(me.role)}</span>
          <ChevronDown className="icon icon-sm" />
        </Button>
      }
    >
      {me.roles?.length ? (
        <MenuSection
          title={`${me.email} plays the role`}
          selectionMode="single"
          selectedKeys={[me.role]}
          onSelectionChange={(keys) => {
            const [role] = keys;
            if (role) void play(String(role));
          }}
        >
          {me.roles.map((role) => (
            <MenuItem key={role} id={role}>
              {label(role)}
            </MenuItem>
          ))}
        </MenuSection>
      ) : (
        <MenuItem id="email" isDisabled>
          {me.email}
        </MenuItem>
      )}
      <MenuSection title="Help">
        <MenuItem id="shortcuts" icon={<Keyboard className="icon icon-sm" />} onAction={onShortcuts}>
          Keyboard shortcuts
        </MenuItem>
      </MenuSection>
    </Menu>
  );
}
