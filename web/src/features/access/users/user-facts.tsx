import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api';
import * as format from '@/shared/format';
import { FactRow, Facts, StatusMark } from '@/ui';
import { carriersQuery } from '../api';
import type { User } from '../types';
import { scopeWords } from '../words/scope';
import { useSiteNames } from './use-user-options';

/** A user as one reads it, without anything to change. */
export function UserFacts({ user }: { user: User }) {
  const can = useCan();
  const carriers = useQuery({ ...carriersQuery, enabled: can('carriers_view') && user.scope_carriers.length > 0 });
  const named = user.scope_carriers.map((id) => ({
    id,
    name: carriers.data?.find((carrier) => carrier.id === id)?.name ?? 'a carrier',
  }));
  const sites = useSiteNames(user.scope_assets).map(({ value: id, label: name }) => ({ id, name }));
  return (
    <Facts>
      <FactRow label="E-mail">
        <a href={`mailto:${user.email}`} className="link clip">
          {user.email}
        </a>
      </FactRow>
      <FactRow label="Role">{user.role_name}</FactRow>
      <FactRow label="State">
        <StatusMark status={user.active ? 'active' : 'inactive'} />
      </FactRow>
      <FactRow label="Sees">{scopeWords({ states: user.scope_states, carriers: named, assets: sites })}</FactRow>
      <FactRow label="Last seen">{user.last_seen_at ? format.instant(user.last_seen_at) : 'Never'}</FactRow>
      <FactRow label="API tokens">{format.number(user.token_count)}</FactRow>
      <FactRow label="Sessions">{format.number(user.session_count)}</FactRow>
    </Facts>
  );
}
