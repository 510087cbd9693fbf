import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { Button, FactRow, Facts, SkeletonLines } from '@/ui';
import { oneOf, tokens } from '../api';
import type { ApiToken } from '../types';
import { TokenStatusTag } from './token-status';
import { useTokenDialogs } from './use-token-dialogs';

/** A token beside the list: whose, until when, last use, and how to end it. */
export function TokenPanel({ id, row, ...panel }: PanelProps<ApiToken>) {
  const can = useCan();
  const dialogs = useTokenDialogs();
  const query = useQuery({ ...oneOf(tokens, id), select: (list) => list.items[0] ?? null });
  const token = query.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={token ? `Token ${token.name}` : 'Token'}
      kicker={token?.user_name ?? 'Token'}
      title={
        token ? <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{token.name}</span> : null
      }
      marks={token ? <TokenStatusTag token={token} /> : null}
    >
      <QueryState
        query={query}
        what="The token"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {(data) =>
          data ? (
            <section>
              <Facts>
                <FactRow label="User">
                  <Link to="/admin/users/$id" params={{ id: data.user_id }} className="link clip">
                    {data.user_email}
                  </Link>
                </FactRow>
                <FactRow label="Begins with">
                  <span className="id">{data.token_prefix}</span>
                </FactRow>
                <FactRow label="Works until">{format.instant(data.expires_at)}</FactRow>
                <FactRow label="Made">
                  {format.instant(data.created_at)} by {data.created_by}
                </FactRow>
                <FactRow label="Last used">{data.last_used_at ? format.instant(data.last_used_at) : 'Never'}</FactRow>
                <FactRow label="From">{data.last_used_address}</FactRow>
                {data.overlap_until ? (
                  <FactRow label="Secret before">works until {format.instant(data.overlap_until)}</FactRow>
                ) : null}
                {data.revoked_at ? <FactRow label="Revoked">{format.instant(data.revoked_at)}</FactRow> : null}
              </Facts>
              {can('users_edit') && data.status !== 'revoked' ? (
                <div className="mt-3 flex gap-2">
                  <Button size="sm" onPress={() => dialogs.rotate(data)}>
                    Rotate
                  </Button>
                  <Button size="sm" variant="danger-outlined" onPress={() => dialogs.revoke(data)}>
                    Revoke
                  </Button>
                </div>
              ) : null}
            </section>
          ) : (
            <p className="p-4 text-text-2">It is not there any more.</p>
          )
        }
      </QueryState>
      {dialogs.dialog}
    </SidePanel>
  );
}
