import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { NotificationsPage } from './notifications-page';
import type { NotificationSettings } from './settings-api';

let settings: NotificationSettings;
let permissions: string[];
let patched: { body: unknown; tag: string | null }[];
let tested: unknown[];

const start: NotificationSettings = {
  version: 3,
  updated_at: '2026-11-20T15:00:00Z',
  updated_by: 'dana.keller@example.com',
  smtp_host: 'smtp.example.net',
  smtp_port: 587,
  smtp_security: 'auto',
  smtp_username: 'netos',
  smtp_password_set: true,
  smtp_password_last_four: 'x9Qz',
  smtp_from: 'NetOS <netos@example.net>',
  admin_email: null,
  renewal_report_enabled: true,
  renewal_report_weekday: 0,
  renewal_report_hour: 8,
  renewal_report_lookahead_days: 180,
  activity_digest_enabled: true,
  activity_digest_weekday: 0,
  activity_digest_hour: 9,
  activity_digest_lookback_days: 7,
  new_user_email_enabled: true,
  secrets_readable: true,
  sources: { smtp_host: 'environment', smtp_password: 'database', smtp_username: 'database', smtp_port: 'default' },
};

beforeEach(() => {
  settings = start;
  permissions = ['settings_view', 'settings_edit'];
  patched = [];
  tested = [];
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))),
    http.get('*/api/v1/outbox/status', () =>
      HttpResponse.json({
        configured: true,
        waiting: 3,
        failed: 1,
        last_sent_at: '2026-11-20T14:03:00Z',
        detail: 'E-mails leave by smtp.example.net:587.',
      }),
    ),
    http.get('*/api/v1/settings/notifications', () => HttpResponse.json(settings, { headers: { etag: '"v3"' } })),
    http.patch('*/api/v1/settings/notifications', async ({ request }) => {
      const body = (await request.json()) as object;
      patched.push({ body, tag: request.headers.get('if-match') });
      settings = { ...settings, ...body, version: settings.version + 1 };
      return HttpResponse.json(settings, { headers: { etag: `"v${settings.version}"` } });
    }),
  );
});

const open = async () => {
  const app = renderWithApp(<NotificationsPage />);
  await screen.findByRole('heading', { name: 'Mail server' });
  return app;
};

it('shows what holds, where it comes from, and of the password its end alone', async () => {
  await open();
  const host = screen.getByRole('textbox', { name: 'Server' });
  expect(host).toHaveValue('smtp.example.net');
  expect(host).toHaveAccessibleDescription('From the environment');
  expect(screen.getByText('••••x9Qz')).toBeInTheDocument();
  expect(screen.queryByLabelText('Password', { selector: 'input' })).not.toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '3 e-mails waiting' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '1 given up' })).toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
});

it('sends what was changed and nothing else, with the version that was read', async () => {
  const { user } = await open();
  const report = screen.getByRole('region', { name: 'Weekly renewal report' });
  await user.click(within(report).getByRole('button', { name: /Weekday/ }));
  await user.click(await screen.findByRole('option', { name: 'Wednesday' }));
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  await user.type(screen.getByLabelText('Password', { selector: 'input' }), 'another one');
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  await waitFor(() =>
    expect(patched).toEqual([{ body: { renewal_report_weekday: 2, smtp_password: 'another one' }, tag: '"v3"' }]),
  );
  expect(await screen.findByText('Notification settings saved')).toBeInTheDocument();
});

it('tests what is typed and says what the mail server said', async () => {
  server.use(
    http.post('*/api/v1/settings/notifications/test', async ({ request }) => {
      tested.push(await request.json());
      return HttpResponse.json({
        sent: false,
        recipient: 'noc@example.net',
        server: 'mail.example.net:587',
        stage: 'sign_in',
        detail: 'The mail server refuses the username or the password.',
        words: '535 5.7.8 Error: authentication failed',
      });
    }),
  );
  const { user } = await open();
  const host = screen.getByRole('textbox', { name: 'Server' });
  await user.clear(host);
  await user.type(host, 'mail.example.net');
  const recipient = screen.getByRole('textbox', { name: 'To' });
  expect(recipient).toHaveValue('dana.keller@example.com');
  await user.clear(recipient);
  await user.type(recipient, 'noc@example.net');
  await user.click(screen.getByRole('button', { name: 'Send test' }));
  expect(await screen.findByText('535 5.7.8 Error: authentication failed')).toBeInTheDocument();
  expect(tested).toEqual([{ smtp_host: 'mail.example.net', recipient: 'noc@example.net' }]);
  expect(patched).toEqual([]);
});

it('asks for the password again where the server wants it', async () => {
  server.use(
    http.patch('*/api/v1/settings/notifications', () =>
      HttpResponse.json(
        { status: 422, title: 'Unprocessable', code: 'request.invalid', errors: { smtp_password: ['Type it again.'] } },
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Server' }), '.other');
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  const password = await screen.findByLabelText('Password', { selector: 'input' });
  expect(password).toHaveAccessibleDescription('Type it again.');
});

it('lets what was set here fall back after asking', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Forget what is set here' }));
  await user.click(screen.getByRole('button', { name: 'Forget' }));
  await waitFor(() => expect(patched[0]?.body).toEqual({ smtp_username: null, smtp_password: null }));
});

it('leaves who may only look nothing to press', async () => {
  permissions = ['settings_view'];
  await open();
  expect(screen.getByRole('textbox', { name: 'Server' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Save settings' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Send test' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Replace' })).not.toBeInTheDocument();
});
