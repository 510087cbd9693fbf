/** The address of a customer's page. */
export const customerHref = (id: string): string => `/customers/${id}`;

/** Pages of other parts of NetOS that a customer leads to. */
export const linkHref = (id: string): string => `/rf-links/${id}`;
export const NEW_LINK: string = '/rf-links/new';
export const placeHref = (id: string): string => `/endpoints/${id}`;
export const powerHref = (id: string): string => `/electrical-services/${id}`;
