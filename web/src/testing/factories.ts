import type { Me } from '@/api';

export const ALL_PERMISSIONS = [
  'circuits_view',
  'circuits_edit',
  'carriers_view',
  'carriers_edit',
  'contracts_view',
  'contracts_edit',
  'financials_view',
  'financials_edit',
  'analysis_view',
  'lifecycle_view',
  'lifecycle_edit',
  'saved_views_view',
  'saved_views_edit',
];

export const testMe = (changes: Partial<Me> = {}): Me => ({
  user_id: 'u1',
  email: 'dana.keller@example.com',
  name: 'Dana Keller',
  role: 'exec',
  role_name: 'Exec',
  permissions: ALL_PERMISSIONS,
  auth: 'development',
  roles: [
    { key: 'exec', name: 'Exec' },
    { key: 'finance', name: 'Finance' },
    { key: 'read_only', name: 'Read only' },
  ],
  scope: null,
  csrf_token: null,
  session_id: null,
  business_date: '2026-11-23',
  time_zone: 'America/New_York',
  ...changes,
});
