import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { toast as sonner } from 'sonner';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, upload, type ProblemBody, type UploadOptions } from '@/api';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp, type AppRender } from '@/testing/render';
import { server } from '@/testing/server';
import { forgetUploads, testDocument, testOwner, testRules } from '../../testing';
import type { Document } from '../../types';
import { DocumentsCard } from '../documents-card';
import { DocumentsSection } from '../documents-section';

let stored: Document[];
let sent: Record<string, string>[];

vi.mock('@/api', async (original) => ({ ...(await original<object>()), upload: vi.fn() }));

type Answer = (file: File, options: UploadOptions) => Promise<Document>;
const refuse = (status: number, body: ProblemBody) => Promise.reject(new ApiProblem(status, body));
const store: Answer = ({ name }) => {
  const made = testDocument({ id: name, title: name.replace(/\.\w+$/, ''), file_name: name });
  stored = [made, ...stored];
  return Promise.resolve(made);
};

/** What the server does with each file; `sent` holds the forms, in the order of their fields. */
const answerWith = (answer: Answer) =>
  vi.mocked(upload).mockImplementation((_path, form, options = {}) => {
    const file = form.get('file') as File;
    sent.push(
      Object.fromEntries([...form].map(([name, value]) => [name, name === 'file' ? file.name : String(value)])),
    );
    return answer(file, options) as never;
  });

beforeEach(() => {
  sonner.dismiss();
  forgetUploads();
  stored = [];
  sent = [];
  answerWith(store);
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json(testMe({ permissions: [...ALL_PERMISSIONS, 'documents_view', 'documents_edit'] })),
    ),
    http.get('*/api/v1/documents/rules', () => HttpResponse.json(testRules({ max_bytes: 1000 }))),
    http.get('*/api/v1/documents', () =>
      HttpResponse.json({ items: stored, total: stored.length, limit: 100, offset: 0 }),
    ),
  );
});

const file = (name: string, size = 10, type = '') => new File(['x'.repeat(size)], name, { type });

async function choose({ user, container }: AppRender, ...files: File[]) {
  await screen.findByRole('button', { name: 'Add' });
  await user.upload(container.querySelector<HTMLInputElement>('input[type=file][multiple]')!, files);
}
const rowOf = (name: string) => screen.getByText(name).closest('li')!;
const show = () => renderWithApp(<DocumentsSection owner={testOwner} />);

describe('uploading', () => {
  it('sends what was chosen, each as what it is taken for, and shows it in the list', async () => {
    const app = show();
    await choose(app, file('SO-1 signed.pdf'), file('Notes.txt'));
    await app.user.click(screen.getByRole('button', { name: /Kind of Notes\.txt/ }));
    await app.user.click(await screen.findByRole('option', { name: 'LOA/CFA' }));
    await app.user.click(screen.getByRole('button', { name: 'Upload 2 files' }));
    expect(await screen.findByText('2 documents added to L3/ETH/009812/INDY')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'SO-1 signed' })).toBeInTheDocument();
    expect(sent).toContainEqual({ circuit_id: 'c1', kind: 'agreement', file: 'SO-1 signed.pdf' });
    expect(sent).toContainEqual({ circuit_id: 'c1', kind: 'loa_cfa', file: 'Notes.txt' });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Uploads' })).not.toBeInTheDocument());
  });

  it('keeps the fields before the file, as the server wants them', async () => {
    const app = show();
    await choose(app, file('a.txt'));
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    await waitFor(() => expect(sent.map(Object.keys)).toEqual([['circuit_id', 'kind', 'file']]));
  });

  it('sends a new revision with the title and kind of the one it replaces', async () => {
    stored = [testDocument({ id: 'd7', title: 'Order', revision: 2 })];
    const app = show();
    const line = await screen.findByRole('row', { name: /Order/ });
    const picker = line.querySelector<HTMLInputElement>('input[type=file]')!;
    await app.user.upload(picker, file('order-final.pdf'));
    expect(await screen.findByText(/revision 3 of Order/)).toBeInTheDocument();
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { circuit_id: 'c1', kind: 'agreement', title: 'Order', previous_id: 'd7', file: 'order-final.pdf' },
      ]),
    );
  });

  it('shows how far it is, and stops when asked to', async () => {
    const calls = new Map<string, UploadOptions>();
    answerWith((file, options) => {
      calls.set(file.name, options);
      return new Promise((_, reject) => options.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    });
    const app = show();
    await choose(app, file('a.txt'), file('b.txt'), file('c.txt'));
    await app.user.click(screen.getByRole('button', { name: 'Upload 3 files' }));
    expect(await screen.findAllByRole('progressbar')).toHaveLength(3);
    expect(within(rowOf('c.txt')).getByText('Waiting')).toBeInTheDocument();
    act(() => calls.get('b.txt')?.onProgress?.(420, 1000));
    expect(within(rowOf('b.txt')).getByText('42%')).toBeInTheDocument();
    expect(within(rowOf('b.txt')).getByRole('progressbar', { name: 'b.txt uploaded' })).toHaveValue(0.42);
    act(() => calls.get('b.txt')?.onProgress?.(1000, 1000));
    expect(within(rowOf('b.txt')).getByText('Being checked')).toBeInTheDocument();
    await app.user.click(screen.getByRole('button', { name: 'Cancel a.txt' }));
    expect(screen.queryByText('a.txt')).not.toBeInTheDocument();
    await waitFor(() => expect(within(rowOf('c.txt')).queryByText('Waiting')).not.toBeInTheDocument());
    await app.user.click(screen.getByRole('button', { name: 'Cancel all' }));
    expect(screen.queryByRole('region', { name: 'Uploads' })).not.toBeInTheDocument();
    expect([...calls.values()].map(({ signal }) => signal?.aborted)).toEqual([true, true, true]);
  });

  it('refuses too big and empty files before they are sent', async () => {
    const app = show();
    await choose(app, file('big.pdf', 1001), file('empty.txt', 0), file('good.txt', 1000));
    expect(within(rowOf('big.pdf')).getByRole('alert')).toHaveTextContent('Too big: a file may have 1 kB');
    expect(within(rowOf('empty.txt')).getByRole('alert')).toHaveTextContent('The file is empty');
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    await waitFor(() => expect(sent.map((form) => form.file)).toEqual(['good.txt']));
  });

  it('says at the file what the server refuses, and lets the others through', async () => {
    answerWith((file, options) =>
      file.name === 'setup.pdf' ? refuse(415, { detail: 'This is a Windows program' }) : store(file, options),
    );
    const app = show();
    await choose(app, file('setup.pdf'), file('b.txt'));
    await app.user.click(screen.getByRole('button', { name: 'Upload 2 files' }));
    expect(await within(rowOf('setup.pdf')).findByRole('alert')).toHaveTextContent('This is a Windows program');
    expect(screen.queryByRole('button', { name: 'Try setup.pdf again' })).not.toBeInTheDocument();
    expect(await screen.findByText('1 document added to L3/ETH/009812/INDY')).toBeInTheDocument();
    await app.user.click(screen.getByRole('button', { name: 'Leave setup.pdf out' }));
    expect(screen.queryByText('setup.pdf')).not.toBeInTheDocument();
  });

  it('tries again after a broken connection', async () => {
    answerWith((file, options) =>
      sent.length === 1 ? refuse(0, { detail: 'The server cannot be reached' }) : store(file, options),
    );
    const app = show();
    await choose(app, file('a.txt'));
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    expect(await within(rowOf('a.txt')).findByRole('alert')).toHaveTextContent('The server cannot be reached');
    await app.user.click(screen.getByRole('button', { name: 'Try a.txt again' }));
    expect(await screen.findByText('1 document added to L3/ETH/009812/INDY')).toBeInTheDocument();
  });

  it('leads to the document that holds the same bytes', async () => {
    answerWith(() => refuse(409, { conflict: { id: 'd1', label: 'Order' } }));
    server.use(http.get('*/api/v1/documents/d1', () => HttpResponse.json(testDocument({ title: 'Order' }))));
    const app = show();
    await choose(app, file('a.txt'));
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    expect(await within(rowOf('a.txt')).findByRole('alert')).toHaveTextContent('The same file is here already: Order');
    await app.user.click(screen.getByRole('button', { name: 'Order' }));
    expect(await screen.findByRole('dialog', { name: 'Order' })).toBeInTheDocument();
  });
});

describe('going elsewhere', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented ? 'asks' : 'goes';
  };

  it('asks before the page is left, as long as something would be lost', async () => {
    const app = show();
    await screen.findByRole('button', { name: 'Add' });
    expect(leave()).toBe('goes');
    await choose(app, file('a.txt'));
    expect(leave()).toBe('asks');
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    await screen.findByText(/1 document added/);
    expect(leave()).toBe('goes');
  });

  it('loses nothing inside the application, and says there how it went', async () => {
    let go = () => {};
    const released = new Promise<void>((resolve) => (go = resolve));
    answerWith(async () => {
      await released;
      return refuse(500, { detail: 'The disk is full' });
    });
    const app = show();
    await choose(app, file('a.txt'));
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    await app.router.navigate({ to: '/elsewhere' } as never);
    expect(await screen.findByText('Another page')).toBeInTheDocument();
    go();
    expect(
      await screen.findByText('1 file could not be added to L3/ETH/009812/INDY; its page says why'),
    ).toBeInTheDocument();
    await app.router.navigate({ to: '/' } as never);
    expect(await screen.findByText('The disk is full')).toBeInTheDocument();
  });
});

describe('DocumentsCard', () => {
  it('shows the latest four, how many there are, and takes files', async () => {
    stored = Array.from({ length: 6 }, (_, index) => testDocument({ id: `d${index}`, title: `Paper ${index}` }));
    const app = renderWithApp(<DocumentsCard owner={testOwner} allLink={(text) => <a href="/all">{text}</a>} />);
    expect(await screen.findByRole('link', { name: 'All 6' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Paper/ })).toHaveLength(4);
    await choose(app, file('a.txt'));
    await app.user.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });
});
