import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { API, asProblem, request } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Banner, Button, Card, CopyButton, SkeletonLines } from '@/ui';

const PATH = `${API}/me/calendar`;

interface Feed {
  exists: boolean;
  created_at: string | null;
  last_read_at: string | null;
}

const feedQuery = queryOptions({
  queryKey: ['me', 'calendar'],
  queryFn: ({ signal }) => request<Feed>('GET', PATH, { signal }),
});

const since = ({ created_at: made, last_read_at: read }: Feed) =>
  `Made ${made ? format.instant(made) : ''}, ${read ? `last read ${format.instant(read)}` : 'not read yet'}`;

/** The secret address under which a calendar program reads the deadlines of renewals. */
export function CalendarCard() {
  const client = useQueryClient();
  const query = useQuery(feedQuery);
  const refresh = () => client.invalidateQueries({ queryKey: feedQuery.queryKey });
  const make = useMutation({ mutationFn: () => request<{ url: string }>('POST', PATH), onSuccess: refresh });
  const end = useMutation({
    mutationFn: () => request<void>('DELETE', PATH),
    onSuccess: () => {
      make.reset();
      return refresh();
    },
  });
  const problem = make.error ?? end.error;
  return (
    <Card title="Deadlines in my calendar">
      <QueryState query={query} what="Your calendar address" skeleton={<SkeletonLines lines={2} />}>
        {(feed) => (
          <div className="flex flex-col items-start gap-3">
            {problem ? <Banner tone="danger">{asProblem(problem).message}</Banner> : null}
            {make.data ? (
              <>
                <p>
                  Subscribe to this address in your calendar program. It is shown once; whoever has it sees what you
                  see.
                </p>
                <p className="flex max-w-full items-center gap-2">
                  <code className="[overflow-wrap:anywhere]">{make.data.url}</code>
                  <CopyButton text={make.data.url} label="Copy address" secret />
                </p>
              </>
            ) : (
              <p className="text-text-3">
                {feed.exists
                  ? since(feed)
                  : 'Outlook, Google and others can show the deadlines of renewals by themselves.'}
              </p>
            )}
            <div className="flex flex-wrap gap-2">
              <Button isPending={make.isPending} onPress={() => make.mutate()}>
                {feed.exists ? 'New address' : 'Make an address'}
              </Button>
              {feed.exists ? (
                <Button variant="danger-outlined" isPending={end.isPending} onPress={() => end.mutate()}>
                  End it
                </Button>
              ) : null}
            </div>
          </div>
        )}
      </QueryState>
    </Card>
  );
}
