/** The address of a service type's page. */
export const serviceTypeHref = (id: string): string => `/admin/service-types/${id}`;
