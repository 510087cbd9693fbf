import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { UnsubscribePage } from './unsubscribe-page';

const told = (wanted: boolean) =>
  HttpResponse.json({ subscription: 'renewal_report', email: 'd***@example.net', wanted });

it('turns off what the link is about, and only when asked', async () => {
  let posts = 0;
  server.use(
    http.get('*/api/v1/unsubscribe', ({ request }) =>
      new URL(request.url).searchParams.get('token') === 'abc' ? told(true) : HttpResponse.error(),
    ),
    http.post('*/api/v1/unsubscribe', ({ request }) => {
      posts += new URL(request.url).searchParams.get('token') === 'abc' ? 1 : 0;
      return told(false);
    }),
  );
  const { user } = renderWithApp(<UnsubscribePage search={{ token: 'abc' }} />);
  expect(await screen.findByText('d***@example.net gets the weekly renewal report.')).toBeInTheDocument();
  expect(posts).toBe(0);
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Turn it off' }));
  expect(await screen.findByRole('status')).toHaveTextContent('does not get the weekly renewal report any more');
  expect(posts).toBe(1);
});

it('says so when nobody signed the link', async () => {
  server.use(
    http.get('*/api/v1/unsubscribe', () =>
      HttpResponse.json(
        { status: 404, title: 'Not Found', code: 'record.not_found' },
        { status: 404, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  renderWithApp(<UnsubscribePage search={{}} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('This link is not valid');
});
