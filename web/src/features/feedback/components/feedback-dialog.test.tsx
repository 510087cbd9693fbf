import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { testRequest } from '../testing';
import { FeedbackDialog } from './feedback-dialog';

const png = () => new File(['\x89PNG'], 'page.png', { type: 'image/png' });
let sent: unknown[];

beforeEach(() => {
  sent = [];
  server.use(
    http.post('*/api/v1/feedback', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(testRequest(), { status: 201 });
    }),
    http.post('*/api/v1/feedback/f1/screenshot', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(testRequest());
    }),
  );
});

it('sends what happened and the picture of the page it was asked from', async () => {
  const onClose = vi.fn();
  const { user } = renderWithApp(<FeedbackDialog page="/circuits?q=zayo" onClose={onClose} />);
  await user.click(await screen.findByRole('button', { name: 'Send' }));
  expect(await screen.findByText('A request needs its title')).toBeInTheDocument();
  await user.type(screen.getByLabelText('Title'), 'The export stops');
  await user.upload(screen.getByLabelText('Screenshot file'), png());
  expect(await screen.findByAltText('The screenshot to be sent')).toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([
    { kind: 'bug', title: 'The export stops', description: null, page_url: '/circuits?q=zayo' },
    { image: expect.stringMatching(/^data:image\/png;base64,/) as unknown },
  ]);
  expect(await screen.findByText('Sent. Thank you.')).toBeInTheDocument();
});

it('takes a picture pasted while one writes, and gives it back', async () => {
  const { user } = renderWithApp(<FeedbackDialog page="/map" onClose={() => undefined} />);
  fireEvent.paste(await screen.findByLabelText('Title'), { clipboardData: { files: [png()] } });
  await user.click(await screen.findByRole('button', { name: 'Remove screenshot' }));
  expect(screen.queryByAltText('The screenshot to be sent')).not.toBeInTheDocument();
});

it('refuses what is no picture, in words', async () => {
  renderWithApp(<FeedbackDialog page="/map" onClose={() => undefined} />);
  fireEvent.change(await screen.findByLabelText('Screenshot file'), {
    target: { files: [new File(['x'], 'log.txt', { type: 'text/plain' })] },
  });
  expect(await screen.findByText('A PNG or JPEG file, please.')).toBeInTheDocument();
});

it('says when the words arrived and the picture did not', async () => {
  server.use(http.post('*/api/v1/feedback/f1/screenshot', () => new HttpResponse(null, { status: 422 })));
  const { user } = renderWithApp(<FeedbackDialog page="/map" onClose={() => undefined} />);
  await user.type(await screen.findByLabelText('Title'), 'Too dim');
  await user.upload(screen.getByLabelText('Screenshot file'), png());
  await screen.findByAltText('The screenshot to be sent');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Sent, but without the screenshot: it was refused.')).toBeInTheDocument();
});
