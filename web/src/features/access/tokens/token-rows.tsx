import { Ellipsis, KeyRound } from 'lucide-react';
import * as format from '@/shared/format';
import { IconButton, Menu, MenuItem } from '@/ui';
import type { ApiToken } from '../types';
import { TokenStatusTag } from './token-status';
import type { TokenDialogs } from './use-token-dialogs';

const lastUse = (token: ApiToken) =>
  token.last_used_at
    ? `last used ${format.instant(token.last_used_at)}${token.last_used_address ? ` from ${token.last_used_address}` : ''}`
    : 'never used';

/** Tokens of one person. */
export function TokenRows({ tokens, dialogs }: { tokens: readonly ApiToken[]; dialogs: TokenDialogs | null }) {
  return (
    <ul className="access-rows">
      {tokens.map((token) => (
        <li key={token.id}>
          <KeyRound className="icon" aria-hidden />
          <div className="access-main">
            <div className="access-title">
              {token.name}
              <TokenStatusTag token={token} />
            </div>
            <div className="access-sub">
              <span className="id">{token.token_prefix}…</span> · until {format.date(token.expires_at)} ·{' '}
              {lastUse(token)}
              {token.overlap_until ? ` · the secret before works until ${format.instant(token.overlap_until)}` : ''}
            </div>
          </div>
          {dialogs && token.status !== 'revoked' ? (
            <Menu
              label={`Actions for ${token.name}`}
              placement="bottom end"
              trigger={
                <IconButton label={`Actions for ${token.name}`}>
                  <Ellipsis className="icon" />
                </IconButton>
              }
            >
              <MenuItem onAction={() => dialogs.rotate(token)}>Rotate</MenuItem>
              <MenuItem danger onAction={() => dialogs.revoke(token)}>
                Revoke
              </MenuItem>
            </Menu>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
