import { CalendarClock } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { renewals } from './api';
import { renewalColumns } from './columns';
import { RenewalPanel } from './components/renewal-panel';
import { renewalHref } from './href';
import { renewalFilters } from './search';
import type { Renewal } from './types';
import { renewalName } from './words';

export const renewalList: ListConfig<Renewal> = {
  resource: renewals,
  page: 'renewals',
  title: 'Renewals',
  one: 'renewal',
  many: 'renewals',
  icon: CalendarClock,
  columns: renewalColumns,
  filters: renewalFilters,
  defaultSort: 'days_to_deadline',
  baseFields: ['label', 'subject_count', 'agreement_number', 'kind', 'contract_id', 'rf_link_id', 'status'],
  rowName: renewalName,
  rowHref: renewalHref,
  totals: ['mrc'],
  totalsPermission: 'financials_view',
  totalsNote: 'per month',
  editPermission: null,
  exportFormats: ['csv', 'xlsx'],
  Panel: RenewalPanel,
  empty: { text: 'Decisions open by themselves when the deadline of a contract comes in sight.' },
};
