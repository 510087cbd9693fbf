import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { CommandPalette } from './command-palette';

const groups = [
  { kind: 'circuits', total: 1, items: [{ id: '7', label: 'OGYX/331902//ZYO', detail: 'Nampa → Boise', series: 2 }] },
  { kind: 'endpoints', total: 1, items: [{ id: '3', label: 'Boise POP', detail: '14 circuits' }] },
];

it('lists pages and actions before anything is typed, as far as the reader may go', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['circuits_view'] }))));
  renderWithApp(<CommandPalette onClose={vi.fn()} />);
  expect(await screen.findByRole('menuitem', { name: 'Circuits' })).toBeInTheDocument();
  expect(screen.queryByRole('menuitem', { name: 'Providers' })).not.toBeInTheDocument();
  expect(screen.queryByRole('menuitem', { name: 'New circuit' })).not.toBeInTheDocument();
});

it('searches everything and opens the first hit with Enter', async () => {
  server.use(http.get('*/api/v1/search', () => HttpResponse.json({ q: 'boise', groups })));
  const onClose = vi.fn();
  const { user, router } = renderWithApp(<CommandPalette onClose={onClose} />);
  await user.type(await screen.findByRole('searchbox'), 'boise');
  const hit = await screen.findByRole('menuitem', { name: /OGYX/ });
  expect(within(hit).getByText('Boise').tagName).toBe('MARK');
  expect(await axeProblems()).toEqual([]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/circuits/7'));
  expect(onClose).toHaveBeenCalled();
});

it('says when the search failed', async () => {
  server.use(http.get('*/api/v1/search', () => problem(500, { title: 'Server error', detail: 'The search broke' })));
  const { user } = renderWithApp(<CommandPalette onClose={vi.fn()} />);
  await user.type(await screen.findByRole('searchbox'), 'boise');
  expect(await screen.findByText('The search broke')).toBeInTheDocument();
});
