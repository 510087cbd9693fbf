import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { API, asProblem, request } from '@/api';
import { Banner, BarePage, Button, SkeletonLines } from '@/ui';
import type { UnsubscribeSearch } from './search';

interface Subscription {
  subscription: 'renewal_report' | 'activity_digest' | 'reminders';
  email: string;
  wanted: boolean;
}

const WORDS: Record<Subscription['subscription'], string> = {
  renewal_report: 'the weekly renewal report',
  activity_digest: 'the weekly activity digest',
  reminders: 'reminders of deadlines',
};

const PATH = `${API}/unsubscribe`;

const subscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['unsubscribe', token],
    queryFn: ({ signal }) => request<Subscription>('GET', PATH, { query: { token }, signal }),
    retry: false,
  });

/** Where the link in an e-mail leads: turning that kind off needs no signing in. Looking at it changes nothing. */
export function UnsubscribePage({ search }: { search: UnsubscribeSearch }) {
  const token = search.token ?? '';
  const query = useQuery(subscriptionQuery(token));
  const end = useMutation({ mutationFn: () => request<Subscription>('POST', PATH, { query: { token } }) });
  const found = end.data ?? query.data;
  const failed = end.error ?? query.error;
  useEffect(() => {
    document.title = 'Turn off e-mails · NetOS';
  }, []);
  return (
    <BarePage title="Turn off e-mails">
      {failed ? (
        <Banner tone="danger">
          {asProblem(failed).status === 404
            ? 'This link is not valid, or no longer. Your account page in NetOS shows which e-mails you get.'
            : asProblem(failed).message}
        </Banner>
      ) : found && !found.wanted ? (
        <Banner tone="ok">
          {found.email} does not get {WORDS[found.subscription]} any more. Your account page in NetOS turns it on again.
        </Banner>
      ) : found ? (
        <>
          <p className="text-text-2">
            {found.email} gets {WORDS[found.subscription]}.
          </p>
          <Button variant="primary" size="touch" isPending={end.isPending} onPress={() => end.mutate()}>
            Turn it off
          </Button>
        </>
      ) : (
        <SkeletonLines lines={2} />
      )}
    </BarePage>
  );
}
