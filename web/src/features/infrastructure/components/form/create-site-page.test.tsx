import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testSite } from '../../testing';
import { CreateSitePage } from './create-site-page';

type User = ReturnType<typeof renderWithApp>['user'];
const as = (...permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));

let bodies: unknown[];
beforeEach(() => {
  bodies = [];
  as('infrastructure_view', 'infrastructure_edit', 'financials_view', 'financials_edit');
  server.use(
    http.post('*/api/v1/infrastructure', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(testSite({ id: 's9', name: 'Star tower' }), { status: 201 });
    }),
    http.get('*/api/v1/address/check', () => HttpResponse.json({ warnings: [], found: null })),
  );
});

const create = (user: User) => user.click(screen.getByRole('button', { name: 'Create site' }));
async function fill(user: User) {
  await user.type(await screen.findByLabelText('Name'), 'Star tower');
  await user.click(screen.getByRole('button', { name: /Kind/ }));
  await user.click(await screen.findByRole('option', { name: 'Tower' }));
}

describe('CreateSitePage', () => {
  it('sends what was filled in, with contacts, and opens the new record', async () => {
    const { user, router } = renderWithApp(<CreateSitePage />);
    await fill(user);
    await user.type(screen.getByLabelText('Rent'), '850');
    await user.click(screen.getByRole('button', { name: 'Add contact' }));
    await user.type(screen.getAllByLabelText('Name')[1] as HTMLElement, ' County desk ');
    await user.type(screen.getByLabelText('Phone'), '208 555 0100');
    expect(await axeProblems()).toEqual([]);
    await create(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/infrastructure/s9'));
    expect(bodies).toEqual([
      {
        name: 'Star tower',
        kind: 'tower',
        status: 'active',
        country: 'US',
        currency: 'USD',
        mrc: 850,
        contacts: [{ name: 'County desk', role: null, phone: '208 555 0100', email: null }],
      },
    ]);
  });

  it('takes both coordinates from what is pasted into one field', async () => {
    const { user } = renderWithApp(<CreateSitePage />);
    await fill(user);
    await user.click(screen.getByLabelText('Latitude'));
    await user.paste('43°47′01″N 116°05′08″W');
    await create(user);
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({ latitude: 43.783611, longitude: -116.085556 });
  });

  it('asks for a name of the site and of its contacts before it asks the server', async () => {
    const { user } = renderWithApp(<CreateSitePage />);
    await screen.findByLabelText('Name');
    await user.click(screen.getByRole('button', { name: 'Add contact' }));
    await create(user);
    expect(screen.getByText('A site needs a name')).toBeInTheDocument();
    expect(screen.getByText('A contact needs a name')).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByLabelText('Name')[0]).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Remove contact 1' }));
    expect(screen.queryByText('A contact needs a name')).not.toBeInTheDocument();
    expect(bodies).toEqual([]);
  });

  it('shows what the server refuses at its field', async () => {
    server.use(
      http.post('*/api/v1/infrastructure', () =>
        problem(422, { title: 'Invalid', errors: { asr_number: ['An antenna structure registration has 7 digits.'] } }),
      ),
    );
    const { user } = renderWithApp(<CreateSitePage />);
    await fill(user);
    await create(user);
    expect(await screen.findByText('An antenna structure registration has 7 digits.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('ASR number')).toHaveFocus());
  });

  it('asks for no money of those who may not set it', async () => {
    as('infrastructure_view', 'infrastructure_edit');
    renderWithApp(<CreateSitePage />);
    expect(await screen.findByLabelText('Landlord')).toBeInTheDocument();
    expect(screen.queryByLabelText('Rent')).not.toBeInTheDocument();
  });

  it('is closed to those who may not add sites', async () => {
    as('infrastructure_view');
    renderWithApp(<CreateSitePage />);
    expect(await screen.findByRole('heading', { name: 'Your role may not add sites' })).toBeInTheDocument();
  });
});
