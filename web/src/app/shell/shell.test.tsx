import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { developmentRole } from '@/api';
import { setTheme } from '@/shared/theme';
import { listenForShortcuts } from '@/shared/shortcuts';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { OfflineBanner } from './offline-banner';
import { Shell } from './shell';

beforeEach(() => {
  const stop = listenForShortcuts();
  return () => {
    stop();
    setTheme('system');
  };
});

it('shows the pages one may see, with counts, in landmarks', async () => {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['circuits_view', 'analysis_view'] }))),
    http.get('*/api/v1/counts', () => HttpResponse.json({ circuits: 1284 })),
  );
  renderWithApp(<Shell />);
  const nav = await screen.findByRole('navigation', { name: 'Main' });
  expect(await within(nav).findByRole('link', { name: /Circuits/ })).toHaveTextContent('1,284');
  expect(within(nav).getByRole('link', { name: /Map/ })).toBeInTheDocument();
  expect(within(nav).queryByRole('link', { name: /Providers/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveAttribute('href', '#main');
  expect(await axeProblems()).toEqual([]);
});

it('collapses the side bar with [ and remembers it', async () => {
  const { user, container } = renderWithApp(<Shell />);
  await screen.findByRole('navigation', { name: 'Main' });
  await user.keyboard('[[');
  expect(container.querySelector('.app')).toHaveAttribute('data-side', 'collapsed');
  expect(localStorage.getItem('netos.side')).toBe('collapsed');
});

it('switches the development role and asks again', async () => {
  const roles: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/me', ({ request }) => {
      const role = request.headers.get('x-user-role') ?? 'exec';
      roles.push(request.headers.get('x-user-role'));
      return HttpResponse.json(testMe({ role, role_name: testMe().roles.find(({ key }) => key === role)?.name }));
    }),
  );
  const { user } = renderWithApp(<Shell />);
  await user.click(await screen.findByRole('button', { name: 'Dana Keller Exec' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Finance' }));
  expect(await screen.findByRole('button', { name: 'Dana Keller Finance' })).toBeInTheDocument();
  expect(developmentRole()).toBe('finance');
  expect(roles.at(-1)).toBe('finance');
});

it('offers a session its account and a way out, and no role to play', async () => {
  let token: string | null = null;
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ auth: 'session', csrf_token: 'secret' }))),
    http.post('*/api/v1/auth/sign-out', ({ request }) => {
      token = request.headers.get('x-netos-csrf');
      return HttpResponse.json({ redirect: '/sign-in' });
    }),
  );
  const { user } = renderWithApp(<Shell />);
  await user.click(await screen.findByRole('button', { name: 'Dana Keller Exec' }));
  expect(screen.queryByRole('menuitemradio')).not.toBeInTheDocument();
  expect(screen.getByRole('menuitem', { name: 'Account' })).toBeInTheDocument();
  await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
  await waitFor(() => expect(token).toBe('secret'));
});

it('changes the theme for good', async () => {
  const { user } = renderWithApp(<Shell />);
  await user.click(await screen.findByRole('button', { name: 'Theme: system' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  expect(localStorage.getItem('netos.theme')).toBe('dark');
});

it('lists the shortcuts with ? and turns single keys off', async () => {
  const { user } = renderWithApp(<Shell />);
  await screen.findByRole('navigation', { name: 'Main' });
  await user.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(within(dialog).getByText('Go to Circuits')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('switch', { name: 'Shortcuts of a single key' }));
  expect(within(dialog).getAllByText('off').length).toBeGreaterThan(2);
  await user.click(within(dialog).getByRole('switch', { name: 'Shortcuts of a single key' }));
});

it('says once that the connection is lost', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  renderWithApp(<OfflineBanner />);
  expect(await screen.findByText(/Connection lost/)).toBeInTheDocument();
});
