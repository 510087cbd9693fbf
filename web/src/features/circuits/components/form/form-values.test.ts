import { describe, expect, it } from 'vitest';
import { testCircuit } from '../../testing';
import { distanceKm } from '@/shared/distance';
import { fieldsOf, sectionsFor } from './form-sections';
import { changedBody, createBody, formSchema, newValues, valuesOf } from './form-values';

const all = fieldsOf(sectionsFor('create', () => true));
const engineering = fieldsOf(sectionsFor('create', (permission) => permission === 'circuits_edit'));
const finance = fieldsOf(sectionsFor('edit', (permission) => permission === 'financials_edit'));
const names = (fields: typeof all) => fields.map(({ name }) => name);

describe('sections', () => {
  it('hold money for those who may edit it only', () => {
    expect(names(all)).toContain('mrc');
    expect(names(engineering)).not.toContain('mrc');
    expect(names(finance)).toEqual(['mrc', 'nrc', 'po_number', 'gl_code']);
  });

  it('ask for the status of a new record only', () => {
    expect(names(all)).toContain('status');
    expect(names(fieldsOf(sectionsFor('edit', () => true)))).not.toContain('status');
  });
});

describe('createBody', () => {
  it('sends what was filled in, without blank ends', () => {
    const values = { ...newValues(all), circuit_id: ' L3/1 ', carrier_id: 'k1', mrc: 0, notes: '  ', currency: 'eur' };
    expect(createBody(values, all)).toEqual({
      circuit_id: 'L3/1',
      carrier_id: 'k1',
      status: 'quoted',
      currency: 'EUR',
      mrc: 0,
    });
  });

  it('sends no money field to a server that would refuse it', () =>
    expect(Object.keys(createBody({ mrc: 5, po_number: 'x', ban: 'y' }, engineering))).toEqual(['ban']));
});

describe('changedBody', () => {
  const circuit = testCircuit();

  it('is empty when nothing changed', () => expect(changedBody(valuesOf(circuit, all), circuit, all)).toEqual({}));

  it('is a merge patch: null empties a field', () => {
    const values = { ...valuesOf(circuit, all), vlan: '', ban: 'NEW', tags: ['core'], at_risk: true };
    expect(changedBody(values, circuit, all)).toEqual({ vlan: null, ban: 'NEW', tags: ['core'], at_risk: true });
  });
});

describe('formSchema', () => {
  it('asks for what is required before the server does', () => {
    const result = formSchema(all).safeParse(newValues(all));
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual(['circuit_id', 'carrier_id', 'service_type_id']);
  });

  it('leaves fields of others alone', () =>
    expect(formSchema(finance).safeParse(newValues(finance)).success).toBe(true));
});

it('measures between two places', () => {
  const indy = { latitude: 39.7587, longitude: -86.1713 };
  const cermak = { latitude: 41.8539, longitude: -87.6181 };
  expect(distanceKm(indy, cermak)).toBeCloseTo(262.7, 0);
  expect(distanceKm(indy, { latitude: null, longitude: null })).toBeNull();
});
