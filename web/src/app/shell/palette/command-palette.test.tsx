import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { CommandPalette } from './command-palette';
import { snippetLine } from './entries';

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

it('finds documents by what stands in them, and opens them at that page', async () => {
  const item = {
    id: 'd1',
    title: 'SO-448120 signed',
    kind: 'agreement',
    owner_label: 'L3/ETH/009812/INDY',
    snippet: [
      { text: 'the carrier may give ', hit: false },
      { text: 'notice', hit: true },
      { text: ' of sixty days', hit: false },
    ],
    page: 7,
  };
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['documents_view'] }))),
    http.get('*/api/v1/search', () => HttpResponse.json({ q: 'notice', groups: [] })),
    http.get('*/api/v1/documents/search', () => HttpResponse.json({ items: [item], total: 1 })),
  );
  const { user, router } = renderWithApp(<CommandPalette onClose={vi.fn()} />);
  await user.type(await screen.findByRole('searchbox'), 'notice');
  const hit = await screen.findByRole('menuitem', { name: /SO-448120 signed/ });
  expect(hit).toHaveTextContent('L3/ETH/009812/INDY · the carrier may give notice of sixty days');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.href).toBe('/documents/d1?page=7'));
});

it('does not look into documents for those who may see none', async () => {
  let asked = false;
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['circuits_view'] }))),
    http.get('*/api/v1/search', () => HttpResponse.json({ q: 'boise', groups })),
    http.get('*/api/v1/documents/search', () => {
      asked = true;
      return HttpResponse.json({ items: [], total: 0 });
    }),
  );
  const { user } = renderWithApp(<CommandPalette onClose={vi.fn()} />);
  await user.type(await screen.findByRole('searchbox'), 'boise');
  await screen.findByRole('menuitem', { name: /OGYX/ });
  expect(asked).toBe(false);
});

it.each([
  [null, ''],
  [[{ text: 'no find', hit: false }], 'no find'],
  [
    [
      { text: 'short ', hit: false },
      { text: 'find', hit: true },
    ],
    'short find',
  ],
  [
    [
      { text: 'An amount equal to five percent of the ', hit: false },
      { text: 'monthly', hit: true },
      { text: ' charge', hit: false },
    ],
    '… to five percent of the monthly charge',
  ],
])('shows of %j the line "%s"', (parts, line) => expect(snippetLine(parts)).toBe(line));
