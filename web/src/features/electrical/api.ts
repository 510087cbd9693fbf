import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, request, requestEntity, resource, type List } from '@/api';
import { loadOptions } from '@/resource';
import type { Averages, Bill, Service } from './types';

export const services = resource<Service>('electrical-services');

interface Town {
  city?: string | null;
}
const town = { fields: 'city', detail: ({ city }: Town) => city };

export const loadSites = loadOptions<Town>('infrastructure', town);
export const loadCustomers = loadOptions<Town>('customers', town);

/** The name of what a new service is for, from the link that led here. */
export const placeNamed = (kind: 'infrastructure' | 'customers', id: string) =>
  queryOptions({
    queryKey: [kind, 'detail', id, 'name'],
    queryFn: ({ signal }) =>
      request<{ name: string }>('GET', `/api/v1/${kind}/${id}`, { query: { fields: 'name' }, signal }),
    staleTime: 60_000,
  });

const MOST_BILLS = 120;

/** Its bills, the newest first: ten years of months. */
export const billsQuery = (serviceId: string) =>
  services.part<List<Bill>>(serviceId, 'bills', { sort: '-period_end', limit: MOST_BILLS });

export const averagesQuery = (serviceId: string, bills: number) =>
  services.part<Averages>(serviceId, 'averages', { bills: String(bills) });

export const keepAverages = (serviceId: string, bills: number, etag: string | null) =>
  requestEntity<Service>('POST', `${services.path}/${serviceId}/recompute-averages?bills=${bills}`, { etag });

/** The tag of a bill as it was read, unless it was changed since. */
async function tagOf(path: string, bill: Bill): Promise<string | null> {
  const { data, etag } = await requestEntity<Bill>('GET', path);
  if (data.version === bill.version) return etag;
  throw new ApiProblem(412, {
    title: 'Changed meanwhile',
    detail: 'Somebody changed this bill meanwhile. Look at it again first.',
  });
}

/** Calls on the bills of one service; a change or deletion holds only for what the reader saw. */
export function billCalls(serviceId: string) {
  const path = `${services.path}/${serviceId}/bills`;
  const one = (bill: Bill) => `${path}/${bill.id}`;
  return {
    create: (body: Record<string, unknown>, key: string) =>
      request<Bill>('POST', path, { body, headers: { 'idempotency-key': key } }),
    update: async (bill: Bill, body: Record<string, unknown>) =>
      request<Bill>('PATCH', one(bill), { body, etag: await tagOf(one(bill), bill) }),
    remove: async (bill: Bill) => request<void>('DELETE', one(bill), { etag: await tagOf(one(bill), bill) }),
    restore: (bill: Bill) => request<Bill>('POST', `${one(bill)}/restore`),
  };
}
