/** The address of a circuit's page. */
export const circuitHref = (id: string): string => `/circuits/${id}`;
