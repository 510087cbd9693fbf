import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { Installation, JobRun, Schedule } from '../types';
import { SystemPage } from './system-page';

const run = (changes: Partial<JobRun> = {}): JobRun => ({
  id: 'r1',
  status: 'done',
  cause: 'schedule',
  asked_by: null,
  attempt: 1,
  period: '2026-11-22',
  instance: 'app-1-4711-19b0a1',
  started_at: '2026-11-22T08:10:00Z',
  finished_at: '2026-11-22T08:10:02Z',
  seconds: 2.1,
  error: null,
  result: { circuits: 3 },
  ...changes,
});

const schedule = (changes: Partial<Schedule> = {}): Schedule => ({
  name: 'contract_terms',
  description: 'Starts contracts whose day has come.',
  schedule: 'Daily at 00:00',
  time_zone: 'America/New_York',
  running: false,
  last_run: run(),
  next_run: { at: '2026-11-23T05:00:00Z', attempt: 1 },
  ...changes,
});

const installation = (changes: Partial<Installation> = {}): Installation => ({
  versions: {
    netos: '0.1.0+abc',
    dotnet: '10.0.4',
    system: 'Linux',
    postgresql: '15.14',
    postgis: '3.3.2',
    quartz: '4.7.3+9f',
  },
  started_at: '2026-11-22T06:00:00Z',
  time_zone: 'America/New_York',
  memory_bytes: 310_000_000,
  migrations: { applied: ['20261122070516_Initial', '20261122172000_Scheduler'], pending: [] },
  storage: {
    database_bytes: 210_000_000,
    documents: 412,
    document_bytes: 98_400_000,
    free_bytes: 51_500_000_000,
    checked_at: '2026-11-22T09:10:01Z',
    findings: { documents: 412, findings: 0, lines: [] },
  },
  instances: [{ name: 'app-1-4711-19b0a1', current: true, alive: true, seen_at: '2026-11-22T15:00:00Z' }],
  ...changes,
});

let jobs: Schedule[];

function show(permissions = ['jobs_view', 'jobs_edit'], of = installation()) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))),
    http.get('*/api/v1/schedules', () => HttpResponse.json({ items: jobs, total: jobs.length })),
    http.get('*/api/v1/system', () => HttpResponse.json(of)),
  );
  return renderWithApp(<SystemPage />);
}

const row = async (name: string) => (await screen.findByText(name)).closest('tr')!;

beforeEach(() => {
  jobs = [schedule()];
});

it('lists the jobs with their last and next run', async () => {
  jobs = [schedule(), schedule({ name: 'digest', last_run: null })];
  show();
  const terms = await row('Contract terms');
  expect(terms).toHaveTextContent('Daily at 00:00');
  expect(terms).toHaveTextContent('Done');
  expect(terms).toHaveTextContent('On schedule, took 2.1 s');
  expect(await row('Digest')).toHaveTextContent('Not yet');
  expect(screen.getByText('Hours of America/New_York')).toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
});

it('says what went wrong and that it is tried again', async () => {
  jobs = [
    schedule({
      last_run: run({ status: 'failed', error: 'The disk is full.' }),
      next_run: { at: '2026-11-22T08:15:00Z', attempt: 2 },
    }),
  ];
  show();
  const terms = await row('Contract terms');
  expect(terms).toHaveTextContent('Failed');
  expect(within(terms).getByText('The disk is full.')).toBeInTheDocument();
  expect(within(terms).getByText('Attempt 2')).toBeInTheDocument();
  expect(screen.getByText('1 did not go well')).toBeInTheDocument();
});

it('unfolds the runs with who asked for them and what they did', async () => {
  server.use(
    http.get('*/api/v1/schedules/contract_terms/runs', () =>
      HttpResponse.json({
        items: [
          run({ id: 'r3', cause: 'manual', asked_by: 'dana@example.net' }),
          run({ id: 'r2', cause: 'recovery' }),
          run({ id: 'r1', status: 'lost', error: 'The instance that ran this ended.', result: null }),
        ],
        total: 3,
      }),
    ),
  );
  const { user } = show();
  await user.click(await screen.findByRole('button', { name: 'Show the runs of Contract terms' }));
  const runs = await screen.findByRole('region', { name: 'Runs of Contract terms' });
  const words = within(runs)
    .getAllByRole('row')
    .map((line) => line.textContent);
  expect(words[1]).toContain('Asked for by dana@example.net');
  expect(words[1]).toContain('circuits 3');
  expect(words[2]).toContain('Taken over');
  expect(words[3]).toContain('Lost');
  expect(words[3]).toContain('The instance that ran this ended.');
  expect(await axeProblems()).toEqual([]);
});

it('runs a job now and shows it as queued until it has begun', async () => {
  server.use(
    http.post('*/api/v1/schedules/contract_terms/run', () =>
      HttpResponse.json({ name: 'contract_terms', status: 'queued' }, { status: 202 }),
    ),
  );
  const { user, client } = show();
  await user.click(await screen.findByRole('button', { name: 'Run Contract terms now' }));
  expect(await screen.findByText('Queued')).toBeInTheDocument();
  expect(await screen.findByText('Contract terms is queued')).toBeInTheDocument();
  jobs = [schedule({ last_run: run({ id: 'r2', cause: 'manual', asked_by: 'dana@example.net' }) })];
  await client.invalidateQueries({ queryKey: ['schedules'] });
  await waitFor(() => expect(screen.queryByText('Queued')).not.toBeInTheDocument());
  expect(screen.getByText(/Asked for by dana@example.net/)).toBeInTheDocument();
});

it('says why a job could not be started', async () => {
  server.use(
    http.post('*/api/v1/schedules/contract_terms/run', () =>
      problem(409, { code: 'schedule.running', detail: 'contract_terms is running; look at its runs.' }),
    ),
  );
  const { user } = show();
  await user.click(await screen.findByRole('button', { name: 'Run Contract terms now' }));
  expect(await screen.findByText('contract_terms is running; look at its runs.')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText('Queued')).not.toBeInTheDocument());
});

it('has no button for who may only look', async () => {
  show(['jobs_view']);
  await row('Contract terms');
  expect(screen.queryByRole('button', { name: /Run Contract terms/ })).not.toBeInTheDocument();
});

it('tells what the installation is made of', async () => {
  show();
  const versions = await screen.findByRole('region', { name: 'Versions' });
  expect(versions).toHaveTextContent('PostgreSQL15.14');
  expect(versions).toHaveTextContent('Quartz 4.7.3 (9f)');
  expect(screen.getByRole('region', { name: 'Storage' })).toHaveTextContent('412, 98.4 MB');
  expect(screen.getByRole('region', { name: 'Storage' })).toHaveTextContent('Belong together');
  expect(screen.getByRole('region', { name: 'Migrations' })).toHaveTextContent('2 applied');
  expect(screen.getByRole('region', { name: 'Instances that run jobs' })).toHaveTextContent('Answers you now');
});

it('warns of migrations to come, of findings, and of nobody running jobs', async () => {
  const usual = installation();
  show(
    ['jobs_view'],
    installation({
      migrations: { ...usual.migrations, pending: ['20261201000000_Next'] },
      storage: {
        ...usual.storage,
        findings: { documents: 412, findings: 1, lines: ['record without its file: 0198 (MSA)'] },
      },
      instances: [],
    }),
  );
  expect(await screen.findByText(/1 migration to come: 20261201000000_Next/)).toBeInTheDocument();
  expect(screen.getByText('record without its file: 0198 (MSA)')).toBeInTheDocument();
  expect(screen.getByText(/No instance runs jobs/)).toBeInTheDocument();
});
