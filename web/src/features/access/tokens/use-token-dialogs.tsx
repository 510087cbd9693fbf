import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asProblem } from '@/api';
import * as format from '@/shared/format';
import { ConfirmDialog, toast } from '@/ui';
import { revokeToken, tokens, users } from '../api';
import type { ApiToken, NewToken } from '../types';
import { CreateTokenDialog } from './create-dialog';
import { RotateTokenDialog } from './rotate-dialog';
import { SecretDialog } from './secret-dialog';

type Owner = 'me' | 'anybody' | { id: string; name: string };

type Open =
  { act: 'create'; owner: Owner } | { act: 'rotate' | 'revoke'; token: ApiToken } | { act: 'secret'; token: NewToken };

export interface TokenDialogs {
  create: (owner: Owner) => void;
  rotate: (token: ApiToken) => void;
  revoke: (token: ApiToken) => void;
  /** Render it once. */
  dialog: ReactNode;
}

/** Making, rotating and revoking tokens, wherever they are listed. */
export function useTokenDialogs(): TokenDialogs {
  const client = useQueryClient();
  const [open, setOpen] = useState<Open | null>(null);
  const [pending, setPending] = useState(false);
  const close = () => setOpen(null);
  const refresh = () => {
    void client.invalidateQueries({ queryKey: tokens.keys.all });
    void client.invalidateQueries({ queryKey: users.keys.all });
  };
  const show = (token: NewToken) => {
    refresh();
    setOpen({ act: 'secret', token });
  };
  const revoke = async (token: ApiToken) => {
    setPending(true);
    try {
      await revokeToken(token.id);
      refresh();
      toast(`${token.name} revoked`);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    } finally {
      setPending(false);
      close();
    }
  };

  const dialogs = (): ReactNode => {
    switch (open?.act) {
      case 'create':
        return <CreateTokenDialog owner={open.owner} onClose={close} onCreated={show} />;
      case 'rotate':
        return <RotateTokenDialog token={open.token} onClose={close} onRotated={show} />;
      case 'secret':
        return <SecretDialog token={open.token} onClose={close} />;
      case 'revoke':
        return (
          <ConfirmDialog
            isOpen
            title={`Revoke ${open.token.name}?`}
            action="Revoke token"
            variant="danger"
            pending={pending}
            onClose={close}
            onConfirm={() => void revoke(open.token)}
          >
            <p className="text-text-2">
              Whatever uses it stops working at once, and it cannot be brought back.{' '}
              {open.token.last_used_at
                ? `It was last used ${format.instant(open.token.last_used_at)}.`
                : 'It was never used.'}
            </p>
          </ConfirmDialog>
        );
      default:
        return null;
    }
  };

  return {
    create: (owner) => setOpen({ act: 'create', owner }),
    rotate: (token) => setOpen({ act: 'rotate', token }),
    revoke: (token) => setOpen({ act: 'revoke', token }),
    dialog: dialogs(),
  };
}
