/** The address of a provider's page. */
export const providerHref = (id: string): string => `/providers/${id}`;

/** A web address without what everybody knows: `portal.lumen.com`. */
export const site = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
