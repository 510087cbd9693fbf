import { describe, expect, it } from 'vitest';
import { choosableKinds, guessKind, withheldKinds } from './kinds';
import { testRules } from './testing';
import type { OwnerKind } from './types';

const rules = testRules();

describe('the guess of a kind', () => {
  const cases: [name: string, owner: OwnerKind, kind: string, type?: string][] = [
    ['SO-448120 signed.pdf', 'circuit', 'agreement'],
    ['MSA_2019_0417.pdf', 'contract', 'agreement'],
    ['ServiceOrder.pdf', 'circuit', 'agreement'],
    ['Amendment 3 to MSA.pdf', 'contract', 'amendment'],
    ['2026-11 invoice 5-QXR7742.pdf', 'circuit', 'invoice'],
    ['INV004711.pdf', 'circuit', 'invoice'],
    ['LOA-CFA Cermak 5080.pdf', 'circuit', 'loa_cfa'],
    ['Rack 14 panel 3.jpg', 'circuit', 'photo'],
    ['IMG_2041', 'asset', 'photo', 'image/jpeg'],
    ['meter 4411.jpg', 'electrical_service', 'meter_photo'],
    ['meter reading.pdf', 'electrical_service', 'other'],
    ['meter 4411.jpg', 'asset', 'photo'],
    ['Idaho Power statement.pdf', 'electrical_service', 'bill'],
    ['Roof floor plan.png', 'asset', 'floorplan'],
    ['FCC license WQXY123.pdf', 'rf_link', 'fcc_license'],
    ['FCC license WQXY123.pdf', 'circuit', 'other'],
    ['Lease Butte tower.pdf', 'asset', 'agreement'],
    ['notes.txt', 'customer', 'other'],
    ['solo.txt', 'circuit', 'other'],
  ];
  it.each(cases)('%s of a %s is %s', (name, owner, kind, type = '') => {
    expect(guessKind({ name, type }, rules.kinds[owner])).toBe(kind);
  });

  it('never takes a kind that may not be chosen', () => {
    const kinds = choosableKinds(rules, 'circuit', false);
    expect(guessKind({ name: 'Invoice 3.pdf', type: 'application/pdf' }, kinds)).toBe('other');
  });
});

describe('the kinds to choose from', () => {
  it('are those of the owner, in the order of the server', () => {
    expect(choosableKinds(rules, 'rf_link', true)).toEqual(['fcc_license', 'photo', 'agreement', 'other']);
  });
  it('are without money for those who may not add it, and it is said who may', () => {
    expect(choosableKinds(rules, 'circuit', false)).toEqual(['loa_cfa', 'photo', 'other']);
    expect(withheldKinds(rules, 'circuit', false)).toBe('Finance adds agreements, amendments and invoices');
    expect(withheldKinds(rules, 'rf_link', false)).toBe('Finance adds agreements');
    expect(withheldKinds(rules, 'circuit', true)).toBeNull();
  });
});
