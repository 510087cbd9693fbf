import { describe, expect, it } from 'vitest';
import { afterDecision, mappingChanges } from './mapping';
import { testColumn, testImport, testKind } from './testing';

const job = testImport({
  columns: [
    testColumn({ header: 'Ckt ID', field: 'circuit_id' }),
    testColumn({ index: 1, header: 'Vendor', field: null }),
    testColumn({ index: 2, header: 'Expires', field: 'term_end', date_order: 'mdy' }),
    testColumn({ index: 3, header: 'Remarks', field: null, ignored: true }),
  ],
  unmapped: ['Vendor'],
  missing: ['carrier'],
});

describe('a decision about a column', () => {
  it('brings what was missing', () => {
    const after = afterDecision(job, testKind(), ['Vendor'], { field: 'carrier' });
    expect(after.unmapped).toEqual([]);
    expect(after.missing).toEqual([]);
  });
  it('takes a field from the column that had it, which is left out then', () => {
    const after = afterDecision(job, testKind(), ['Vendor'], { field: 'circuit_id' });
    expect(after.columns.map((column) => column.field)).toEqual([null, 'circuit_id', 'term_end', null]);
    expect(after.columns[0]!.ignored).toBe(true);
    expect(after.unmapped).toEqual([]);
    expect(after.missing).toEqual(['carrier']);
  });
  it('may miss a required field from then on', () => {
    expect(afterDecision(job, testKind(), ['Ckt ID'], { ignored: true }).missing).toEqual(['carrier', 'circuit_id']);
  });
  it('may be about several columns at once', () => {
    expect(afterDecision(job, testKind(), ['Ckt ID', 'Vendor'], { ignored: true }).unmapped).toEqual([]);
  });
  it('answers a question', () => {
    const after = afterDecision(job, testKind(), ['Expires'], { code: 'date_order', value: 'dmy' });
    expect(after.columns[2]).toMatchObject({ field: 'term_end', date_order: 'dmy' });
  });
});

it('asks another field nothing of what was asked of the last', () => {
  const after = afterDecision(job, testKind(), ['Expires'], { field: 'mrc' });
  expect(after.columns[2]).toMatchObject({ field: 'mrc', date_order: null, questions: [] });
});

describe('what is said to the API', () => {
  const said = (...change: [string[], Parameters<typeof afterDecision>[3]]) =>
    mappingChanges(job.columns, afterDecision(job, testKind(), ...change).columns);
  it('is what changed, and nothing else', () => {
    expect(said(['Vendor'], { field: 'carrier' })).toEqual({ Vendor: { field: 'carrier' } });
    expect(said(['Vendor'], { field: 'circuit_id' })).toEqual({ 'Ckt ID': null, Vendor: { field: 'circuit_id' } });
    expect(said(['Expires'], { code: 'date_order', value: 'dmy' })).toEqual({
      Expires: { field: 'term_end', date_order: 'dmy' },
    });
  });
});
