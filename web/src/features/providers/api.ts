import { queryOptions } from '@tanstack/react-query';
import { API, ApiProblem, request, requestEntity, resource, type List, type Query } from '@/api';
import type { AuditEntry, Contact, Provider, ProviderCircuit, ProviderContract, ProviderSpend } from './types';

export const providers = resource<Provider>('carriers');
export const circuits = resource<ProviderCircuit>('circuits');
export const contracts = resource<ProviderContract>('contracts');

const contactsPath = (providerId: string) => `${providers.path}/${providerId}/contacts`;

export const contactsQuery = (providerId: string) =>
  providers.part<List<Contact>>(providerId, 'contacts', { limit: 100 });

/** The tag of a contact as it was read, unless it was changed since. */
async function tagOf(path: string, contact: Contact): Promise<string | null> {
  const { data, etag } = await requestEntity<Contact>('GET', path);
  if (data.version === contact.version) return etag;
  throw new ApiProblem(412, {
    title: 'Changed meanwhile',
    detail: 'somebody changed this contact meanwhile. Look at it again first.',
  });
}

/** Calls on the contacts of one provider; a change or deletion holds only for what the reader saw. */
export function contactCalls(providerId: string) {
  const path = contactsPath(providerId);
  const one = (contact: Contact) => `${path}/${contact.id}`;
  return {
    create: (body: Record<string, unknown>) => request<Contact>('POST', path, { body }),
    update: async (contact: Contact, body: Record<string, unknown>) =>
      request<Contact>('PATCH', one(contact), { body, etag: await tagOf(one(contact), contact) }),
    remove: async (contact: Contact) =>
      request<void>('DELETE', one(contact), { etag: await tagOf(one(contact), contact) }),
    restore: (contact: Contact) => request<Contact>('POST', `${one(contact)}/restore`),
  };
}

const CIRCUIT_FIELDS = [
  'circuit_id,service_type_code,status,bandwidth_mbps,currency,urgency,days_to_deadline',
  'a_endpoint_city,a_endpoint_name,z_endpoint_city,z_endpoint_name',
].join();

export type CircuitOrder = 'rate' | 'deadline';

/** The list each order stands for: by rate what is in service, by deadline whatever has one. */
export const ORDERS: Record<CircuitOrder, { sort: string; status?: string }> = {
  rate: { sort: '-current_mrc', status: 'active,disconnect_pending' },
  deadline: { sort: 'days_to_deadline' },
};

/** The first circuits of a provider in an order, and how many it has of each status. */
export const circuitsOf = (id: string, order: CircuitOrder, money: boolean, limit = 10) =>
  circuits.list({
    carrier_id: id,
    ...ORDERS[order],
    limit,
    facets: 'status',
    fields: money ? `${CIRCUIT_FIELDS},current_mrc` : CIRCUIT_FIELDS,
  });

export const contractsOf = (id: string, query: Query = {}) =>
  contracts.list({ carrier_id: id, sort: 'days_to_deadline', limit: 10, ...query });

export const spendOf = (id: string) =>
  queryOptions({
    queryKey: ['dashboard', 'summary', { carrier_id: id }, 'provider'],
    queryFn: ({ signal }) =>
      request<ProviderSpend>('GET', `${API}/dashboard/summary`, { query: { carrier_id: id }, signal }),
    staleTime: 30_000,
  });

/** What was written about the record itself, newest first. */
export const auditOf = (id: string, limit = 8) =>
  queryOptions({
    queryKey: [...providers.keys.detail(id), 'audit', limit],
    queryFn: ({ signal }) =>
      request<List<AuditEntry>>('GET', `${API}/audit`, { query: { entity_id: id, limit }, signal }),
    staleTime: 30_000,
  });
