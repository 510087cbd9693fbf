export const siteHref = (id: string): string => `/infrastructure/${id}`;
export const nodeHref = (id: string): string => `/rf-nodes/${id}`;

/** Pages of other parts of NetOS that a site leads to. */
export const linkHref = (id: string): string => `/rf-links/${id}`;
export const customerHref = (id: string): string => `/customers/${id}`;
export const NEW_LINK: string = '/rf-links/new';
