/** The address of a contract's page. */
export const contractHref = (id: string): string => `/contracts/${id}`;
