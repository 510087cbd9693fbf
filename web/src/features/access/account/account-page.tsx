import { useQuery } from '@tanstack/react-query';
import { meQuery } from '@/api';
import { QueryState } from '@/resource';
import { Banner, Page, SkeletonLines } from '@/ui';
import '../access.css';
import { SessionsCard } from '../sessions/sessions-card';
import { TokensCard } from '../tokens/tokens-card';
import { CalendarCard } from './calendar-card';
import { ProfileCard } from './profile-card';
import { SubscriptionsCard } from './subscriptions-card';

/** My profile, the e-mails I get, my tokens, my sessions. */
export function AccountPage() {
  const query = useQuery(meQuery);
  return (
    <Page title="Account" line>
      <div className="page-scroll" tabIndex={0} role="region" aria-label="Account">
        <div className="account-page">
          <QueryState query={query} what="Your account" skeleton={<SkeletonLines lines={8} />}>
            {(me) => (
              <>
                <ProfileCard me={me} />
                {me.user_id ? (
                  <>
                    <SubscriptionsCard />
                    {me.permissions.includes('renewals_view') ? <CalendarCard /> : null}
                    <TokensCard title="API tokens" owner={{ id: me.user_id, name: me.name, me: true }} mayChange />
                    <SessionsCard title="Sessions" userId={null} mayEnd />
                  </>
                ) : (
                  <Banner tone="info">
                    {me.email} plays a role and is no user of NetOS: there are no tokens and no sessions. Add a user of
                    this e-mail address to have them.
                  </Banner>
                )}
              </>
            )}
          </QueryState>
        </div>
      </div>
    </Page>
  );
}
