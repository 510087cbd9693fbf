import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { safeReturn, type SignInSearch } from './search';
import { SignInPage } from './sign-in-page';

const open = (options: Record<string, unknown>, search: SignInSearch = {}) => {
  server.use(http.get('*/api/v1/auth/options', () => HttpResponse.json(options)));
  return renderWithApp(<SignInPage search={search} />);
};

it('leads to the provider and back to where one was', async () => {
  open({ sign_in: true, provider: 'Microsoft Entra', development: false }, { return: '/circuits?status=active' });
  const link = await screen.findByRole('link', { name: 'Sign in with Microsoft Entra' });
  expect(link).toHaveAttribute('href', '/auth/sign-in?return=%2Fcircuits%3Fstatus%3Dactive');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
});

it('says in plain words why the last try failed', async () => {
  open({ sign_in: true, provider: null, development: false }, { error: 'inactive' });
  expect(await screen.findByRole('alert')).toHaveTextContent('Your account in NetOS is switched off.');
  expect(await screen.findByRole('link', { name: 'Sign in with single sign-on' })).toBeInTheDocument();
});

it('treats an unknown code as a failure, and shows none of it', async () => {
  open({ sign_in: true, provider: null, development: false }, { error: '<b>oops' });
  expect(await screen.findByRole('alert')).toHaveTextContent('The sign-in did not work.');
});

it('says what an administrator has to do when nobody can sign in', async () => {
  open({ sign_in: false, provider: null, development: false });
  expect(await screen.findByText('Sign-in is not configured')).toBeInTheDocument();
  expect(screen.getByText(/docs\/admin-operations/)).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('says what to do when a proxy signs people in', async () => {
  open({ sign_in: false, provider: null, proxy: true, development: false }, { return: '/map?z=4' });
  expect(await screen.findByText(/Your organisation’s proxy signs you in/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', '/map?z=4');
  expect(screen.queryByText('Sign-in is not configured')).not.toBeInTheDocument();
});

it('returns only within the application', () => {
  expect(safeReturn('/map?z=4')).toBe('/map?z=4');
  for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in?return=/x', undefined]) {
    expect(safeReturn(bad)).toBe('/');
  }
});
