/** The address of an electrical service's page. */
export const serviceHref = (id: string): string => `/electrical-services/${id}`;

/** The place it feeds: a site or a customer. */
export function placeOf({ asset_id, customer_id }: { asset_id: string | null; customer_id: string | null }) {
  if (asset_id) return { word: 'Site', href: `/infrastructure/${asset_id}` };
  if (customer_id) return { word: 'Customer', href: `/customers/${customer_id}` };
  return null;
}

/** What people know it by: the utility and its number there. */
export const nameOf = (service: { utility: string; account_number: string | null; meter_number?: string | null }) =>
  [service.utility, service.account_number ?? service.meter_number].filter(Boolean).join(' ');
