import type { CarrierSpend, ServiceSpend, Summary } from './types';

/** The currencies of the spend, the most used first. */
export function currenciesOf(summary: Summary): string[] {
  const circuits = new Map<string, number>();
  for (const row of summary.spend_by_carrier) {
    circuits.set(row.currency, (circuits.get(row.currency) ?? 0) + row.circuits);
  }
  return [...circuits].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}

export interface CarrierBar {
  ids: string[];
  name: string;
  series: number;
  circuits: number;
  /** What the bar measures: an amount of one currency, or circuits. */
  value: number;
  share: number;
}

const OTHERS = 0;

function ranked(rows: readonly CarrierBar[], shown: number): CarrierBar[] {
  const sorted = [...rows].sort((a, b) => b.value - a.value || a.name.localeCompare(b.name));
  if (sorted.length <= shown) return sorted;
  const rest = sorted.slice(shown - 1);
  return [
    ...sorted.slice(0, shown - 1),
    {
      ids: rest.flatMap((row) => row.ids),
      name: `${rest.length} others`,
      series: OTHERS,
      circuits: rest.reduce((sum, row) => sum + row.circuits, 0),
      value: rest.reduce((sum, row) => sum + row.value, 0),
      share: rest.reduce((sum, row) => sum + row.share, 0),
    },
  ];
}

/** Spend of one currency by carrier; what does not fit is one row. */
export function spendBars(rows: readonly CarrierSpend[], currency: string, shown: number): CarrierBar[] {
  return ranked(
    rows
      .filter((row) => row.currency === currency)
      .map((row) => ({
        ids: [row.carrier_id],
        name: row.carrier_name,
        series: row.series,
        circuits: row.circuits,
        value: row.mrc ?? 0,
        share: row.share ?? 0,
      })),
    shown,
  );
}

/** Circuits by carrier, whatever they are paid in. */
export function circuitBars(rows: readonly CarrierSpend[], shown: number): CarrierBar[] {
  const total = rows.reduce((sum, row) => sum + row.circuits, 0);
  const carriers = new Map<string, CarrierBar>();
  for (const row of rows) {
    const known = carriers.get(row.carrier_id);
    const circuits = (known?.circuits ?? 0) + row.circuits;
    carriers.set(row.carrier_id, {
      ids: [row.carrier_id],
      name: row.carrier_name,
      series: row.series,
      circuits,
      value: circuits,
      share: circuits / total,
    });
  }
  return ranked([...carriers.values()], shown);
}

export interface ServiceBar {
  id: string;
  code: string;
  name: string;
  circuits: number;
  mrc?: number | null;
  perMbps?: number | null;
}

/** Circuits of each service in all currencies; its money in one. */
export function serviceBars(rows: readonly ServiceSpend[], currency: string): ServiceBar[] {
  const services = new Map<string, ServiceBar>();
  for (const row of rows) {
    const known = services.get(row.service_type_id);
    const own = row.currency === currency;
    services.set(row.service_type_id, {
      id: row.service_type_id,
      code: row.code,
      name: row.name,
      circuits: (known?.circuits ?? 0) + row.circuits,
      mrc: own ? row.mrc : known?.mrc,
      perMbps: own ? row.cost_per_mbps : known?.perMbps,
    });
  }
  return [...services.values()].sort((a, b) => b.circuits - a.circuits || a.code.localeCompare(b.code));
}

export const billedCircuits = (summary: Summary, currency?: string) =>
  summary.spend_by_carrier
    .filter((row) => currency === undefined || row.currency === currency)
    .reduce((sum, row) => sum + row.circuits, 0);
