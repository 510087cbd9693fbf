import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testEndpoint, testOutcome } from '../../testing';
import type { MergeBody } from '../../api';
import { MergeDialog } from './merge-dialog';
import { MergeSelection } from './merge-selection';

type Sent = MergeBody & { dry_run?: boolean };

const places = [
  testEndpoint({ id: 'p2', name: 'Boise CO', clli: 'BOISIDMA', latitude: 43.6137, longitude: -116.2146 }),
  testEndpoint({ city: 'Boise', circuit_count: 4, latitude: 43.6141, longitude: -116.2146 }),
];
let sent: Sent[];
let reverted: unknown[];

const show = () => {
  const onMerged = vi.fn();
  return { onMerged, ...renderWithApp(<MergeDialog ids={['p1', 'p2']} onClose={vi.fn()} onMerged={onMerged} />) };
};
const mergeButton = () => screen.getByRole('button', { name: 'Merge 2 places' });
const settled = () => waitFor(() => expect(mergeButton()).toBeEnabled());

beforeEach(() => {
  sent = [];
  reverted = [];
  server.use(
    http.get('*/api/v1/endpoints', ({ request }) => {
      expect(new URL(request.url).searchParams.get('id')).toBe('p1,p2');
      return HttpResponse.json({ items: places, total: 2, limit: 100, offset: 0 });
    }),
    http.post('*/api/v1/endpoints/merge', async ({ request }) => {
      const body = (await request.json()) as Sent;
      sent.push(body);
      return HttpResponse.json(testOutcome({ id: body.dry_run ? null : 'm1' }));
    }),
    http.post('*/api/v1/endpoints/merges/m1/revert', async ({ request }) => {
      reverted.push(await request.json());
      return HttpResponse.json(testOutcome({ id: 'm1' }));
    }),
  );
});

describe('MergeDialog', () => {
  it('keeps the busiest place, shows what differs, how far they are apart and what follows', async () => {
    show();
    expect(await screen.findByRole('radio', { name: 'Boise Central Office' })).toBeChecked();
    expect(screen.getByRole('row', { name: /CLLI/ })).toHaveTextContent('BOISIDMA');
    expect(screen.getByText(/Boise CO is 44 m from Boise Central Office/)).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'L3/ETH/009812' })).toHaveAttribute('href', '/circuits/c1');
    expect(screen.getByText('Fills clli.')).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
    expect(sent).toEqual([
      { survivor_id: 'p1', merged_ids: ['p2'], fill_empty: true, allow_same_ends: false, dry_run: true },
    ]);
  });

  it('merges what was chosen and can be undone', async () => {
    const { user, onMerged } = show();
    await user.click(await screen.findByRole('radio', { name: 'Boise CO' }));
    await user.click(screen.getByRole('checkbox', { name: 'Fill what is empty from the others' }));
    await settled();
    await user.click(mergeButton());
    await waitFor(() => expect(onMerged).toHaveBeenCalledWith(testOutcome({ id: 'm1' })));
    expect(sent.at(-1)).toEqual({
      survivor_id: 'p2',
      merged_ids: ['p1'],
      fill_empty: false,
      allow_same_ends: false,
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('1 place taken out of Boise Central Office again')).toBeInTheDocument();
    expect(reverted).toEqual([{ leave_changed: false }]);
  });

  it('names circuits that would begin and end at one place, and merges them only when told to', async () => {
    server.use(
      http.post('*/api/v1/endpoints/merge', async ({ request }) => {
        const body = (await request.json()) as Sent;
        sent.push(body);
        return body.allow_same_ends
          ? HttpResponse.json(testOutcome())
          : problem(409, {
              title: 'Conflict',
              code: 'endpoint.merge_same_ends',
              detail: 'One end of LOOP-1 is the same.',
            });
      }),
    );
    const { user } = show();
    expect(await screen.findByText('One end of LOOP-1 is the same.')).toBeInTheDocument();
    expect(mergeButton()).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: /Merge all the same/ }));
    await settled();
    expect(screen.queryByText('One end of LOOP-1 is the same.')).not.toBeInTheDocument();
  });

  it('says so when a place is gone by now', async () => {
    server.use(
      http.get('*/api/v1/endpoints', () =>
        HttpResponse.json({ items: places.slice(0, 1), total: 1, limit: 100, offset: 0 }),
      ),
    );
    show();
    expect(await screen.findByText(/no longer there/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Merge/ })).not.toBeInTheDocument();
  });
});

describe('MergeSelection', () => {
  const some = (...ids: string[]) => ({ mode: 'some' as const, ids: new Set(ids) });
  const permissions = [...ALL_PERMISSIONS, 'endpoints_edit'];

  it.each([
    ['two places', some('p1', 'p2'), permissions, true],
    ['one place', some('p1'), permissions, false],
    ['all that match', { mode: 'all' as const, except: new Set<string>() }, permissions, false],
    ['somebody who may not change circuits', some('p1', 'p2'), ['endpoints_edit'], false],
  ])('with %s', async (_, selection, granted, offered) => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: granted }))));
    renderWithApp(
      <>
        <p>Ready</p>
        <MergeSelection selection={selection} onMerged={vi.fn()} />
      </>,
    );
    await screen.findByText('Ready');
    if (offered) expect(await screen.findByRole('button', { name: 'Merge 2 places' })).toBeInTheDocument();
    else expect(screen.queryByRole('button', { name: /Merge/ })).not.toBeInTheDocument();
  });
});
