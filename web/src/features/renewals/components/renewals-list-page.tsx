import { ResourceList } from '@/resource';
import { renewalList } from '../list-config';
import { MineToggle } from './mine-toggle';
import { NewDecision } from './new-decision';
import { ViewSwitch } from './view-switch';

const config = {
  ...renewalList,
  beside: <ViewSwitch view="list" />,
  headerActions: <MineToggle />,
  primaryAction: <NewDecision />,
};

/** All decisions as rows: every filter, column, total and export of a list. */
export const RenewalsListPage = () => <ResourceList config={config} />;
