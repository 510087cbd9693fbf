export const userHref = (id: string) => `/admin/users/${id}`;
