/** The address of an RF system's page. */
export const rfSystemHref = (id: string): string => `/admin/rf-systems/${id}`;
