import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testCircuit } from '../../testing';
import { CreateCircuitPage } from './create-circuit-page';

const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 20, offset: 0 });
const boise = { id: 'e9', name: 'Boise hut', city: 'Boise', latitude: 43.6, longitude: -116.2 };

beforeEach(() =>
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json(testMe({ permissions: [...ALL_PERMISSIONS, 'endpoints_view', 'endpoints_edit'] })),
    ),
    http.get('*/api/v1/carriers', () => list({ id: 'k1', name: 'Lumen', series: 1 })),
    http.get('*/api/v1/service-types', () => list({ id: 's1', name: 'Ethernet private line', code: 'EPL' })),
    http.get('*/api/v1/endpoints', () => list()),
    http.get('*/api/v1/endpoints/e9', () => HttpResponse.json(boise)),
  ),
);

async function fill(user: UserEvent) {
  await user.type(await screen.findByLabelText('Circuit ID'), 'L3/NEW/1');
  await user.click(screen.getByRole('combobox', { name: 'Carrier' }));
  await user.click(await screen.findByRole('option', { name: 'Lumen' }));
  await user.click(screen.getByRole('combobox', { name: 'Type' }));
  await user.click(await screen.findByRole('option', { name: /Ethernet private line/ }));
}
const create = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Create circuit' }));

describe('CreateCircuitPage', () => {
  it('asks for what is missing and puts the caret there', async () => {
    const { user } = renderWithApp(<CreateCircuitPage />);
    await screen.findByLabelText('Circuit ID');
    await create(user);
    expect(await screen.findByText('3 fields need a look')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('Circuit ID')).toHaveFocus());
    expect(await axeProblems()).toEqual([]);
  });

  it('creates with one key however often the same is sent, and opens the record', async () => {
    const seen: { body: unknown; key: string | null }[] = [];
    server.use(
      http.post('*/api/v1/circuits', async ({ request }) => {
        seen.push({ body: await request.json(), key: request.headers.get('idempotency-key') });
        return seen.length === 1
          ? problem(503, { title: 'Busy', detail: 'Try again', trace_id: '7f3a' })
          : HttpResponse.json(testCircuit({ id: 'c9', circuit_id: 'L3/NEW/1' }), { status: 201 });
      }),
    );
    const { user, router } = renderWithApp(<CreateCircuitPage />);
    await fill(user);
    await user.type(screen.getByLabelText('Bandwidth'), '10G');
    await create(user);
    expect(await screen.findByText(/Try again/)).toHaveTextContent('Trace 7f3a');
    await create(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/circuits/c9'));
    expect(seen[0]?.body).toEqual({
      circuit_id: 'L3/NEW/1',
      carrier_id: 'k1',
      service_type_id: 's1',
      status: 'quoted',
      bandwidth_mbps: 10_000,
      currency: 'USD',
    });
    expect(seen[0]?.key).toBeTruthy();
    expect(seen[1]?.key).toBe(seen[0]?.key);
  });

  it('leads to the record that has the ID already', async () => {
    const message = 'This carrier has a circuit with this ID already.';
    server.use(
      http.post('*/api/v1/circuits', () =>
        problem(409, {
          title: 'Conflict',
          detail: message,
          errors: { circuit_id: [message] },
          conflict: { id: 'c1', label: 'L3/NEW/1' },
        }),
      ),
    );
    const { user } = renderWithApp(<CreateCircuitPage />);
    await fill(user);
    await create(user);
    expect(await screen.findByRole('link', { name: 'Open L3/NEW/1' })).toHaveAttribute('href', '/circuits/c1');
    expect(screen.getByLabelText('Circuit ID')).toHaveAccessibleDescription(message);
    await waitFor(() => expect(screen.getByLabelText('Circuit ID')).toHaveFocus());
  });

  it('does not send what cannot be read', async () => {
    const { user } = renderWithApp(<CreateCircuitPage />);
    await fill(user);
    await user.type(screen.getByLabelText('Order date'), '02/30/2027');
    await create(user);
    expect(await screen.findByText('One field needs a look')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('Order date')).toHaveFocus());
  });

  it('adds an endpoint in place, its position pasted from a map', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/v1/address/check', () =>
        HttpResponse.json({ warnings: [], found: { country: 'US', state: 'ID' } }),
      ),
      http.post('*/api/v1/endpoints', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(boise, { status: 201 });
      }),
    );
    const { user } = renderWithApp(<CreateCircuitPage />);
    await screen.findByLabelText('Circuit ID');
    await user.click((await screen.findAllByRole('button', { name: 'New endpoint' }))[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'New endpoint for the A end' });
    await user.type(
      screen.getAllByLabelText('Name').find((field) => dialog.contains(field))!,
      'Boise hut',
    );
    fireEvent.paste(screen.getByLabelText('Latitude'), {
      clipboardData: { getData: () => 'https://maps.google.com/?q=43.6,-116.2' },
    });
    await user.click(screen.getByRole('button', { name: 'Create endpoint' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'A end' })).toHaveValue('Boise hut'));
    expect(sent).toEqual({ name: 'Boise hut', latitude: 43.6, longitude: -116.2 });
  });

  it('asks before typed work is left', async () => {
    const { user, router } = renderWithApp(<CreateCircuitPage />);
    await user.type(await screen.findByLabelText('Circuit ID'), 'X');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/circuits'));
  });

  it('is closed to those who may not add circuits', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['circuits_view'] }))));
    renderWithApp(<CreateCircuitPage />);
    expect(await screen.findByRole('heading', { name: 'Your role may not add circuits' })).toBeInTheDocument();
  });
});
