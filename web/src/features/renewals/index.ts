export { RenewalSummary } from './components/renewal-summary';
export { RenewalsListPage } from './components/renewals-list-page';
export { RenewalsPage } from './components/renewals-page';
export { DecisionPage } from './decision/decision-page';
