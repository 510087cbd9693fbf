/** The words the API knows, as people say them. */
export const TYPES = [
  { value: 'PTP', label: 'PTP' },
  { value: 'PtMP', label: 'PtMP' },
] as const;
export const ROLES = [
  { value: 'standalone', label: 'Standalone' },
  { value: 'ptmp_base', label: 'PtMP base' },
  { value: 'ptmp_subscriber', label: 'PtMP subscriber' },
] as const;

export const roleWords = (role: string) => ROLES.find(({ value }) => value === role)?.label ?? role;
