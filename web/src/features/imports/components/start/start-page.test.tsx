import { screen, waitFor, within } from '@testing-library/react';
import { useSearch } from '@tanstack/react-router';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, upload } from '@/api';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { importsSearch, type ImportsSearch } from '../../search';
import { IMPORT_PERMISSIONS, meHandler, testImport, testKind } from '../../testing';
import type { ImportSummary } from '../../types';
import { StartPage } from './start-page';

vi.mock('@/api', async (original) => ({ ...(await original<object>()), upload: vi.fn() }));

let known: ImportSummary[];
const summary = (id: string, changes: Partial<ImportSummary>): ImportSummary => ({ ...testImport(), id, ...changes });

function Start() {
  return <StartPage search={useSearch({ strict: false }) as ImportsSearch} />;
}
const show = () => renderWithApp(<Start />, { validateSearch: (search) => importsSearch.parse(search) });

beforeEach(() => {
  known = [];
  vi.mocked(upload).mockReset();
  server.use(
    meHandler(),
    http.get('*/api/v1/imports/kinds', () =>
      HttpResponse.json({
        items: [
          testKind({ name: 'carriers', title: 'Carriers' }),
          testKind(),
          testKind({ name: 'rf_systems', title: 'RF systems', may_import: false }),
        ],
      }),
    ),
    http.get('*/api/v1/imports', () => HttpResponse.json({ items: known, total: known.length })),
    http.get('*/api/v1/import-mappings', () =>
      HttpResponse.json({ items: [{ id: 'm1', name: 'Lumen inventory', kind: 'circuits' }] }),
    ),
  );
});

const file = (name: string) => new File(['a,b'], name);
const input = (container: HTMLElement) => container.querySelector<HTMLInputElement>('input[type=file]')!;

describe('beginning an import', () => {
  it('sends the file as what it brings, the file last, and goes on to its columns', async () => {
    vi.mocked(upload).mockResolvedValue(testImport({ id: 'i9' }) as never);
    const { user, container, router } = show();
    expect(await screen.findByText('Drop a file of circuits here')).toBeInTheDocument();
    expect(await axeProblems(container)).toEqual([]);
    await user.click(await screen.findByRole('button', { name: /Map the columns/ }));
    await user.click(await screen.findByRole('option', { name: 'As in “Lumen inventory”' }));
    await user.upload(input(container), file('lumen.csv'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/import/i9'));
    const form = vi.mocked(upload).mock.calls[0]![1];
    expect([...form.keys()]).toEqual(['kind', 'template_id', 'file']);
    expect(form.get('kind')).toBe('circuits');
    expect(form.get('template_id')).toBe('m1');
  });

  it('says why a file is refused', async () => {
    const words = 'The workbook is protected by a password. Save it without one and upload it again.';
    vi.mocked(upload).mockRejectedValue(new ApiProblem(422, { detail: 'Values', errors: { file: [words] } }));
    const { user, container } = show();
    await screen.findByText('Drop a file of circuits here');
    await user.upload(input(container), file('locked.xlsx'));
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('is of another kind when that is chosen, and not of one that is not allowed', async () => {
    const { user, router } = show();
    await user.click(await screen.findByRole('radio', { name: /Carriers/ }));
    expect(await screen.findByText('Drop a file of carriers here')).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ kind: 'carriers' });
    expect(screen.getByRole('radio', { name: /RF systems/ })).toBeDisabled();
  });

  it('is not offered to who may only look', async () => {
    server.use(meHandler(IMPORT_PERMISSIONS.filter((permission) => permission !== 'imports_edit')));
    show();
    expect(await screen.findByText('Nothing has been imported yet')).toBeInTheDocument();
    expect(screen.queryByText(/Drop a file/)).not.toBeInTheDocument();
  });
});

describe('imports so far', () => {
  it('say where they stand and who brought them', async () => {
    known = [
      summary('a', { file: { name: 'a.csv', size: 1, format: 'csv' } }),
      summary('b', { status: 'committed', file: { name: 'b.csv', size: 1, format: 'csv' } }),
      summary('c', {
        counts: { ...testImport().counts, error: 0, duplicate: 0 },
        dry_run: { at: '', new: 1, update: 0, unchanged: 0, failed: 0, creates: {} },
        file: { name: 'c.csv', size: 1, format: 'csv' },
      }),
    ];
    show();
    const row = async (name: string) => (await screen.findByRole('link', { name })).closest('tr')!;
    expect(within(await row('a.csv')).getByText('Errors to fix')).toBeInTheDocument();
    expect(within(await row('b.csv')).getByText('Committed')).toBeInTheDocument();
    expect(within(await row('c.csv')).getByText('Waiting for commit')).toBeInTheDocument();
    expect(screen.getAllByText('dana.keller@example.com')).toHaveLength(3);
  });

  it('can be asked for again when that failed', async () => {
    server.use(http.get('*/api/v1/imports', () => problem(500, { detail: 'It broke', trace_id: '4bf9' })));
    show();
    expect(await screen.findByText('The imports could not be loaded')).toBeInTheDocument();
    expect(screen.getByText('4bf9')).toBeInTheDocument();
  });
});
