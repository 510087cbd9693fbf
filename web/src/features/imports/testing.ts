import { http, HttpResponse } from 'msw';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import type { Import, ImportColumn, ImportField, ImportKind, Question, StagedRow } from './types';

export const IMPORT_PERMISSIONS = [...ALL_PERMISSIONS, 'imports_view', 'imports_edit', 'imports_commit'];

export const meHandler = (permissions = IMPORT_PERMISSIONS) =>
  http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions })));

export const testField = (changes: Partial<ImportField> = {}): ImportField => ({
  name: 'circuit_id',
  label: 'Circuit ID',
  kind: 'text',
  description: 'As the carrier writes it',
  example: 'L3/ETH/014420/BOIS',
  required: true,
  key: true,
  part: 'circuit',
  editable: true,
  ...changes,
});

export const CIRCUIT_FIELDS: ImportField[] = [
  testField(),
  testField({ name: 'carrier', label: 'Carrier', part: 'carrier', description: 'Its name', key: true }),
  testField({ name: 'a_endpoint', label: 'A endpoint', part: 'a_endpoint', required: false, key: false }),
  testField({ name: 'z_endpoint', label: 'Z endpoint', part: 'z_endpoint', required: false, key: false }),
  testField({ name: 'bandwidth_mbps', label: 'Bandwidth', kind: 'bandwidth', required: false, key: false }),
  testField({ name: 'status', label: 'Status', kind: 'word', words: ['quoted', 'ordered', 'active'], key: false }),
  testField({ name: 'mrc', label: 'MRC', kind: 'money', required: false, key: false }),
  testField({ name: 'term_end', label: 'Term end', kind: 'date', part: 'contract', required: false, key: false }),
];

export const testKind = (changes: Partial<ImportKind> = {}): ImportKind => ({
  name: 'circuits',
  title: 'Circuits',
  fields: CIRCUIT_FIELDS,
  may_import: true,
  ...changes,
});

export const testQuestion = (changes: Partial<Question> = {}): Question => ({
  code: 'date_order',
  words: '03/04/2028 reads two ways',
  choices: [
    { value: 'mdy', label: 'Month first', samples: ['Mar 4, 2028'] },
    { value: 'dmy', label: 'Day first', samples: ['Apr 3, 2028'] },
  ],
  suggested: 'mdy',
  ...changes,
});

export const testColumn = (changes: Partial<ImportColumn> = {}): ImportColumn => ({
  index: 0,
  header: 'Ckt ID',
  field: 'circuit_id',
  ignored: false,
  score: 0.96,
  how: 'synonym',
  samples: ['L3/ETH/014420/BOIS', 'HE-IPT-10932'],
  date_order: null,
  decimal: null,
  unit: null,
  questions: [],
  ...changes,
});

const COLUMNS: [header: string, field: string][] = [
  ['Ckt ID', 'circuit_id'],
  ['Carrier', 'carrier'],
  ['Loc A', 'a_endpoint'],
  ['Loc Z', 'z_endpoint'],
  ['Speed', 'bandwidth_mbps'],
  ['State', 'status'],
  ['Monthly', 'mrc'],
  ['Expires', 'term_end'],
];

export const testImport = (changes: Partial<Import> = {}): Import => ({
  id: 'i1',
  kind: 'circuits',
  status: 'validated',
  file: { name: 'lumen-zayo-nov.xlsx', size: 84_213, format: 'xlsx' },
  counts: {
    total: 1218,
    new: 38,
    update: 141,
    unchanged: 1020,
    duplicate: 2,
    error: 5,
    skipped: 0,
    committed: 0,
    warning: 12,
    selected: 1211,
  },
  detected: {
    encoding: null,
    delimiter: null,
    sheet: 'Inventory',
    sheets: [{ name: 'Inventory', rows: 1219, columns: 14, hidden: false }],
    header_row: 3,
    header_rows: 1,
    notes: [],
    top: [
      { number: 1, role: 'preamble', cells: ['Lumen inventory', ''] },
      { number: 3, role: 'header', cells: ['Ckt ID', 'Carrier'] },
      { number: 4, role: 'data', cells: ['L3/ETH/014420/BOIS', 'Lumen'] },
    ],
  },
  columns: COLUMNS.map(([header, field], index) => testColumn({ index, header, field })),
  unmapped: [],
  missing: [],
  template: null,
  progress: null,
  dry_run: null,
  mode: 'all',
  error: null,
  created_at: '2026-11-23T09:00:00Z',
  created_by: 'dana.keller@example.com',
  committed_at: null,
  committed_by: null,
  reverted_at: null,
  revertible_until: null,
  version: 4,
  ...changes,
});

export const testRow = (changes: Partial<StagedRow> = {}): StagedRow => ({
  number: 18,
  state: 'error',
  selected: false,
  values: {
    circuit_id: { text: 'L3/ETH/014420/BOIS' },
    carrier: { text: 'Lumen' },
    a_endpoint: { text: 'Boize POP' },
    z_endpoint: { text: '' },
    bandwidth_mbps: { text: '10000' },
    status: { text: 'active' },
    mrc: { text: '2140.00' },
    term_end: { text: '2028-03-31' },
  },
  messages: [{ field: 'a_endpoint', severity: 'error', code: 'reference.unknown', message: 'No site “Boize POP”' }],
  creates: [],
  record_id: null,
  label: 'L3/ETH/014420/BOIS',
  ...changes,
});
