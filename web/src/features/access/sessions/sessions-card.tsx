import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, SkeletonLines } from '@/ui';
import { sessionsQuery } from '../api';
import { SessionRows } from './session-rows';

export function SessionsCard({ title, userId, mayEnd }: { title: string; userId: string | null; mayEnd: boolean }) {
  const query = useQuery(sessionsQuery(userId));
  const total = query.data?.items.length;
  return (
    <Card title={title} more={total ? format.plural(total, 'session') : null}>
      <QueryState query={query} what="The sessions" skeleton={<SkeletonLines lines={3} />}>
        {({ items }) =>
          items.length ? (
            <SessionRows sessions={items} userId={userId} mayEnd={mayEnd} />
          ) : (
            <p className="text-text-2">No browser is signed in.</p>
          )
        }
      </QueryState>
    </Card>
  );
}
