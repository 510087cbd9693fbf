import { enumValues } from '@/shared/enums';
import type { FieldSpec } from '@/ui';
import { circuitField } from '../../fields';
import { STATUSES } from '../../values';

export interface FormSection {
  title: string;
  fields: readonly FieldSpec[];
}

/** A new record starts anywhere in its life; afterwards the status only moves. */
const status: FieldSpec = {
  name: 'status',
  label: 'Status',
  kind: 'enum',
  options: enumValues(STATUSES),
  required: true,
  hint: 'Where it is in its life today',
};

const HINTS: Record<string, string> = {
  circuit_id: 'As the carrier writes it',
  a_endpoint_id: 'Where it starts',
  z_endpoint_id: 'Empty for internet access',
  diversity_group: 'Circuits of one group must not share a path',
  mrc: 'Where no contract says otherwise',
  monitoring_url: 'Where it is watched',
};
const UNITS: Record<string, string> = { mrc: 'a month', nrc: 'once' };

const field = (name: string): FieldSpec => {
  const spec = circuitField(name);
  return { ...spec, hint: HINTS[name] ?? spec.hint };
};
const fields = (...names: string[]) => names.map(field);

export const moneyUnit = (name: string, currency: string) => (UNITS[name] ? `${currency} ${UNITS[name]}` : currency);

const SECTIONS: readonly FormSection[] = [
  { title: 'Circuit', fields: fields('circuit_id', 'name', 'carrier_id', 'service_type_id', 'purpose') },
  { title: 'Path', fields: fields('a_endpoint_id', 'z_endpoint_id') },
  {
    title: 'Service',
    fields: fields('bandwidth_mbps', 'handoff', 'vlan', 'protection', 'diversity_group', 'monitoring_url'),
  },
  { title: 'Billing', fields: fields('mrc', 'nrc', 'currency', 'ban', 'po_number', 'gl_code') },
  { title: 'Dates', fields: fields('order_date', 'install_date', 'billing_stop_on', 'disconnect_date') },
  { title: 'Notes', fields: fields('at_risk', 'at_risk_reason', 'tags', 'notes') },
];

export const WIDE = new Set(['tags', 'notes']);

/** The sections a reader may fill; a section without a field is not there. */
export function sectionsFor(mode: 'create' | 'edit', may: (permission: string) => boolean): FormSection[] {
  return SECTIONS.map((section, index) => ({
    ...section,
    fields: [...section.fields, ...(mode === 'create' && index === 0 ? [status] : [])].filter((spec) =>
      may(spec.permission ?? 'circuits_edit'),
    ),
  })).filter((section) => section.fields.length > 0);
}

export const fieldsOf = (sections: readonly FormSection[]): FieldSpec[] => sections.flatMap(({ fields: own }) => own);
