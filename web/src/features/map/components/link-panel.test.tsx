import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { LinkPanel } from './LinkPanel';

const link = {
  id: 'r1',
  version: 1,
  name: 'Boise POP ↔ Hidden Springs · 11 GHz',
  classification: 'customer_endlink',
  status: 'active',
  a_asset_id: 's1',
  a_name: 'Boise POP',
  z_asset_id: null,
  z_customer_id: 'u1',
  z_name: 'Hidden Springs',
  rf_system_name: '11 GHz licensed PTP',
  capacity_mbps: 1000,
  frequency_mhz: 11245,
  band: '11 GHz',
  distance_km: 29.1,
  reach_km: 50,
  too_long: false,
  fcc_call_sign: 'WQXR412',
  license_status: 'due',
  license_days_left: 41,
};

function show(changes: object = {}) {
  server.use(http.get('*/api/v1/rf-links/r1', () => HttpResponse.json({ ...link, ...changes })));
  const onSelect = vi.fn();
  return { onSelect, ...renderWithApp(<LinkPanel id="r1" onSelect={onSelect} onClose={() => undefined} />) };
}

const facts = () => screen.getAllByRole('definition').map((each) => each.textContent?.trim());

describe('LinkPanel', () => {
  it('says where the link runs, with what, and how long its license holds', async () => {
    const { user, onSelect } = show();
    expect(await screen.findByRole('heading', { name: link.name })).toBeVisible();
    expect(screen.getByText('RF link · Customer endlink')).toBeVisible();
    expect(facts()).toEqual([
      'Boise POP',
      'Hidden Springs',
      '29.1 km 18.1 mi',
      '11 GHz licensed PTP',
      '11.245 GHz 11 GHz',
      '1 Gbps',
      'WQXR412 41 days left',
    ]);
    expect(screen.getByRole('link', { name: /^Open Boise/ })).toHaveAttribute('href', '/rf-links/r1');
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Hidden Springs' }));
    expect(onSelect).toHaveBeenLastCalledWith({ kind: 'customer', id: 'u1' });
    await user.click(screen.getByRole('button', { name: 'Boise POP' }));
    expect(onSelect).toHaveBeenLastCalledWith({ kind: 'site', id: 's1' });
  });

  it('warns of a link too long for its band and of a license that has run out', async () => {
    show({ too_long: true, license_status: 'expired', license_days_left: -3 });
    expect(await screen.findByText('Too long for its band')).toBeVisible();
    expect(facts().at(-1)).toBe('WQXR412 Expired');
  });

  it('has a dash for what is empty, and says that nothing is licensed', async () => {
    show({ distance_km: null, frequency_mhz: null, capacity_mbps: null, fcc_call_sign: null, license_status: 'none' });
    await screen.findByRole('heading', { name: link.name });
    expect(facts().slice(2)).toEqual(['–', '11 GHz licensed PTP', '–', '–', 'None']);
  });
});
