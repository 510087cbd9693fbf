import { Cable } from 'lucide-react';
import type { ListConfig } from '@/resource';
import { circuits } from './api';
import { circuitColumns } from './columns';
import { CircuitPanel } from './components/circuit-panel';
import { bulkCircuitFields } from './fields';
import { circuitHref } from './href';
import { circuitFilters } from './search';
import type { Circuit } from './types';

export const circuitList: ListConfig<Circuit> = {
  resource: circuits,
  page: 'circuits',
  title: 'Circuits',
  one: 'circuit',
  many: 'circuits',
  icon: Cable,
  columns: circuitColumns,
  filters: circuitFilters,
  defaultSort: 'days_to_deadline',
  baseFields: ['circuit_id', 'carrier_name', 'carrier_series', 'service_type_code', 'status'],
  rowName: (row) => row.circuit_id,
  rowHref: (row) => circuitHref(row.id),
  totals: ['current_mrc', 'mrc'],
  totalsPermission: 'financials_view',
  totalsNote: 'per month',
  amountOf: (row) =>
    row.current_mrc === null || row.current_mrc === undefined
      ? null
      : { amount: row.current_mrc, currency: row.currency },
  editPermission: 'circuits_edit',
  bulkFields: bulkCircuitFields,
  exportFormats: ['csv', 'xlsx', 'geojson'],
  Panel: CircuitPanel,
  create: { href: '/circuits/new', label: 'New circuit' },
  empty: { text: 'Add the first one by hand, or load a network through the API.' },
};
