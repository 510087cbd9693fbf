import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testProvider } from '../../testing';
import { CreateProviderPage } from './create-provider-page';

const create = async (user: ReturnType<typeof renderWithApp>['user']) =>
  user.click(screen.getByRole('button', { name: 'Create provider' }));

describe('CreateProviderPage', () => {
  it('sends what was filled in and opens the new record', async () => {
    let body: unknown;
    server.use(
      http.post('*/api/v1/carriers', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(testProvider({ id: 'k9', name: 'Syringa' }), { status: 201 });
      }),
    );
    const { user, router } = renderWithApp(<CreateProviderPage />);
    await user.type(await screen.findByLabelText('Name'), 'Syringa');
    await user.type(screen.getByLabelText('AS number'), '15305');
    expect(await axeProblems()).toEqual([]);
    await create(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/providers/k9'));
    expect(body).toEqual({ name: 'Syringa', asn: 15305, status: 'active' });
  });

  it('asks for the name before it asks the server', async () => {
    const { user } = renderWithApp(<CreateProviderPage />);
    await screen.findByLabelText('Name');
    await create(user);
    expect(screen.getByText('A provider needs a name')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
  });

  it('puts the words of the server under their fields, and leads to the one of that name', async () => {
    server.use(
      http.post('*/api/v1/carriers', () =>
        problem(409, {
          title: 'Conflict',
          errors: { name: ['There is a carrier of this name already: Lumen.'] },
          conflict: { id: 'k1', label: 'Lumen' },
        }),
      ),
    );
    const { user } = renderWithApp(<CreateProviderPage />);
    await user.type(await screen.findByLabelText('Name'), 'lumen');
    await create(user);
    expect(await screen.findByText('There is a carrier of this name already: Lumen.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open Lumen' })).toHaveAttribute('href', '/providers/k1');
  });

  it('asks before what was typed is lost', async () => {
    const { user, router } = renderWithApp(<CreateProviderPage />);
    await user.type(await screen.findByLabelText('Name'), 'Syringa');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/providers'));
  });

  it('is closed to those who may not add providers', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['carriers_view'] }))));
    renderWithApp(<CreateProviderPage />);
    expect(await screen.findByRole('heading', { name: 'Your role may not add providers' })).toBeInTheDocument();
  });
});
