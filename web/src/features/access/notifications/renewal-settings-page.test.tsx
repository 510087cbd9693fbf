import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { RenewalSettingsPage } from './renewal-settings-page';
import { changesOf } from './renewal-settings-fields';
import type { RenewalSettings } from './settings-api';

let settings: RenewalSettings;
let permissions: string[];
let patched: { body: unknown; tag: string | null }[];

beforeEach(() => {
  settings = {
    version: 2,
    updated_at: '2026-11-20T15:00:00Z',
    updated_by: 'dana.keller@example.com',
    approval_threshold_mrc: 5000,
    lookahead_days: 180,
    reminder_days: [90, 30],
    sources: { lookahead_days: 'database' },
  };
  permissions = ['settings_view', 'settings_edit', 'financials_view', 'financials_edit'];
  patched = [];
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))),
    http.get('*/api/v1/settings/renewals', () => HttpResponse.json(settings, { headers: { etag: '"v2"' } })),
    http.patch('*/api/v1/settings/renewals', async ({ request }) => {
      const body = (await request.json()) as Partial<RenewalSettings>;
      patched.push({ body, tag: request.headers.get('if-match') });
      return HttpResponse.json({ ...settings, ...body, version: 3 }, { headers: { etag: '"v3"' } });
    }),
  );
});

it('writes what changed, with the tag that was read', async () => {
  const { user, container } = renderWithApp(<RenewalSettingsPage />);
  await screen.findByRole('button', { name: 'Save settings' });
  const ahead = screen.getByLabelText('Deadlines come in sight');
  await user.clear(ahead);
  await user.type(ahead, '120');
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  await waitFor(() => expect(patched).toEqual([{ body: { lookahead_days: 120 }, tag: '"v2"' }]));
  expect(await axeProblems(container)).toEqual([]);
});

it('says at the field what the server refuses', async () => {
  server.use(
    http.patch('*/api/v1/settings/renewals', () =>
      problem(422, { title: 'Not valid', errors: { lookahead_days: ['It must be from 90 to 1,095.'] } }),
    ),
  );
  const { user } = renderWithApp(<RenewalSettingsPage />);
  await screen.findByRole('button', { name: 'Save settings' });
  const ahead = screen.getByLabelText('Deadlines come in sight');
  await user.clear(ahead);
  await user.type(ahead, '10');
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  expect((await screen.findAllByText(/It must be from 90 to 1,095/)).length).toBeGreaterThan(0);
  expect(ahead).toHaveAttribute('aria-invalid', 'true');
});

it('shows no threshold to those who see no money, and no button to those who may not change it', async () => {
  permissions = ['settings_view'];
  const { approval_threshold_mrc: _, ...seen } = settings;
  settings = seen;
  renderWithApp(<RenewalSettingsPage />);
  expect(await screen.findByLabelText('Deadlines come in sight')).toBeDisabled();
  expect(screen.queryByLabelText('A second person approves above')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save settings' })).not.toBeInTheDocument();
});

it('sends days as numbers, and what is none as it was typed', () =>
  expect(changesOf({ reminder_days: ['90', 'soon'], lookahead_days: 120 })).toEqual({
    reminder_days: [90, 'soon'],
    lookahead_days: 120,
  }));
