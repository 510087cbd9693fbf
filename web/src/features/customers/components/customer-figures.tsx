import { Link } from '@tanstack/react-router';
import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { Customer } from '../types';

/** The numbers that matter, each the way to what it counts. */
export function CustomerFigures({ customer }: { customer: Customer }) {
  const { id, units, rf_link_count: links, endpoint_count: places, electrical_service_count: power } = customer;
  const counted = (to: string, search: Record<string, string>, count: number) =>
    count ? (
      <Link to={to} search={search}>
        {format.number(count)}
      </Link>
    ) : (
      format.NONE
    );
  return (
    <>
      {units === null ? null : <Figure label="Units" value={format.number(units)} />}
      <Figure label="RF links" value={counted('/rf-links', { z_customer_id: id }, links)} />
      <Figure label="Endpoints" value={counted('/endpoints', { customer_id: id }, places)} />
      <Figure label="Electrical" value={counted('/electrical-services', { customer_id: id }, power)} />
    </>
  );
}
