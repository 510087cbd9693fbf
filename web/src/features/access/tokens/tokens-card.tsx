import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useCan } from '@/api';
import { QueryState } from '@/resource';
import { Button, Card, SkeletonLines } from '@/ui';
import { tokens } from '../api';
import { TokenRows } from './token-rows';
import { useTokenDialogs } from './use-token-dialogs';

/** The tokens of somebody: one's own, or a user's. */
export function TokensCard({
  title,
  owner,
  mayChange,
}: {
  title: string;
  owner: { id: string; name: string; me: boolean };
  mayChange: boolean;
}) {
  const can = useCan();
  const dialogs = useTokenDialogs();
  // Whoever may not edit users is answered with the own ones.
  const filter = can('users_edit') ? { user_id: owner.id } : {};
  const query = useQuery(tokens.list({ ...filter, sort: '-created_at', limit: 100 }));
  return (
    <Card
      title={title}
      more={
        mayChange ? (
          <Button size="sm" onPress={() => dialogs.create(owner.me ? 'me' : owner)}>
            <Plus className="icon icon-sm" />
            New token
          </Button>
        ) : null
      }
    >
      <QueryState query={query} what="The tokens" skeleton={<SkeletonLines lines={3} />}>
        {({ items }) =>
          items.length ? (
            <TokenRows tokens={items} dialogs={mayChange ? dialogs : null} />
          ) : (
            <p className="text-text-2">
              No tokens. A token lets a script do what {owner.me ? 'you' : owner.name} may do.
            </p>
          )
        }
      </QueryState>
      {dialogs.dialog}
    </Card>
  );
}
