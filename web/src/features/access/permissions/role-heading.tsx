import { Link, useNavigate } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components';
import { plural } from '@/shared/format';
import { Menu, MenuItem, MenuSeparator } from '@/ui';
import type { Role } from '../types';

/** A role over its column: its name, how many have it, and what can be done with it. */
export function RoleHeading({
  role,
  onRename,
  onDelete,
}: {
  role: Role;
  /** Absent: nothing can be changed. */
  onRename?: () => void;
  onDelete?: () => void;
}) {
  const navigate = useNavigate();
  const words = `${role.name}, ${plural(role.user_count, 'person', 'people')}`;
  const face = (
    <>
      <span className="clip">{role.name}</span>
      <span className="matrix-people">{role.user_count}</span>
    </>
  );
  if (!onRename) {
    return (
      <Link to="/admin/users" search={{ role_id: role.id }} className="matrix-role" aria-label={words}>
        {face}
      </Link>
    );
  }
  return (
    <Menu
      label={role.name}
      trigger={
        <AriaButton className="matrix-role" aria-label={words}>
          {face}
        </AriaButton>
      }
    >
      <MenuItem onAction={() => void navigate({ to: '/admin/users', search: { role_id: role.id } })}>
        Who has it
      </MenuItem>
      <MenuItem onAction={onRename}>Rename</MenuItem>
      {role.built_in ? null : <MenuSeparator />}
      {role.built_in ? null : (
        <MenuItem danger onAction={onDelete}>
          Delete role
        </MenuItem>
      )}
    </Menu>
  );
}
