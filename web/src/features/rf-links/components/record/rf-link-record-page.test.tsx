import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testLink, testPreview } from '../../testing';
import type { RfLink } from '../../types';
import { RfLinkRecordPage } from './rf-link-record-page';

vi.mock('@/map', () => ({
  circuitSelection: () => ({ type: 'FeatureCollection', features: [] }),
  SmallMap: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));
vi.mock('@/ui/chart', () => ({
  EChart: ({ table }: { table: { rows: string[][] } }) => (
    <div>{table.rows.map((row) => row.join(' ')).join('; ')}</div>
  ),
}));

const PERMISSIONS = [...ALL_PERMISSIONS, 'rf_links_view', 'rf_links_edit', 'infrastructure_view'];
const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });

let link: RfLink;

beforeEach(() => {
  link = testLink();
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: PERMISSIONS }))),
    http.get('*/api/v1/rf-links/l1', () => HttpResponse.json(link, { headers: { etag: '"v3-x"' } })),
    http.get('*/api/v1/rf-links/l1/history', () => list()),
    http.get('*/api/v1/rf-links/preview', () =>
      HttpResponse.json(
        testPreview({
          distance_km: 23.738,
          reach_km: 30,
          too_long: false,
          a_ground_elevation_m: 2310,
          z_ground_elevation_m: 780,
          parallels: [{ id: 'l2', name: 'Its parallel', fcc_call_sign: 'WQXR412' }],
        }),
      ),
    ),
    http.get('*/api/v1/rf-links/l1/depreciation', ({ request }) =>
      HttpResponse.json({
        on: new URL(request.url).searchParams.get('on'),
        currency: 'USD',
        capex: 28_400,
        salvage_value: 0,
        months: 84,
        months_past: 30,
        monthly: 338.1,
        depreciated: 10_143,
        net_book_value: 18_257,
        fully_depreciated_on: '2031-05-01',
        years: [{ year: 2026, amount: 4057.2, net_book_value: 17_918.9 }],
      }),
    ),
  );
});

const show = (on?: string) => renderWithApp(<RfLinkRecordPage id="l1" on={on} onDay={vi.fn()} />);

describe('RfLinkRecordPage', () => {
  it('tells the path, the license, the money and the names', async () => {
    show('2027-01-31');
    expect(await screen.findByRole('heading', { level: 1, name: link.name })).toBeInTheDocument();
    expect(screen.getByText('Renew the license by Jan 15, 2027')).toBeInTheDocument();
    const license = screen.getByRole('region', { name: 'License' });
    expect(within(license).getByText('Due 53 d')).toBeInTheDocument();
    expect(within(license).getByText('Oct 17, 2026')).toBeInTheDocument();
    expect(await screen.findByRole('img', { name: /Path profile, 23.7 km/ })).toBeInTheDocument();
    expect(await screen.findByText('on Jan 31, 2027')).toBeInTheDocument();
    expect(screen.getByText('2026 $4,057.20 $17,918.90')).toBeInTheDocument();
    const names = await screen.findByRole('region', { name: 'Names and parallels' });
    expect(within(names).getByRole('link', { name: 'Its parallel' })).toHaveAttribute('href', '/rf-links/l2');
    expect(within(names).getByText(link.aliases[0]!)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Shafer Butte' })).toHaveAttribute('href', '/infrastructure/a1');
    expect(await axeProblems()).toEqual([]);
  });

  it('has no money for those who may not see it', async () => {
    const { capex: _c, mrc: _m, nrc: _n, salvage_value: _s, net_book_value: _b, ...rest } = link;
    server.use(
      http.get('*/api/v1/rf-links/l1', () => HttpResponse.json(rest)),
      http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['rf_links_view'] }))),
      http.get('*/api/v1/rf-links/l1/depreciation', () => {
        throw new Error('nobody may ask for it');
      }),
    );
    show();
    expect(await screen.findByText('Your role may see, not change')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Money' })).not.toBeInTheDocument();
    expect(screen.queryByText(/\$/)).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Shafer Butte' })).not.toBeInTheDocument();
  });

  it('warns of a license that has expired and a path that is too long', async () => {
    link = testLink({
      license_status: 'expired',
      license_days_left: -21,
      fcc_license_expires_on: '2026-11-02',
      too_long: true,
    });
    show();
    expect(await screen.findByText('The license expired Nov 2, 2026')).toBeInTheDocument();
    expect(screen.getByText('Too long for 11 GHz')).toBeInTheDocument();
  });

  it('says when it is gone', async () => {
    server.use(http.get('*/api/v1/rf-links/l1', () => problem(404, { title: 'No' })));
    show();
    expect(await screen.findByRole('heading', { name: 'The RF link was not found' })).toBeInTheDocument();
  });
});
