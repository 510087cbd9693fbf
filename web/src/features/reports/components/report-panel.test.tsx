import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { ReportSend, ReportState } from '../types';
import { ReportPanel } from './report-panel';

const sent: ReportSend = {
  id: 'a',
  period: '2026-W48',
  trigger: 'schedule',
  status: 'queued',
  reason: null,
  sent_by: 'system@netos',
  at: '2026-11-23T08:00:02Z',
  recipients: 18,
  delivered: 17,
  bounced: 1,
  waiting: 0,
  summary: {},
};

const report = (changes: Partial<ReportState> = {}): ReportState => ({
  name: 'Weekly renewal report',
  enabled: true,
  configured: true,
  schedule: 'Mondays 08:00 UTC',
  days: 180,
  recipients: 18,
  next_send_at: '2026-11-30T08:00:00Z',
  headline: '3 renewals overdue',
  lead: '$12,920.00 a month is past its deadline.',
  counts: {},
  sends: [sent],
  ...changes,
});

const answer = (state: ReportState) => server.use(http.get('*/api/v1/reports/renewal', () => HttpResponse.json(state)));

const may = (...permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));

beforeEach(() => may('reports_view', 'reports_edit', 'renewals_view', 'settings_view'));

test('says when it goes to how many, what it says, and how the last ones fared', async () => {
  answer(report());
  renderWithApp(<ReportPanel kind="renewal" />);
  expect(await screen.findByText('e-mail, Mondays 08:00 UTC, to 18 active users, 180 days ahead')).toBeVisible();
  expect(screen.getByText('3 renewals overdue')).toBeVisible();
  const row = within(screen.getByRole('list', { name: 'Last sends' })).getByRole('listitem');
  expect(row).toHaveTextContent('scheduled');
  expect(row).toHaveTextContent('17 of 18 delivered, 1 bounced');
});

test('a skipped one says why', async () => {
  answer(report({ sends: [{ ...sent, status: 'skipped', reason: 'No mail server is configured.', recipients: 0 }] }));
  renderWithApp(<ReportPanel kind="renewal" />);
  expect(await screen.findByText('skipped: No mail server is configured.')).toBeVisible();
});

test('sending asks first and says what happened', async () => {
  answer(report());
  let posts = 0;
  server.use(
    http.post('*/api/v1/reports/renewal/send', () => {
      posts += 1;
      return posts === 1
        ? problem(503, { title: 'Unavailable', detail: 'The database does not answer.' })
        : HttpResponse.json({ ...sent, trigger: 'manual', recipients: 18 });
    }),
  );
  const { user } = renderWithApp(<ReportPanel kind="renewal" />);
  await user.click(await screen.findByRole('button', { name: 'Send now' }));
  expect(posts).toBe(0);
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Send to 18 people' }));
  expect(await within(dialog).findByText('The database does not answer.')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Send to 18 people' }));
  expect(await screen.findByText('The report is on its way to 18 people')).toBeVisible();
  expect(posts).toBe(2);
});

test('who may not read it sees nothing of it, who may not send it no button', async () => {
  answer(report());
  may('reports_view', 'renewals_view');
  const first = renderWithApp(<ReportPanel kind="renewal" />);
  expect(await screen.findByText('3 renewals overdue')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Send now' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Schedule' })).toBeNull();
  first.unmount();
  may('analysis_view');
  renderWithApp(<ReportPanel kind="renewal" />);
  expect(screen.queryByText('Weekly renewal report')).toBeNull();
});
