import { FileText } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { contracts } from './api';
import { contractColumns, contractName } from './columns';
import { ContractPanel } from './components/contract-panel';
import { bulkContractFields } from './fields';
import { contractHref } from './href';
import { contractFilters } from './search';
import type { Contract } from './types';

export const contractList: ListConfig<Contract> = {
  resource: contracts,
  page: 'contracts',
  title: 'Contracts',
  one: 'contract',
  many: 'contracts',
  icon: FileText,
  columns: contractColumns,
  filters: contractFilters,
  defaultSort: 'days_to_deadline',
  baseFields: ['agreement_number', 'kind', 'status', 'subjects'],
  rowName: contractName,
  rowHref: (row) => contractHref(row.id),
  totals: ['current_rate', 'mrc', 'etf_today'],
  totalsPermission: 'financials_view',
  amountOf: (row) =>
    row.current_rate === null || row.current_rate === undefined
      ? null
      : { amount: row.current_rate, currency: row.currency },
  editPermission: 'contracts_edit',
  bulkFields: bulkContractFields,
  exportFormats: ['csv', 'xlsx'],
  Panel: ContractPanel,
  create: { href: '/contracts/new', label: 'New contract' },
  empty: { text: 'Add the first one from a circuit, a site or an electrical service, or load them through the API.' },
};
