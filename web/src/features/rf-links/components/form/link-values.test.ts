import { describe, expect, it } from 'vitest';
import { testLink, testSystem } from '../../testing';
import { createBody, defaultsOf, linkFields, newLinkValues, previewOf, valuesOfLink } from './link-values';

const all = linkFields('site', () => true);
const names = (fields: typeof all) => fields.map(({ name }) => name);

describe('linkFields', () => {
  it('has one way to name Z', () => {
    expect(names(all)).toContain('z_asset_id');
    expect(names(all)).not.toContain('z_customer_id');
    expect(names(linkFields('customer', () => true))).toContain('z_customer_id');
  });

  it('offers no money to those who may not edit it', () => {
    const without = names(linkFields('site', (permission) => permission !== 'financials_edit'));
    expect(names(all)).toEqual(expect.arrayContaining(['capex', 'mrc']));
    expect(without).not.toContain('capex');
    expect(without).not.toContain('mrc');
  });
});

describe('createBody', () => {
  it('sends what was filled in, the call sign in capitals', () => {
    const values = { ...newLinkValues({ a_asset_id: 'a1' }), fcc_call_sign: 'wqxr412', capex: 0 };
    expect(createBody(values, all)).toEqual({
      a_asset_id: 'a1',
      status: 'active',
      depreciation_months: 84,
      fcc_call_sign: 'WQXR412',
      capex: 0,
    });
  });

  it('sends nothing this reader may not', () =>
    expect(
      createBody(
        { capex: 5, channel_width_mhz: 80 },
        linkFields('site', () => false),
      ),
    ).toEqual({
      channel_width_mhz: 80,
    }));
});

describe('previewOf', () => {
  it('asks with what is chosen', () => {
    const values = { ...valuesOfLink(testLink()), a_antenna_height_m: 38 };
    expect(previewOf(values, 'l1')).toMatchObject({
      a_asset_id: 'a1',
      z_asset_id: 'z1',
      rf_system_id: 's1',
      frequency_mhz: 11245,
      a_antenna_height_m: 38,
      except: 'l1',
    });
  });

  it.each([
    ['frequency_mhz', 0],
    ['frequency_mhz', 300_001],
    ['a_antenna_height_m', -1],
    ['z_antenna_height_m', 1_001],
  ])('waits with %s = %d', (name, value) => expect(previewOf({ [name]: value }, undefined)[name]).toBeUndefined());
});

describe('defaultsOf', () => {
  const system = testSystem();

  it('fills what is empty', () =>
    expect(defaultsOf(system, {}, {})).toEqual({ capacity_mbps: 1000, capex: 28_400, frequency_mhz: 11_245 }));

  it('leaves what was typed alone, and takes back what the last system brought', () => {
    const values = { capacity_mbps: 750, capex: 900, frequency_mhz: 3600 };
    const filled = { capacity_mbps: 400, capex: 900, frequency_mhz: 3600 };
    expect(defaultsOf(system, values, filled)).toEqual({ capex: 28_400, frequency_mhz: 11_245 });
  });
});
