/** The address of a provider's page. */
export const providerHref = (id: string): string => `/providers/${id}`;

export const telephone = (phone: string) => `tel:${phone.replace(/[^+\d;,]/g, '')}`;
export const mailto = (email: string, subject: string) => `mailto:${email}?subject=${encodeURIComponent(subject)}`;

/** A web address without what everybody knows: `portal.lumen.com`. */
export const site = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
