import { useQuery } from '@tanstack/react-query';
import { CreateRecordPage } from '@/resource/form';
import { placeNamed, services } from '../api';
import { serviceFields } from '../fields';
import { nameOf, serviceHref } from '../href';
import type { NewServiceSearch } from '../search';

const SECTIONS = [
  { title: 'What it feeds', fields: ['asset_id', 'customer_id'] },
  { title: 'Account', fields: ['utility', 'account_number', 'meter_number', 'rate_plan', 'status', 'monitoring_url'] },
  { title: 'Service', fields: ['service_voltage', 'phase', 'amps'] },
  { title: 'Monthly averages', fields: ['average_monthly_kwh', 'average_monthly_cost', 'currency'] },
  { title: 'Notes', fields: ['notes'] },
];

/** A new electrical service, of the site or customer the link names. */
export function CreateServicePage({ asset_id: asset, customer_id: customer }: NewServiceSearch) {
  const kind = asset ? 'infrastructure' : 'customers';
  const place = useQuery({ ...placeNamed(kind, asset ?? customer ?? ''), enabled: Boolean(asset ?? customer) });
  const name = place.data?.name;
  return (
    <CreateRecordPage
      resource={services}
      one="electrical service"
      many="electrical services"
      permission="electrical_edit"
      fields={serviceFields}
      sections={SECTIONS}
      wide={['notes']}
      initial={{
        asset_id: asset ?? null,
        customer_id: asset ? null : (customer ?? null),
        status: 'active',
        currency: 'USD',
      }}
      labels={{ asset_id: asset ? name : undefined, customer_id: asset ? undefined : name }}
      nameOf={nameOf}
      listHref="/electrical-services"
      recordHref={serviceHref}
    />
  );
}
