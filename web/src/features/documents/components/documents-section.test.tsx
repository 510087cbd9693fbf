import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { forgetUploads, testDocument, testOwner, testPhoto, testRules } from '../testing';
import type { Document, Owner } from '../types';
import { DocumentsSection } from './documents-section';

const DOCUMENTS = ['documents_view', 'documents_edit'];
const signIn = (permissions: string[]) =>
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions }))));

let stored: Document[];
let asked: URL[];

beforeEach(() => {
  forgetUploads();
  stored = [testDocument(), testPhoto()];
  asked = [];
  signIn([...ALL_PERMISSIONS, ...DOCUMENTS]);
  server.use(
    http.get('*/api/v1/documents/rules', () => HttpResponse.json(testRules())),
    http.get('*/api/v1/documents', ({ request }) => {
      const url = new URL(request.url);
      asked.push(url);
      const q = url.searchParams.get('q');
      const items = stored.filter(({ title }) => !q || title.toLowerCase().includes(q));
      return HttpResponse.json({ items, total: items.length, limit: 100, offset: 0 });
    }),
  );
});

const show = (owner: Owner = testOwner, onUsePosition?: (latitude: number, longitude: number) => void) =>
  renderWithApp(<DocumentsSection owner={owner} onUsePosition={onUsePosition} />);
const row = (title: string) => screen.findByRole('row', { name: new RegExp(title) });

describe('the list', () => {
  it('tells what there is, and shows photos as pictures', async () => {
    stored = [testDocument({ revision: 3, previous_id: 'd0' }), testPhoto()];
    show();
    const line = await row('SO-448120 signed');
    expect(line).toHaveTextContent('Agreement');
    expect(line).toHaveTextContent('3 pages · 2.1 MB');
    expect(line).toHaveTextContent('Nov 19, 2026 Marcus Hale');
    expect(within(line).getByRole('link', { name: 'Download SO-448120 signed' })).toHaveAttribute(
      'href',
      '/api/v1/documents/d1/content',
    );
    expect(within(line).getByRole('button', { name: /^Rev 3/ })).toBeInTheDocument();
    const photo = screen.getByRole('button', { name: 'Open Rack 14 panel 3' });
    expect(photo.querySelector('img')).toHaveAttribute('src', '/api/v1/documents/p1/thumbnail');
    expect(screen.queryByRole('row', { name: /Rack 14/ })).not.toBeInTheDocument();
    expect(asked[0]?.searchParams.get('circuit_id')).toBe('c1');
    expect(await axeProblems()).toEqual([]);
  });

  it('sorts by the columns, first the way one expects', async () => {
    const { user } = show();
    await row('SO-448120');
    const sorts = () => asked.map(({ searchParams }) => searchParams.get('sort'));
    await user.click(screen.getByRole('button', { name: 'Size' }));
    await waitFor(() => expect(sorts()).toContain('-size_bytes'));
    await user.click(screen.getByRole('button', { name: 'Size' }));
    await waitFor(() => expect(sorts()).toContain('size_bytes'));
    await user.click(screen.getByRole('button', { name: 'Title' }));
    await waitFor(() => expect(sorts().at(-1)).toBe('title'));
    expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('searches on the server, and says when nothing matches', async () => {
    const { user } = show();
    await row('SO-448120');
    await user.type(screen.getByRole('searchbox', { name: 'Search in documents' }), 'nothing');
    expect(await screen.findByText('No document matches “nothing”')).toBeInTheDocument();
    expect(asked.at(-1)?.searchParams.get('q')).toBe('nothing');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await row('SO-448120')).toBeInTheDocument();
  });

  it('says what to do where there is nothing yet', async () => {
    stored = [];
    show();
    expect(await screen.findByRole('heading', { name: 'No documents yet' })).toBeInTheDocument();
    expect(
      screen.getByText(/choose them: PDF, PNG, JPEG, plain text, DOCX, up to 52.4 MB each\.$/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Choose files' })).toBeInTheDocument();
  });

  it('says when it could not be loaded', async () => {
    server.use(
      http.get('*/api/v1/documents', () => problem(500, { detail: 'The database is away', trace_id: '4bf9' })),
    );
    show();
    expect(await screen.findByText('The documents could not be loaded')).toBeInTheDocument();
    expect(screen.getByText('4bf9')).toBeInTheDocument();
  });

  it('offers where a photo was taken as the position of the site', async () => {
    const onUsePosition = vi.fn();
    const { user } = show(testOwner, onUsePosition);
    await user.click(await screen.findByRole('button', { name: /Use position of Rack 14 panel 3/ }));
    expect(onUsePosition).toHaveBeenCalledWith(39.7731, -86.1637);
  });

  it('offers no position where the page has no use for one, or the photo none', async () => {
    show();
    await screen.findByRole('button', { name: 'Open Rack 14 panel 3' });
    expect(screen.queryByRole('button', { name: /Use position/ })).not.toBeInTheDocument();
    stored = [testPhoto({ latitude: null, longitude: null })];
    renderWithApp(<DocumentsSection owner={{ ...testOwner, id: 'c2' }} onUsePosition={vi.fn()} />);
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Open Rack 14 panel 3' })).toHaveLength(2));
    expect(screen.queryByRole('button', { name: /Use position/ })).not.toBeInTheDocument();
  });
});

describe('changes', () => {
  const patches: { body: unknown; tag: string | null }[] = [];
  beforeEach(() => {
    patches.length = 0;
    server.use(
      http.patch('*/api/v1/documents/d1', async ({ request }) => {
        patches.push({ body: await request.json(), tag: request.headers.get('if-match') });
        return HttpResponse.json(testDocument({ version: 2 }));
      }),
    );
  });

  it('renames in the row: Enter saves with the version seen', async () => {
    const { user } = show();
    await user.click(within(await row('SO-448120')).getByRole('button', { name: /^More for/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    const field = await screen.findByRole('textbox', { name: 'Title' });
    await user.clear(field);
    await user.type(field, 'Service order{Enter}');
    await waitFor(() => expect(patches).toEqual([{ body: { title: 'Service order' }, tag: '"v1"' }]));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument());
  });

  it('gives another kind of those that fit the owner', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: /change the kind of SO-448120 signed/ }));
    const choices = (await screen.findAllByRole('menuitemradio')).map(({ textContent }) => textContent);
    expect(choices).toEqual(['Agreement', 'Amendment', 'Invoice', 'LOA/CFA', 'Photo', 'Other']);
    await user.click(screen.getByRole('menuitemradio', { name: 'Amendment' }));
    await waitFor(() => expect(patches).toEqual([{ body: { kind: 'amendment' }, tag: '"v1"' }]));
  });

  it('says when somebody was faster', async () => {
    server.use(http.patch('*/api/v1/documents/d1', () => problem(412, { detail: 'stale' })));
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: /change the kind of/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Other' }));
    expect(
      await screen.findByText(/SO-448120 signed was not saved: somebody changed it meanwhile/),
    ).toBeInTheDocument();
  });

  it('deletes with a way back', async () => {
    const calls: string[] = [];
    server.use(
      http.delete('*/api/v1/documents/d1', () => {
        calls.push('delete');
        return new HttpResponse(null, { status: 204 });
      }),
      http.post('*/api/v1/documents/d1/restore', () => {
        calls.push('restore');
        return HttpResponse.json(testDocument());
      }),
    );
    const { user } = show();
    await user.click(within(await row('SO-448120')).getByRole('button', { name: /^More for/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    expect(await screen.findByText('SO-448120 signed deleted')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(calls).toEqual(['delete', 'restore']));
  });
});

describe('what a role may not do', () => {
  it('is not offered to readers, and said once', async () => {
    signIn([...ALL_PERMISSIONS, 'documents_view']);
    const { user } = show();
    const line = await row('SO-448120');
    expect(screen.getByText('Your role may read documents, not add or change them')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add' })).not.toBeInTheDocument();
    expect(within(line).queryByRole('button', { name: /change the kind/ })).not.toBeInTheDocument();
    await user.click(within(line).getByRole('button', { name: /^More for/ }));
    const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(items).toEqual(['Preview', 'Download', 'Copy link', 'Copy SHA-256']);
  });

  it('locks agreements for those who do not edit money, and leaves their kinds out of the choice', async () => {
    signIn(['documents_view', 'documents_edit', 'financials_view']);
    stored = [testDocument(), testDocument({ id: 'd2', kind: 'other', title: 'Test log' })];
    const { user } = show();
    const agreement = await row('SO-448120');
    expect(
      within(agreement).getByRole('button', { name: 'Finance changes documents of this kind' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /change the kind of Test log/ }));
    const choices = (await screen.findAllByRole('menuitemradio')).map(({ textContent }) => textContent);
    expect(choices).toEqual(['LOA/CFA', 'Photo', 'Other']);
  });

  it('shows nothing at all without the right to see documents', async () => {
    signIn(ALL_PERMISSIONS);
    const { container } = show();
    await waitFor(() => expect(container.querySelector('.documents')).toBeNull());
    expect(asked).toEqual([]);
  });
});

describe('dropping', () => {
  const item = (file: File) => ({
    kind: 'file',
    getAsFile: () => file,
    webkitGetAsEntry: () => ({ isDirectory: false }),
  });
  const folder = { kind: 'file', getAsFile: () => null, webkitGetAsEntry: () => ({ isDirectory: true }) };
  const dataOf = (...items: object[]) => ({ dataTransfer: { types: ['Files'], items } });
  const pdf = (name: string) => item(new File(['%PDF-1.7'], name, { type: 'application/pdf' }));

  it('takes files anywhere on the section', async () => {
    show();
    const table = (await row('SO-448120')).closest('table')!;
    fireEvent.dragEnter(table, dataOf(pdf('a.pdf')));
    expect(screen.getByText(/^Drop to add to L3\/ETH\/009812\/INDY/)).toBeInTheDocument();
    fireEvent.drop(table, dataOf(pdf('LOA Cermak.pdf'), pdf('x.pdf')));
    expect(await screen.findByRole('button', { name: 'Upload 2 files' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /LOA\/CFA Kind of LOA Cermak/ })).toBeInTheDocument();
  });

  it('makes a file dropped on a document its next revision', async () => {
    show();
    fireEvent.drop(await row('SO-448120'), dataOf(pdf('SO-448120 v2.pdf')));
    expect(await screen.findByText(/revision 2 of SO-448120 signed/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Kind of SO-448120 v2/ })).not.toBeInTheDocument();
  });

  it('says that several files are no revision, and folders no files', async () => {
    show();
    fireEvent.drop(await row('SO-448120'), dataOf(pdf('a.pdf'), pdf('b.pdf')));
    expect(await screen.findByText('A new revision is one file')).toBeInTheDocument();
    fireEvent.drop(await row('SO-448120'), dataOf(folder));
    expect(await screen.findByText(/Folders cannot be uploaded/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Upload/ })).not.toBeInTheDocument();
  });

  it('takes what is pasted, with a name that says so', async () => {
    show();
    await row('SO-448120');
    const file = new File(['png'], 'image.png', { type: 'image/png' });
    fireEvent.paste(document.body, { clipboardData: { files: [file] } });
    expect(await screen.findByText(/^Pasted \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/)).toBeInTheDocument();
  });

  it('leaves text pasted into a field alone', async () => {
    show();
    await row('SO-448120');
    const file = new File(['png'], 'image.png', { type: 'image/png' });
    fireEvent.paste(screen.getByRole('searchbox'), { clipboardData: { files: [file] } });
    expect(screen.queryByRole('button', { name: /^Upload/ })).not.toBeInTheDocument();
  });
});
