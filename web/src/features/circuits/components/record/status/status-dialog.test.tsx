import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testCircuit } from '../../../testing';
import type { Circuit } from '../../../types';
import { StatusDialog } from './status-dialog';

function show(status: Circuit['status'] = 'active', permissions = ALL_PERMISSIONS) {
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));
  const onClose = vi.fn();
  const entity = { data: testCircuit({ status }), etag: '"v7-x"' };
  return { onClose, ...renderWithApp(<StatusDialog entity={entity} onClose={onClose} />) };
}

describe('StatusDialog', () => {
  it('moves with date, reason and the tag it read', async () => {
    let seen: { body: unknown; etag: string | null } | undefined;
    server.use(
      http.post('*/api/v1/circuits/c1/status', async ({ request }) => {
        seen = { body: await request.json(), etag: request.headers.get('if-match') };
        return HttpResponse.json(testCircuit({ status: 'disconnect_pending' }));
      }),
    );
    const { user, onClose } = show();
    expect(await screen.findAllByRole('radio')).toHaveLength(1);
    expect(screen.getByText('the end of the contract’s notice')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Reason'), 'Moved to our own fibre');
    await user.click(await screen.findByRole('button', { name: 'Move to disconnect pending' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(seen).toEqual({
      etag: '"v7-x"',
      body: {
        to: 'disconnect_pending',
        on: '2026-11-23',
        reason: 'Moved to our own fibre',
        billing_stop_on: null,
      },
    });
  });

  it('forces no move without a reason', async () => {
    const { user, onClose } = show('active', [...ALL_PERMISSIONS, 'circuits_force_status']);
    await user.click(await screen.findByRole('radio', { name: /Cancelled/ }));
    await user.click(screen.getByRole('button', { name: 'Move to cancelled' }));
    expect(screen.getByText('This move is outside the usual order and needs a reason')).toBeInTheDocument();
    expect(onClose).not.toHaveBeenCalled();
    expect(await axeProblems(screen.getByRole('dialog'))).toEqual([]);
  });

  it('says why the server refused and offers what it allows', async () => {
    server.use(
      http.post('*/api/v1/circuits/c1/status', () =>
        problem(409, { title: 'Conflict', detail: 'Already on its way out', allowed: ['disconnected'] }),
      ),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Move to disconnect pending' }));
    expect(await screen.findByText('Already on its way out')).toBeInTheDocument();
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByRole('radio', { name: /Disconnected/ })).toBeInTheDocument();
  });

  it('offers nothing at the end of the life', async () => {
    show('disconnected');
    expect(await screen.findByText(/the end of its life/)).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});
