/** The address of an RF link's page. */
export const rfLinkHref = (id: string): string => `/rf-links/${id}`;
