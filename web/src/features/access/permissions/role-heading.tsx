import { Link, useNavigate } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components';
import { number } from '@/shared/format';
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
  const face = (
    <>
      <span className="clip">{role.name}</span>
      <span className="matrix-people">
        {number(role.user_count)}
        <span className="visually-hidden">{role.user_count === 1 ? ' person' : ' people'}</span>
      </span>
    </>
  );
  if (!onRename) {
    return (
      <Link to="/admin/users" search={{ role_id: role.id }} className="matrix-role">
        {face}
      </Link>
    );
  }
  return (
    <Menu label={role.name} trigger={<AriaButton className="matrix-role">{face}</AriaButton>}>
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
