import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCan } from '@/api';
import { RelatedCard } from '@/resource';
import { townOf } from '@/shared/address';
import * as format from '@/shared/format';
import { buttonClass } from '@/ui';
import { linksOf, placesOf, powerOf } from '../api';
import { linkHref, NEW_LINK, placeHref, powerHref } from '../href';
import type { Customer } from '../types';

const known = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined ? format.NONE : show(value);

/** The RF links that serve it. */
export function LinksCard({ customer }: { customer: Customer }) {
  const can = useCan();
  const query = useQuery(linksOf(customer.id));
  return (
    <RelatedCard
      title="RF links that serve it"
      what="The RF links"
      query={query}
      rowOf={(link) => ({
        id: link.id,
        href: linkHref(link.id),
        status: link.status,
        name: link.name,
        cells: [known(link.distance_km, format.kilometres), known(link.capacity_mbps, format.bandwidth)],
      })}
      empty="No RF link ends here."
      all={{ href: '/rf-links', search: { z_customer_id: customer.id } }}
      action={
        can('rf_links_edit') ? (
          <Link to={NEW_LINK} search={{ z_customer_id: customer.id }} className={buttonClass('ghost', 'sm')}>
            <Plus className="icon icon-sm" aria-hidden />
            Add
          </Link>
        ) : null
      }
    />
  );
}

/** Places of it where circuits land. */
export function PlacesCard({ customer }: { customer: Customer }) {
  const query = useQuery(placesOf(customer.id));
  return (
    <RelatedCard
      title="Endpoints"
      what="The endpoints"
      query={query}
      rowOf={(place) => ({
        id: place.id,
        href: placeHref(place.id),
        name: place.name,
        cells: [townOf(place) || format.NONE, format.plural(place.circuit_count, 'circuit')],
      })}
      empty="No circuit lands here."
      all={{ href: '/endpoints', search: { customer_id: customer.id } }}
    />
  );
}

/** What power costs and takes. */
export function PowerCard({ customer }: { customer: Customer }) {
  const can = useCan();
  const money = can('financials_view');
  const query = useQuery(powerOf(customer.id, money));
  return (
    <RelatedCard
      title="Electrical services"
      what="The electrical services"
      query={query}
      rowOf={(service) => ({
        id: service.id,
        href: powerHref(service.id),
        status: service.status,
        name: [service.utility, service.account_number].filter(Boolean).join(' · '),
        cells: [
          known(service.average_monthly_kwh, (kwh) => `${format.number(kwh)} kWh a month`),
          ...(money ? [known(service.average_monthly_cost, (cost) => format.money(cost, service.currency))] : []),
        ],
      })}
      empty="No utility account feeds it."
      all={{ href: '/electrical-services', search: { customer_id: customer.id } }}
      action={
        can('electrical_edit') ? (
          <Link
            to="/electrical-services/new"
            search={{ customer_id: customer.id }}
            className={buttonClass('ghost', 'sm')}
          >
            <Plus className="icon icon-sm" aria-hidden />
            Add
          </Link>
        ) : null
      }
    />
  );
}
