import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { testCatalog, testSession, testToken } from '../testing';
import type { ApiToken, Session } from '../types';
import { AccountPage } from './account-page';

let tokens: ApiToken[];
let sessions: Session[];
let wishes: Record<string, unknown>;

beforeEach(() => {
  wishes = {
    email: 'dana.keller@example.com',
    wants_renewal_report: true,
    wants_activity_digest: true,
    wants_reminders: true,
  };
  tokens = [testToken()];
  sessions = [testSession({ id: 's0', current: true }), testSession({ id: 's1' }), testSession({ id: 's2' })];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json(
        testMe({ auth: 'session', scope: { states: ['IN'], carriers: [{ id: 'k1', name: 'Lumen' }], assets: [] } }),
      ),
    ),
    http.get('*/api/v1/authz/permissions', () => HttpResponse.json(testCatalog)),
    http.get('*/api/v1/authz/api-tokens', () =>
      HttpResponse.json({ items: tokens, total: tokens.length, limit: 100, offset: 0 }),
    ),
    http.get('*/api/v1/me/notifications', () => HttpResponse.json(wishes)),
    http.patch('*/api/v1/me/notifications', async ({ request }) => {
      wishes = { ...wishes, ...((await request.json()) as object) };
      return HttpResponse.json(wishes);
    }),
    http.get('*/api/v1/me/sessions', () => HttpResponse.json({ items: sessions, total: sessions.length })),
  );
});

it('says who I am, what I see and what I may do', async () => {
  const { user } = renderWithApp(<AccountPage />);
  expect(await screen.findByText('Only what is of Lumen and touches IN')).toBeInTheDocument();
  await user.click(screen.getByText('What I may do'));
  expect(screen.getByText('Carriers').closest('li')).toHaveTextContent('CarriersEdit');
  expect(await axeProblems()).toEqual([]);
});

it('changes my name in place', async () => {
  let body: unknown;
  server.use(
    http.patch('*/api/v1/me', async ({ request }) => {
      body = await request.json();
      return HttpResponse.json(testMe({ name: 'Dana K.', auth: 'session' }));
    }),
  );
  const { user } = renderWithApp(<AccountPage />);
  await user.click(await screen.findByRole('button', { name: /Edit Name/ }));
  await user.clear(screen.getByLabelText('Name'));
  await user.type(screen.getByLabelText('Name'), 'Dana K.{Enter}');
  expect(await screen.findByRole('button', { name: /Edit Name: ?Dana K\./ })).toBeInTheDocument();
  expect(body).toEqual({ name: 'Dana K.' });
});

it('shows the secret of a new token once, with a command to try it', async () => {
  let body: { name: string; expires_at: string } | undefined;
  server.use(
    http.post('*/api/v1/authz/api-tokens', async ({ request }) => {
      body = (await request.json()) as typeof body;
      return HttpResponse.json(
        {
          api_token_id: 't9',
          user_id: 'u1',
          user_email: 'dana.keller@example.com',
          name: 'Grafana',
          token_prefix: 'ntos_live_9abc',
          expires_at: '2026-12-22T11:00:00Z',
          token: 'ntos_live_9abcSECRET',
        },
        { status: 201 },
      );
    }),
  );
  const { user } = renderWithApp(<AccountPage />);
  await user.click(await screen.findByRole('button', { name: 'New token' }));
  const asking = await screen.findByRole('dialog', { name: 'New API token' });
  await user.click(within(asking).getByRole('button', { name: 'Create token' }));
  expect(within(asking).getByText('A token needs a name')).toBeInTheDocument();
  await user.type(within(asking).getByLabelText('Name'), 'Grafana');
  await user.click(within(asking).getByRole('radio', { name: '30 days' }));
  await user.click(within(asking).getByRole('button', { name: 'Create token' }));
  const telling = await screen.findByRole('dialog', { name: 'The secret of Grafana' });
  expect(within(telling).getByText('ntos_live_9abcSECRET')).toBeInTheDocument();
  expect(within(telling).getByText(/^curl -H "Authorization: Bearer ntos_live_9abcSECRET"/)).toBeInTheDocument();
  const days = (Date.parse(body?.expires_at ?? '') - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(30);
  await user.click(within(telling).getByRole('button', { name: 'I have copied it' }));
  await waitFor(() => expect(screen.queryByText(/SECRET/)).not.toBeInTheDocument());
});

it('rotates with an overlap and revokes after a question', async () => {
  const calls: unknown[] = [];
  server.use(
    http.post('*/api/v1/authz/api-tokens/t1/rotate', async ({ request }) => {
      calls.push(await request.json());
      return HttpResponse.json({ ...testToken(), api_token_id: 't1', token: 'ntos_live_new' });
    }),
    http.delete('*/api/v1/authz/api-tokens/t1', () => {
      calls.push('revoked');
      tokens = [testToken({ status: 'revoked' })];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderWithApp(<AccountPage />);
  await user.click(await screen.findByRole('button', { name: 'Actions for Nightly export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rotate' }));
  await user.click(await screen.findByRole('button', { name: 'Rotate token' }));
  await user.click(await screen.findByRole('button', { name: 'I have copied it' }));
  await user.click(await screen.findByRole('button', { name: 'Actions for Nightly export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Revoke' }));
  await user.click(await screen.findByRole('button', { name: 'Revoke token' }));
  expect(await screen.findByText('Revoked')).toBeInTheDocument();
  expect(calls).toEqual([{ overlap_hours: 24 }, 'revoked']);
});

it('marks this browser, and ends all others', async () => {
  const ended: string[] = [];
  server.use(
    http.delete('*/api/v1/me/sessions/:id', ({ params }) => {
      ended.push(String(params.id));
      sessions = sessions.filter((session) => session.id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderWithApp(<AccountPage />);
  const own = (await screen.findByText('This browser')).closest('li')!;
  expect(own).toHaveTextContent('Firefox 145 on Linux');
  expect(own).toHaveTextContent('192.0.2.7');
  await user.click(screen.getByRole('button', { name: 'End all 2 others' }));
  await user.click(await screen.findByRole('button', { name: 'End sessions' }));
  await waitFor(() => expect(ended).toEqual(['s1', 's2']));
  await waitFor(() => expect(screen.getAllByText('Firefox 145 on Linux')).toHaveLength(1));
});

it('says why a development identity has neither tokens nor sessions', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ user_id: null }))));
  renderWithApp(<AccountPage />);
  expect(await screen.findByText(/is no user of NetOS/)).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Sessions' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Edit Name/ })).not.toBeInTheDocument();
});

it('turns off an e-mail at once', async () => {
  const { user } = renderWithApp(<AccountPage />);
  const digest = await screen.findByRole('switch', { name: 'Weekly activity digest' });
  expect(digest).toBeChecked();
  await user.click(digest);
  await waitFor(() => expect(digest).not.toBeChecked());
  expect(wishes).toMatchObject({ wants_renewal_report: true, wants_activity_digest: false });
});
