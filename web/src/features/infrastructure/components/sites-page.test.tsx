import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { siteSearch } from '../search';
import { testSite } from '../testing';
import { SitesPage } from './sites-page';

const SEES = [...ALL_PERMISSIONS, 'infrastructure_view', 'infrastructure_edit'];
let asked: URLSearchParams[];
const as = (permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));

beforeEach(() => {
  asked = [];
  as(SEES);
  server.use(
    http.get('*/api/v1/infrastructure', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const totals = query.has('totals') ? { mrc: [{ currency: 'USD', amount: 9345 }] } : undefined;
      return HttpResponse.json({ items: [testSite()], total: 1, limit: 50, offset: 0, totals });
    }),
  );
});

const show = (url?: string) =>
  renderWithApp(<SitesPage />, { url, validateSearch: (search) => siteSearch.parse(search) });

describe('SitesPage', () => {
  it('lists sites with kind, place, rent and its total', async () => {
    show('/?kind=tower&state=ID&color=red');
    expect(await screen.findByRole('link', { name: 'Shafer Butte tower' })).toHaveAttribute(
      'href',
      '/infrastructure/s1',
    );
    expect(screen.getByText('Boise, ID')).toBeInTheDocument();
    expect(screen.getByText('$1,150.00')).toBeInTheDocument();
    expect(await screen.findByText('$9,345.00')).toBeInTheDocument();
    expect(asked[0]?.get('kind')).toBe('tower');
    expect(asked[0]?.get('state')).toBe('ID');
    expect(asked.some((query) => query.has('color'))).toBe(false);
    expect(screen.getByRole('link', { name: /New site/ })).toHaveAttribute('href', '/infrastructure/new');
    expect(await axeProblems()).toEqual([]);
  });

  it('shows and asks for no money without the right to see it', async () => {
    as(SEES.filter((name) => !name.startsWith('financials')));
    show();
    expect(await screen.findByRole('link', { name: 'Shafer Butte tower' })).toBeInTheDocument();
    expect(screen.queryByText('Rent')).not.toBeInTheDocument();
    expect(asked.some((query) => query.has('totals') || query.get('fields')?.includes('mrc'))).toBe(false);
  });

  it('offers no new site to those who may not make one', async () => {
    as(['infrastructure_view']);
    show();
    expect(await screen.findByRole('link', { name: 'Shafer Butte tower' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /New site/ })).not.toBeInTheDocument();
  });
});
