import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { testRequest } from '../testing';
import { FeedbackRecordPage } from './feedback-record-page';

const REQUESTER = { email: 'lena@example.net', permissions: ['feedback_view', 'feedback_edit'] };
const TRIAGER = { permissions: ['feedback_view', 'feedback_edit', 'feedback_triage'] };
const READER = { permissions: ['feedback_view', 'feedback_edit'] };
let comments: { id: string; version: number; body: string; is_public: boolean; author_name: string }[];

const as = (who: object) => server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe(who))));

beforeEach(() => {
  comments = [{ id: 'c1', version: 1, body: 'With XLSX too?', is_public: true, author_name: 'Dana Keller' }];
  server.use(
    http.get('*/api/v1/feedback/f1', () => HttpResponse.json(testRequest(), { headers: { etag: '"3"' } })),
    http.get('*/api/v1/feedback/f1/comments', () =>
      HttpResponse.json({ items: comments, total: comments.length, limit: 500, offset: 0 }),
    ),
    http.post('*/api/v1/feedback/f1/comments', async ({ request }) => {
      const written = (await request.json()) as { body: string; is_public: boolean };
      comments = [...comments, { id: `c${comments.length + 1}`, version: 1, author_name: 'Dana Keller', ...written }];
      return HttpResponse.json(comments.at(-1), { status: 201 });
    }),
  );
});

it('shows the request whole, with its picture and the page it is about', async () => {
  as(TRIAGER);
  renderWithApp(<FeedbackRecordPage id="f1" />);
  expect(await screen.findByRole('heading', { level: 1, name: 'The export stops at 500 rows' })).toBeInTheDocument();
  expect(screen.getByText(/^Filtered by Zayo\.\s+The list says 1,284\.$/)).toHaveClass('whitespace-pre-line');
  expect(screen.getByRole('link', { name: 'Open the page' })).toHaveAttribute('href', '/circuits?q=zayo');
  const picture = screen.getByAltText('Screenshot sent with The export stops at 500 rows');
  expect(picture).toHaveAttribute('src', '/api/v1/feedback/f1/screenshot');
  expect(await axeProblems()).toEqual([]);
});

it('answers in private when asked to, and publicly otherwise', async () => {
  as(TRIAGER);
  const { user } = renderWithApp(<FeedbackRecordPage id="f1" />);
  const card = await screen.findByRole('region', { name: 'Comments' });
  await user.click(await within(card).findByRole('button', { name: 'Comment' }));
  expect(within(card).getByText('A comment needs its words')).toBeInTheDocument();
  await user.type(within(card).getByLabelText('Comment'), 'Not worth it');
  await user.click(within(card).getByRole('checkbox', { name: /^Private/ }));
  await user.click(within(card).getByRole('button', { name: 'Comment' }));
  const written = (await within(card).findByText('Not worth it', { selector: 'span' })).closest('li')!;
  expect(written).toHaveTextContent('Private');
  expect(comments.at(-1)).toMatchObject({ body: 'Not worth it', is_public: false });
  await user.click(within(card).getByRole('checkbox', { name: /^Private/ }));
  await user.type(within(card).getByLabelText('Comment'), 'In the next version');
  await user.click(within(card).getByRole('button', { name: 'Comment' }));
  await waitFor(() => expect(comments.at(-1)).toMatchObject({ body: 'In the next version', is_public: true }));
});

it('lets the requester correct the words, not the triage', async () => {
  as(REQUESTER);
  renderWithApp(<FeedbackRecordPage id="f1" />);
  expect(await screen.findByRole('button', { name: /^Edit Title/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Edit Status/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /^Private/ })).not.toBeInTheDocument();
});

it("lets others comment on somebody's request, not change it", async () => {
  as(READER);
  renderWithApp(<FeedbackRecordPage id="f1" />);
  expect(await screen.findByRole('button', { name: 'Comment' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Edit Title/ })).not.toBeInTheDocument();
});
