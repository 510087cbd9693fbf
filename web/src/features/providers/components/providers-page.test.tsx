import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { providerSearch } from '../search';
import { testProvider } from '../testing';
import { ProvidersPage } from './providers-page';

const show = () => {
  server.use(
    http.get('*/api/v1/carriers', () => HttpResponse.json({ items: [testProvider()], total: 1, limit: 50, offset: 0 })),
  );
  return renderWithApp(<ProvidersPage />, { validateSearch: (search) => providerSearch.parse(search) });
};

describe('ProvidersPage', () => {
  it('leads from a row to its circuits and its NOC without opening it', async () => {
    const { user, router } = show();
    expect(await screen.findByRole('link', { name: /^Call Lumen/ })).toHaveAttribute('href', 'tel:8774538353');
    expect(screen.getByText('$15,695.84 · €1,200.00 EUR')).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('link', { name: '1 active circuit' }));
    expect(router.state.location.pathname).toBe('/circuits');
    expect(router.state.location.search).toMatchObject({ carrier_id: 'k1', status: 'active' });
  });

  it('has no spend column without the right to see money', async () => {
    const permissions = ALL_PERMISSIONS.filter((name) => !name.startsWith('financials'));
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));
    show();
    expect(await screen.findByText('Lumen')).toBeInTheDocument();
    expect(screen.queryByText('Monthly spend')).not.toBeInTheDocument();
  });
});
