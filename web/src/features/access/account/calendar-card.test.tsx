import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { CalendarCard } from './calendar-card';

const address = (made: number) => `https://netos.example.net/calendar/secret-${made}.ics`;
let made: number;
let feed: { exists: boolean; created_at: string | null; last_read_at: string | null };

beforeEach(() => {
  made = 0;
  feed = { exists: false, created_at: null, last_read_at: null };
  server.use(
    http.get('*/api/v1/me/calendar', () => HttpResponse.json(feed)),
    http.post('*/api/v1/me/calendar', () => {
      made += 1;
      feed = { exists: true, created_at: '2026-11-20T12:00:00Z', last_read_at: null };
      return HttpResponse.json({ url: address(made) });
    }),
    http.delete('*/api/v1/me/calendar', () => {
      feed = { exists: false, created_at: null, last_read_at: null };
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

it('makes an address, shows it once and copies it', async () => {
  const { user, unmount } = renderWithApp(<CalendarCard />);
  expect(await screen.findByText(/^Outlook, Google and others/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Make an address' }));
  expect(await screen.findByText(address(1))).toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Copy address' }));
  expect(await navigator.clipboard.readText()).toBe(address(1));
  unmount();
  renderWithApp(<CalendarCard />);
  expect(await screen.findByText(/^Made Nov 20, 2026.*, not read yet$/)).toBeInTheDocument();
  expect(screen.queryByText(address(1))).not.toBeInTheDocument();
});

it('renews an address that was read, and says which holds', async () => {
  feed = { exists: true, created_at: '2026-11-01T12:00:00Z', last_read_at: '2026-11-20T12:00:00Z' };
  const { user } = renderWithApp(<CalendarCard />);
  expect(await screen.findByText(/last read Nov 20, 2026/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'New address' }));
  expect(await screen.findByText(address(1))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'New address' }));
  expect(await screen.findByText(address(2))).toBeInTheDocument();
  expect(screen.queryByText(address(1))).not.toBeInTheDocument();
});

it('ends the address, and forgets it on the screen', async () => {
  const { user } = renderWithApp(<CalendarCard />);
  await user.click(await screen.findByRole('button', { name: 'Make an address' }));
  await screen.findByText(address(1));
  await user.click(await screen.findByRole('button', { name: 'End it' }));
  await waitFor(() => expect(screen.queryByText(address(1))).not.toBeInTheDocument());
  expect(await screen.findByRole('button', { name: 'Make an address' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'End it' })).not.toBeInTheDocument();
});

it('says what the server refused', async () => {
  server.use(
    http.post('*/api/v1/me/calendar', () =>
      problem(409, { code: 'calendar.refused', title: 'Conflict', detail: 'Not for you.' }),
    ),
  );
  const { user } = renderWithApp(<CalendarCard />);
  await user.click(await screen.findByRole('button', { name: 'Make an address' }));
  expect(await screen.findByText('Not for you.')).toBeInTheDocument();
});
