import { describe, expect, it } from 'vitest';
import { testContract, withoutMoney } from '../../testing';
import { draftOf } from '../../clause/draft';
import {
  changedBody,
  createBody,
  formFields,
  newContractValues,
  valuesAfter,
  valuesOfContract,
  type ContractValues,
} from './values';

const all = () => true;
const engineer = (permission: string) => permission === 'contracts_edit';
const finance = (permission: string) => permission === 'financials_edit';
const names = (may: (permission: string) => boolean, kind = 'service_order') =>
  formFields(kind, may).map(({ name }) => name);
const required = (kind: string) =>
  formFields(kind, all)
    .filter((spec) => spec.required)
    .map(({ name }) => name);

const filled = (changes: ContractValues): ContractValues => ({
  ...newContractValues,
  start_date: '2027-01-01',
  term_months: 36,
  subjects: [{ kind: 'circuit', id: 'c1', label: 'L3', mrc: 1000 }],
  ...changes,
});

describe('fields', () => {
  it('of money are there for those who may edit it only', () => {
    expect(names(engineer)).not.toEqual(expect.arrayContaining(['etf']));
    expect(names(engineer)).toContain('subjects');
    expect(names(finance)).toEqual([
      'escalator_value',
      'escalator_floor',
      'escalator_cap',
      'waived_nrc',
      'subjects',
      'escalator_periods',
      'etf',
    ]);
  });

  it('a master agreement needs a carrier, anything else something it is over', () => {
    expect(required('msa')).toContain('carrier_id');
    expect(required('msa')).not.toContain('subjects');
    expect(required('lease')).toContain('subjects');
    expect(required('lease')).not.toContain('carrier_id');
  });
});

describe('createBody', () => {
  it('sends what was filled in', () =>
    expect(
      createBody(filled({ etf: draftOf({ kind: 'fixed_amount', amount: 5000 }) }), formFields('lease', all), all),
    ).toEqual({
      kind: 'service_order',
      start_date: '2027-01-01',
      term_months: 36,
      end_of_term: 'auto_renew',
      renewal_term_months: 12,
      notice_days: 60,
      currency: 'USD',
      escalator_kind: 'none',
      escalator_every_months: 12,
      subjects: [{ circuit_id: 'c1', mrc: 1000 }],
      etf: { kind: 'fixed_amount', amount: 5000 },
    }));

  it('names what it is over by its kind', () =>
    expect(
      createBody(
        filled({
          subjects: [
            { kind: 'asset', id: 'i1', label: 'Butte', mrc: null },
            { kind: 'electrical_service', id: 'e1', label: 'Power', mrc: 10 },
          ],
        }),
        formFields('lease', all),
        all,
      ).subjects,
    ).toEqual([
      { asset_id: 'i1', mrc: null },
      { electrical_service_id: 'e1', mrc: 10 },
    ]));

  it('sends no money for those who may not edit it', () => {
    const body = createBody(filled({ waived_nrc: 5, escalator_kind: 'cpi' }), formFields('lease', engineer), engineer);
    expect(body.subjects).toEqual([{ circuit_id: 'c1' }]);
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['waived_nrc']));
    expect(body).not.toHaveProperty('etf');
  });

  it('sends of the escalator what its kind has', () => {
    const typed = filled({ escalator_value: 3, escalator_cap: 4, escalator_periods: [2.5, null, 3] });
    const bodyOf = (kind: string) => createBody({ ...typed, escalator_kind: kind }, formFields('lease', all), all);
    expect(bodyOf('none')).not.toHaveProperty('escalator_value');
    expect(bodyOf('fixed_step')).toMatchObject({ escalator_value: 3 });
    expect(bodyOf('fixed_step')).not.toHaveProperty('escalator_cap');
    expect(bodyOf('cpi')).toMatchObject({ escalator_periods: [2.5, 3], escalator_cap: 4 });
    expect(bodyOf('cpi')).not.toHaveProperty('escalator_value');
  });
});

describe('changedBody', () => {
  const start = valuesOfContract(testContract());
  const fields = formFields('service_order', all);
  const changed = (changes: ContractValues, may = all) =>
    changedBody({ ...start, ...changes }, start, formFields('service_order', may), may);

  it('is empty when nothing changed', () => expect(changedBody(start, start, fields, all)).toEqual({}));

  it('the months lead, the end follows', () =>
    expect(changed({ term_months: 48, end_date: null })).toEqual({ term_months: 48 }));

  it('the end leads, the months follow', () =>
    expect(changed({ term_months: null, end_date: '2028-02-09' })).toEqual({ end_date: '2028-02-09' }));

  it('the same months typed again change nothing', () =>
    expect(changed({ term_months: 36, end_date: null })).toEqual({}));

  it('neither is a contract without a term', () =>
    expect(changed({ term_months: null, end_date: null })).toEqual({ term_months: null, end_date: null }));

  it('both are sent when it ends with another contract', () =>
    expect(changed({ co_terminated: true, term_months: 36, end_date: '2027-06-30' })).toEqual({
      co_terminated: true,
      end_date: '2027-06-30',
    }));

  it('empties what an escalator of another kind does not have', () =>
    expect(changed({ escalator_kind: 'none' })).toEqual({ escalator_kind: 'none', escalator_value: null }));

  it('a clause that is taken away is null', () =>
    expect(changed({ etf: draftOf({ kind: 'none' }) })).toEqual({ etf: null }));

  it('what was hidden is not sent', () => {
    const hidden = valuesOfContract(withoutMoney(testContract()));
    const own = formFields('service_order', engineer);
    expect(changedBody({ ...hidden, notes: 'Called' }, hidden, own, engineer)).toEqual({ notes: 'Called' });
  });
});

it('a successor starts the next day, at the rates of the last one', () => {
  const values = valuesAfter(testContract(), { of: () => 4305.34, since: '2026-02-10' });
  expect(values).toMatchObject({
    predecessor_id: 'a1',
    start_date: '2027-02-10',
    term_months: 36,
    end_date: null,
    agreement_number: null,
    escalator_anchor_on: '2026-02-10',
    subjects: [{ kind: 'circuit', id: 'c1', label: 'L3/ETH/009812/INDY', mrc: 4305.34 }],
  });
});
