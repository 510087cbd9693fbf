/** The address of an endpoint's page. */
export const endpointHref = (id: string): string => `/endpoints/${id}`;

/** The site or customer it is inside of. */
export function insideOf(endpoint: {
  infrastructure_asset_id: string | null;
  infrastructure_asset_name: string | null;
  customer_id: string | null;
  customer_name: string | null;
}) {
  const { infrastructure_asset_id: site, customer_id: customer } = endpoint;
  if (site) return { word: 'Site', name: endpoint.infrastructure_asset_name ?? site, href: `/infrastructure/${site}` };
  if (customer) return { word: 'Customer', name: endpoint.customer_name ?? customer, href: `/customers/${customer}` };
  return null;
}
