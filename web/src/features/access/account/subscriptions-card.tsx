import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { API, asProblem, request } from '@/api';
import { QueryState } from '@/resource';
import { Card, SkeletonLines, Switch, toast } from '@/ui';

const PATH = `${API}/me/notifications`;

const KINDS = [
  { name: 'wants_renewal_report', label: 'Weekly renewal report', detail: 'What is to be decided soon' },
  { name: 'wants_activity_digest', label: 'Weekly activity digest', detail: 'What people changed' },
  { name: 'wants_reminders', label: 'Reminders', detail: 'Before the deadlines of renewals' },
] as const;

type Wishes = Record<(typeof KINDS)[number]['name'], boolean> & { email: string };

const wishesQuery = queryOptions({
  queryKey: ['me', 'notifications'],
  queryFn: ({ signal }) => request<Wishes>('GET', PATH, { signal }),
});

/** The regular e-mails I get; each can be turned off here, and by the link in it. */
export function SubscriptionsCard() {
  const client = useQueryClient();
  const query = useQuery(wishesQuery);
  const change = useMutation({
    mutationFn: (body: Partial<Wishes>) => request<Wishes>('PATCH', PATH, { body }),
    onSuccess: (wishes) => client.setQueryData(wishesQuery.queryKey, wishes),
    onError: (error) => toast(asProblem(error).message, { tone: 'error' }),
  });
  return (
    <Card title="E-mails I get">
      <QueryState query={query} what="Your e-mails" skeleton={<SkeletonLines lines={3} />}>
        {(wishes) => (
          <ul className="access-rows" aria-label={`Sent to ${wishes.email}`}>
            {KINDS.map(({ name, label, detail }) => (
              <li key={name}>
                <div className="access-main">
                  <p className="access-title">{label}</p>
                  <p className="access-sub">{detail}</p>
                </div>
                <Switch
                  aria-label={label}
                  isSelected={wishes[name]}
                  isDisabled={change.isPending}
                  onChange={(wanted) => change.mutate({ [name]: wanted })}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Card>
  );
}
