/** The address of a request's page. */
export const feedbackHref = (id: string): string => `/feedback/${id}`;
