import { Page, PageBody } from '@/ui';
import '../system.css';
import { InstallationCards } from './installation-cards';
import { JobsCard } from './jobs-card';

/** What runs by the clock, and what this installation is made of. */
export function SystemPage() {
  return (
    <Page title="System">
      <PageBody>
        <div className="system">
          <JobsCard />
          <InstallationCards />
        </div>
      </PageBody>
    </Page>
  );
}
