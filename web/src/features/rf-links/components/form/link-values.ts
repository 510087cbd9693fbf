import type { Query } from '@/api';
import type { FieldSpec, FieldValue } from '@/ui';
import { rfLinkField } from '../../fields';
import type { NewRfLinkSearch } from '../../search';
import type { RfLink, RfSystem } from '../../types';

export type LinkValues = Readonly<Record<string, FieldValue>>;
export type ZKind = 'site' | 'customer';

const USUAL_MONTHS = 84;
const UNITS: Record<string, (currency: string) => string> = {
  capex: (currency) => currency,
  mrc: (currency) => `${currency} a month`,
  depreciation_months: () => 'months, straight line',
};

export const ENDS = ['a_asset_id', 'a_rf_node_id'] as const;
export const RADIO = [
  'frequency_mhz',
  'channel_width_mhz',
  'capacity_mbps',
  'capex',
  'fcc_call_sign',
  'fcc_license_expires_on',
] as const;
export const SERVICE = [
  'a_antenna_height_m',
  'z_antenna_height_m',
  'status',
  'in_service_on',
  'mrc',
  'depreciation_months',
] as const;

export const zField = (kind: ZKind) => (kind === 'site' ? 'z_asset_id' : 'z_customer_id');
const ALL = [...ENDS, 'z_asset_id', 'z_customer_id', 'rf_system_id', ...RADIO, ...SERVICE] as const;

/** The fields this reader may fill; of the two ways to name Z the one that is chosen. */
export const linkFields = (kind: ZKind, may: (permission: string) => boolean): FieldSpec[] =>
  ALL.filter((name) => name !== zField(kind === 'site' ? 'customer' : 'site'))
    .map(rfLinkField)
    .filter(({ permission }) => !permission || may(permission));

export const unitOf = (spec: FieldSpec, currency: string): FieldSpec => {
  const unit = UNITS[spec.name];
  return unit ? { ...spec, unit: unit(currency) } : spec;
};

export const newLinkValues = (search: NewRfLinkSearch): LinkValues => ({
  ...Object.fromEntries(ALL.map((name) => [name, null])),
  ...search,
  status: 'active',
  depreciation_months: USUAL_MONTHS,
});

export const valuesOfLink = (link: RfLink): LinkValues => {
  const record = link as unknown as LinkValues;
  return Object.fromEntries(ALL.filter((name) => name in record).map((name) => [name, record[name] ?? null]));
};

/** A call sign as the licence writes it. */
export const inCapitals = (values: LinkValues): LinkValues =>
  typeof values.fcc_call_sign === 'string' ? { ...values, fcc_call_sign: values.fcc_call_sign.toUpperCase() } : values;

/** The body of a new link: what was filled in and may be sent. */
export const createBody = (values: LinkValues, fields: readonly FieldSpec[]): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .map(({ name }) => [name, inCapitals(values)[name]] as const)
      .filter(([, value]) => value !== null && value !== undefined),
  );

const MOST: Record<string, number> = { frequency_mhz: 300_000, a_antenna_height_m: 1_000, z_antenna_height_m: 1_000 };

/** What the preview is asked: a figure the server would refuse waits until it is one. */
export function previewOf(values: LinkValues, except: string | undefined): Query {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const figure = (name: string) => {
    const value = values[name];
    return typeof value === 'number' && value >= 0 && value <= (MOST[name] ?? 0) ? value : undefined;
  };
  return {
    a_asset_id: text('a_asset_id'),
    z_asset_id: text('z_asset_id'),
    z_customer_id: text('z_customer_id'),
    rf_system_id: text('rf_system_id'),
    a_rf_node_id: text('a_rf_node_id'),
    frequency_mhz: figure('frequency_mhz') || undefined,
    a_antenna_height_m: figure('a_antenna_height_m'),
    z_antenna_height_m: figure('z_antenna_height_m'),
    except,
  };
}

/** What a system brings where nothing else was typed: `filled` is what the last one brought. */
export function defaultsOf(
  system: RfSystem,
  values: LinkValues,
  filled: Readonly<Record<string, FieldValue>>,
): Record<string, FieldValue> {
  const offered: Record<string, FieldValue> = {
    capacity_mbps: system.capacity_mbps,
    capex: system.cost ?? null,
    frequency_mhz: system.default_frequency_mhz,
  };
  return Object.fromEntries(
    Object.entries(offered).filter(([name]) => {
      const now = values[name] ?? null;
      return now === null || now === filled[name];
    }),
  );
}
