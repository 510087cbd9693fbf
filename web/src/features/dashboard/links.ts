import type { Narrowing } from './api';
import { monthEnd, URGENCIES } from './months';

/** Parameters of the circuits list, as its address and the API write them. */
export type CircuitFilter = Record<string, string | undefined>;

const COLUMNS = 'circuit_id,carrier,type,route,bandwidth_mbps,current_mrc,status,urgency';
const COST_COLUMNS = 'circuit_id,carrier,type,route,bandwidth_mbps,current_mrc,cost_per_mbps,status';
const EXPOSURE_COLUMNS = 'circuit_id,carrier,type,route,current_mrc,etf_today,term_end,status';
const TO_DECIDE = URGENCIES.join(',');

/** For every figure the list of exactly the circuits it counts. Money columns and orders only for those who see money. */
export function circuitLinks(narrowing: Narrowing, money: boolean) {
  const { carrier_id, state } = narrowing;
  const list = (filter: CircuitFilter): CircuitFilter => ({ carrier_id, state, ...filter });
  const byRate = money ? { sort: '-current_mrc', cols: COLUMNS } : {};
  const byDay = { sort: 'days_to_deadline', ...(money ? { cols: COLUMNS } : {}) };
  return {
    all: list({}),
    active: list({ status: 'active' }),
    provisioning: list({ status: 'provisioning' }),
    inDelivery: list({ status: 'ordered,provisioning', sort: 'order_date' }),
    bandwidth: list({ status: 'active', sort: '-bandwidth_mbps' }),
    billed: (currency?: string) => list({ billed: 'true', currency, ...byRate }),
    /** Circuits that have both a rate and a bandwidth. */
    priced: (currency: string) =>
      list({
        billed: 'true',
        currency,
        bandwidth_mbps__null: 'false',
        current_mrc__null: 'false',
        sort: '-cost_per_mbps',
        cols: COST_COLUMNS,
      }),
    /** Circuits whose contract would cost something to leave, the dearest first. */
    exposed: (currency?: string) => list({ etf_today__gt: '0', currency, sort: '-etf_today', cols: EXPOSURE_COLUMNS }),
    atRisk: list({ at_risk: 'true', status: 'active,disconnect_pending' }),
    overdue: (currency?: string) => list({ urgency: 'overdue', currency, ...byDay }),
    due: (currency?: string) => list({ urgency: 'critical,active,watch', currency, ...byDay }),
    toDecide: list({ urgency: TO_DECIDE, ...byDay }),
    urgency: (urgency: string) => list({ urgency, ...byDay }),
    carriers: (ids: readonly string[], currency?: string) =>
      list({ carrier_id: ids.join(','), billed: 'true', currency, ...byRate }),
    service: (id: string, currency?: string) => list({ service_type_id: id, billed: 'true', currency, ...byRate }),
    /** What is to be decided in a month; the first one holds whatever is late. */
    month: (month: string, today: string, urgency: string = TO_DECIDE, currency?: string) =>
      list({
        urgency,
        currency,
        decision_deadline__gte: today.startsWith(month) ? undefined : `${month}-01`,
        decision_deadline__lte: monthEnd(month),
        ...byDay,
      }),
  };
}

export type CircuitLinks = ReturnType<typeof circuitLinks>;
