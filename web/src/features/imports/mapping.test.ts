import { describe, expect, it } from 'vitest';
import { afterDecision, mappingOf } from './mapping';
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
  it('takes a field from the column that had it', () => {
    const after = afterDecision(job, testKind(), ['Vendor'], { field: 'circuit_id' });
    expect(after.columns.map((column) => column.field)).toEqual([null, 'circuit_id', 'term_end', null]);
    expect(after.unmapped).toEqual(['Ckt ID']);
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

it('says to the API what is decided, and nothing of what is not', () => {
  expect(mappingOf(job.columns)).toEqual({
    'Ckt ID': { field: 'circuit_id' },
    Expires: { field: 'term_end', date_order: 'mdy' },
    Remarks: null,
  });
});
