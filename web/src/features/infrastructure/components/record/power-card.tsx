import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCan } from '@/api';
import { RelatedCard } from '@/resource';
import * as format from '@/shared/format';
import { buttonClass } from '@/ui';
import { powerOf } from '../../api';
import type { Site, SitePower } from '../../types';

const NEW: string = '/electrical-services/new';

/** What feeds the site; its cost for those who may see money. */
export function PowerCard({ site }: { site: Site }) {
  const can = useCan();
  const money = can('financials_view');
  const query = useQuery(powerOf(site.id, money));
  const rowOf = (service: SitePower) => {
    const { average_monthly_kwh: kwh, average_monthly_cost: cost } = service;
    const cells = [
      <span key="account" className="id">
        {service.account_number ?? format.NONE}
      </span>,
      kwh === null ? format.NONE : `${format.number(kwh)} kWh`,
    ];
    return {
      id: service.id,
      href: `/electrical-services/${service.id}`,
      status: service.status,
      name: service.utility,
      cells: money
        ? [...cells, cost === null || cost === undefined ? format.NONE : format.money(cost, service.currency)]
        : cells,
    };
  };
  return (
    <RelatedCard
      title="Power"
      what="The electrical services"
      query={query}
      empty="No electrical service feeds this site yet."
      all={{ href: '/electrical-services', search: { asset_id: site.id } }}
      rowOf={rowOf}
      action={
        can('electrical_edit') ? (
          <Link to={NEW} search={{ asset_id: site.id }} className={buttonClass('ghost', 'sm')}>
            <Plus className="icon icon-sm" aria-hidden />
            Add service
          </Link>
        ) : null
      }
    />
  );
}
