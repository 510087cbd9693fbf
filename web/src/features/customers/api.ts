import { resource } from '@/api';
import type { Customer, CustomerLink, CustomerPlace, CustomerPower } from './types';

export const customers = resource<Customer>('customers');
const links = resource<CustomerLink>('rf-links');
const places = resource<CustomerPlace>('endpoints');
const power = resource<CustomerPower>('electrical-services');

const MOST = 100;

export const linksOf = (customerId: string) =>
  links.list({
    z_customer_id: customerId,
    fields: 'name,status,a_name,rf_system_name,capacity_mbps,distance_km',
    sort: 'name',
    limit: MOST,
  });

export const placesOf = (customerId: string) =>
  places.list({
    customer_id: customerId,
    fields: 'name,facility_type,city,state,circuit_count',
    sort: 'name',
    limit: MOST,
  });

export const powerOf = (customerId: string, money: boolean) =>
  power.list({
    customer_id: customerId,
    fields: ['utility,account_number,status,currency,average_monthly_kwh', money ? 'average_monthly_cost' : null]
      .filter(Boolean)
      .join(),
    sort: 'utility',
    limit: MOST,
  });
