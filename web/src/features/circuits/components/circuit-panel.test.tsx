import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { termPosition } from '@/contract';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testCircuit } from '../testing';
import { CircuitPanel } from './circuit-panel';

const history = {
  total: 2,
  items: [
    {
      at: '2026-02-10T10:00:00Z',
      type: 'change',
      action: 'updated',
      by: 'Dana Keller',
      changes: [{ field: 'mrc', old: 4058.2, new: 4179.95 }],
    },
    { at: '2025-10-02T10:00:00Z', type: 'event', kind: 'outage', title: 'Outage 3 h 42 min', by: null },
  ],
};

const show = () => renderWithApp(<CircuitPanel id="c1" row={undefined} onClose={vi.fn()} />);

describe('CircuitPanel', () => {
  it('tells the whole story of a circuit', async () => {
    server.use(
      http.get('*/api/v1/circuits/c1', () => HttpResponse.json(testCircuit())),
      http.get('*/api/v1/circuits/c1/history', () => HttpResponse.json(history)),
    );
    show();
    const panel = await screen.findByRole('complementary', { name: 'Circuit L3/ETH/009812/INDY' });
    expect(within(panel).getByText('Critical 18 d')).toBeInTheDocument();
    expect(within(panel).getByText('$4,179.95', { selector: '.figure-value' })).toBeInTheDocument();
    expect(within(panel).getByText('18 days left')).toBeInTheDocument();
    expect(within(panel).getByText('Indy Telcom Center')).toBeInTheDocument();
    expect(within(panel).getByText('Auto-renews 12 months')).toBeInTheDocument();
    expect(within(panel).getByText('60 days, by certified mail')).toBeInTheDocument();
    expect(await within(panel).findByText('$4,058.20')).toHaveClass('diff-old');
    expect(within(panel).getByText('Outage 3 h 42 min', { exact: false })).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('shows no money to those who may not see it', async () => {
    const withheld = ['mrc', 'current_mrc', 'cost_per_mbps'];
    const rest = Object.fromEntries(Object.entries(testCircuit()).filter(([field]) => !withheld.includes(field)));
    server.use(
      http.get('*/api/v1/circuits/c1', () => HttpResponse.json(rest)),
      http.get('*/api/v1/circuits/c1/history', () => HttpResponse.json({ items: [], total: 0 })),
    );
    show();
    expect(await screen.findByText('Decide by', { selector: '.figure-label' })).toBeInTheDocument();
    expect(screen.queryByText('MRC')).not.toBeInTheDocument();
    expect(await screen.findByText('Nothing has changed yet.')).toBeInTheDocument();
  });

  it('says when the circuit is gone', async () => {
    server.use(http.get('*/api/v1/circuits/c1', () => problem(404, { title: 'Not found' })));
    show();
    expect(await screen.findByRole('heading', { name: 'The circuit was not found' })).toBeInTheDocument();
  });
});

it('places a day in a term', () => {
  expect(termPosition('2026-01-01', '2026-01-11', '2026-01-06')).toBe(50);
  expect(termPosition('2026-01-01', '2026-01-11', '2025-01-06')).toBe(0);
  expect(termPosition('2026-01-01', '2026-01-11', '2030-01-06')).toBe(100);
  expect(termPosition('2026-01-01', '2026-01-01', '2026-01-01')).toBe(100);
});
