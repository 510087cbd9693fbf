import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChevronDown, Keyboard, LogOut, MessageSquareWarning, MessagesSquare, UserRound } from 'lucide-react';
import { API, asProblem, meQuery, request, setDevelopmentRole, useMe } from '@/api';
import { askForFeedback } from '@/shared/feedback';
import { initials } from '@/shared/format';
import { Button, Menu, MenuItem, MenuSection, toast } from '@/ui';

/** By then the pages ask only for what the new role may see. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Ends the session here, then at the issuer where it has an address for that. */
async function signOut() {
  try {
    const { redirect } = await request<{ redirect: string }>('POST', `${API}/auth/sign-out`);
    window.location.assign(redirect);
  } catch (error) {
    toast(`Not signed out: ${asProblem(error).message}`, { tone: 'error' });
  }
}

/** Who I am and my account; in development, who I play. */
export function UserMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
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
          <span className="text-12 text-text-3 max-md:sr-only">{me.role_name}</span>
          <ChevronDown className="icon icon-sm" />
        </Button>
      }
    >
      {me.auth === 'development' ? (
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
            <MenuItem key={role.key} id={role.key}>
              {role.name}
            </MenuItem>
          ))}
        </MenuSection>
      ) : (
        <MenuItem id="email" isDisabled>
          {me.email}
        </MenuItem>
      )}
      <MenuSection title="You">
        <MenuItem
          id="account"
          icon={<UserRound className="icon icon-sm" />}
          onAction={() => void navigate({ to: '/account' })}
        >
          Account
        </MenuItem>
        {me.auth === 'session' ? (
          <MenuItem id="sign-out" icon={<LogOut className="icon icon-sm" />} onAction={() => void signOut()}>
            Sign out
          </MenuItem>
        ) : null}
      </MenuSection>
      <MenuSection title="Help">
        <MenuItem id="shortcuts" icon={<Keyboard className="icon icon-sm" />} onAction={onShortcuts}>
          Keyboard shortcuts
        </MenuItem>
        {me.permissions.includes('feedback_edit') ? (
          <MenuItem
            id="send-feedback"
            icon={<MessageSquareWarning className="icon icon-sm" />}
            onAction={askForFeedback}
          >
            Send feedback
          </MenuItem>
        ) : null}
        {me.permissions.includes('feedback_view') ? (
          <MenuItem
            id="feedback"
            icon={<MessagesSquare className="icon icon-sm" />}
            onAction={() => void navigate({ to: '/feedback' })}
          >
            Feedback
          </MenuItem>
        ) : null}
      </MenuSection>
    </Menu>
  );
}
