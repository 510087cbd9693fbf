import { screen, waitFor, within } from '@testing-library/react';
import { useSearch } from '@tanstack/react-router';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { importSearch, type ImportSearch } from '../../search';
import { IMPORT_PERMISSIONS, meHandler, testColumn, testImport, testKind, testQuestion, testRow } from '../../testing';
import type { Import, Mapping, StagedRow } from '../../types';
import { ImportPage } from './import-page';

let job: Import;
let rows: StagedRow[];
let sent: { path: string; body: unknown }[];
const messages = [
  { code: 'reference.unknown', field: 'a_endpoint', message: 'No site “Boize POP”', count: 4 },
  { code: 'date', field: 'term_end', message: 'Mar 4 or Apr 3?', count: 1 },
];
const events = (...reports: Partial<Import>[]) =>
  new HttpResponse(reports.map((report) => `event: import\ndata: ${JSON.stringify(report)}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  });

function Wizard() {
  return <ImportPage id="i1" search={useSearch({ strict: false }) as ImportSearch} />;
}
const show = (url = '/') => renderWithApp(<Wizard />, { url, validateSearch: (search) => importSearch.parse(search) });
const bodies = (path: string) => sent.filter((call) => call.path.endsWith(path)).map((call) => call.body);
const keep = async (request: Request) => {
  const body: unknown = await request.json().catch(() => null);
  sent.push({ path: new URL(request.url).pathname, body });
  return body;
};

beforeEach(() => {
  job = testImport();
  rows = [testRow(), testRow({ number: 2, state: 'new', selected: true, messages: [], creates: ['circuit'] })];
  sent = [];
  server.use(
    meHandler(),
    http.get('*/api/v1/imports/kinds', () => HttpResponse.json({ items: [testKind()] })),
    http.get('*/api/v1/imports/i1', () => HttpResponse.json(job)),
    http.get('*/api/v1/imports/i1/rows', ({ request }) => {
      sent.push({ path: '/rows?', body: Object.fromEntries(new URL(request.url).searchParams) });
      return HttpResponse.json({ items: rows, total: rows.length, messages });
    }),
    http.get('*/api/v1/imports/i1/suggestions', () =>
      HttpResponse.json({
        items: [{ value: 'Boise POP', label: 'Boise POP', score: 0.91 }],
        creatable: true,
        kind: 'site',
      }),
    ),
    http.put('*/api/v1/imports/i1/mapping', async ({ request }) => {
      const { columns = {} } = (await keep(request)) as Mapping;
      const decided = job.columns.map((column) => {
        const decision = columns[column.header];
        if (decision === undefined) return column;
        return { ...column, ...decision, field: decision?.field ?? null, ignored: decision === null };
      });
      const open = decided.filter((column) => !column.field && !column.ignored).map((column) => column.header);
      job = { ...job, columns: decided, unmapped: open, missing: [] };
      return HttpResponse.json(job);
    }),
    http.patch('*/api/v1/imports/i1/rows/18', async ({ request }) => {
      await keep(request);
      return HttpResponse.json({
        row: testRow({ state: 'new', messages: [], creates: ['circuit'] }),
        counts: job.counts,
      });
    }),
    ...['replace', 'select'].map((part) =>
      http.post(`*/api/v1/imports/i1/rows/${part}`, async ({ request }) => {
        await keep(request);
        return HttpResponse.json({ changed: 4, counts: { ...job.counts, error: 0, duplicate: 0, skipped: 7 } });
      }),
    ),
    http.post('*/api/v1/imports/i1/create', async ({ request }) => {
      await keep(request);
      return HttpResponse.json({ changed: 4, counts: job.counts });
    }),
  );
});

const cell = async () => await screen.findByRole('button', { name: /A endpoint: Boize POP\. No site/ });

describe('the sheet', () => {
  it('takes another row for the header', async () => {
    const { user, container } = show('/?step=sheet');
    expect(await screen.findByRole('button', { name: 'Row 3 is the header' })).toHaveAttribute('aria-pressed', 'true');
    expect(await axeProblems(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Row 4 is the header' }));
    await waitFor(() => expect(bodies('/mapping')).toEqual([{ header_row: 4 }]));
  });

  it('says why it cannot be read another way', async () => {
    server.use(
      http.put('*/api/v1/imports/i1/mapping', () => problem(422, { detail: 'Row 4 names no columns', code: 'values' })),
    );
    const { user } = show('/?step=sheet');
    await user.click(await screen.findByRole('button', { name: 'Row 4 is the header' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Row 4 names no columns');
  });
});

describe('the columns', () => {
  beforeEach(() => {
    job = testImport({
      status: 'parsed',
      columns: [
        testColumn(),
        testColumn({ index: 1, header: 'Vendor', field: null, score: null, how: null }),
        testColumn({ index: 2, header: 'Expires', field: 'term_end', questions: [testQuestion()] }),
        testColumn({ index: 3, header: 'Remarks', field: null, score: null, how: null }),
      ],
      unmapped: ['Vendor', 'Remarks'],
      missing: ['carrier'],
    });
  });

  it('say what is left to decide, and go on only when nothing is', async () => {
    const { user, container } = show();
    expect(await screen.findByText('Carrier is required: choose the column that brings it.')).toBeInTheDocument();
    expect(screen.getByText(/2 columns undecided: “Vendor”, “Remarks”/)).toBeInTheDocument();
    expect(await axeProblems(container)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Preview' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: /Fields for Vendor/ }));
    await user.click(await screen.findByRole('option', { name: /^Carrier/ }));
    await user.click(screen.getByRole('radio', { name: /Day first/ }));
    await user.click(await screen.findByRole('button', { name: 'Ignore 1 column' }));
    await waitFor(() =>
      expect(bodies('/mapping')).toEqual([
        { columns: { Vendor: { field: 'carrier' } } },
        { columns: { Expires: { field: 'term_end', date_order: 'dmy' } } },
        { columns: { Remarks: null } },
      ]),
    );
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Preview' }).at(-1)).toBeEnabled());
  });
});

describe('the preview', () => {
  it('shows what is wrong, and holds the dry run back', async () => {
    const { container } = show();
    expect(await cell()).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: /Errors 7/ })).toBeInTheDocument();
    expect(screen.getByText('7 errors')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Dry run' })).toBeDisabled();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('mends all rows with the same text at once', async () => {
    const { user } = show();
    await user.click(await cell());
    const fix = await screen.findByRole('dialog', { name: 'Fix A endpoint of row 18' });
    expect(within(fix).getByRole('checkbox', { name: 'Fix 3 more rows with “Boize POP”' })).toBeChecked();
    await user.click(await within(fix).findByRole('option', { name: /Boise POP 91% alike/ }));
    await waitFor(() =>
      expect(bodies('/rows/replace')).toEqual([{ field: 'a_endpoint', from: 'Boize POP', to: 'Boise POP' }]),
    );
    expect(await screen.findByText('4 rows now read “Boise POP”')).toBeInTheDocument();
  });

  it('mends one row where it stands, by keys alone', async () => {
    const { user } = show();
    await user.click(await cell());
    await user.click(await screen.findByRole('checkbox', { name: /Fix 3 more rows/ }));
    const input = screen.getByRole('combobox', { name: 'A endpoint, row 18' });
    await screen.findByRole('option', { name: /Boise POP/ });
    await user.click(input);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bodies('/rows/18')).toEqual([{ values: { a_endpoint: 'Boise POP' } }]));
    await waitFor(() => expect(screen.queryByRole('button', { name: /No site/ })).not.toBeInTheDocument());
  });

  it('makes what is missing', async () => {
    const { user } = show();
    await user.click(await cell());
    await user.click(await screen.findByRole('option', { name: 'Create site “Boize POP”' }));
    await waitFor(() => expect(bodies('/create')).toEqual([{ field: 'a_endpoint', value: 'Boize POP' }]));
  });

  it('says why a cell cannot be written', async () => {
    server.use(
      http.patch('*/rows/18', () => problem(422, { detail: 'x', errors: { a_endpoint: ['No column brings it'] } })),
    );
    const { user } = show();
    await user.click(await cell());
    await user.click(await screen.findByRole('checkbox', { name: /Fix 3 more rows/ }));
    await user.click(await screen.findByRole('option', { name: /Boise POP 91%/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('No column brings it');
  });

  it('leaves wrong rows out, and goes on', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Leave out 7 rows' }));
    await waitFor(() => expect(bodies('/rows/select')).toEqual([{ selected: false, state: ['error', 'duplicate'] }]));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Dry run' }).at(-1)).toBeEnabled());
  });

  it('shows the rows of a tab and of a message', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('tab', { name: /Errors 7/ }));
    await waitFor(() => expect(bodies('/rows?').at(-1)).toMatchObject({ state: 'error,duplicate', order: 'problems' }));
    await user.click(screen.getByRole('button', { name: /Every message/ }));
    await user.click(await screen.findByRole('option', { name: /Mar 4 or Apr 3/ }));
    await waitFor(() => expect(bodies('/rows?').at(-1)).toMatchObject({ state: 'error,duplicate', message: 'date' }));
  });
});

const tried = (failed = 0) =>
  testImport({
    counts: { ...testImport().counts, error: 0, duplicate: 0, skipped: 7 },
    dry_run: { at: '2026-11-22T19:10:00Z', new: 38, update: 141, unchanged: 1020, failed, creates: { carriers: 1 } },
  });

describe('what runs', () => {
  it('is followed to its end, and what came of it is shown', async () => {
    job = { ...tried(), dry_run: null, progress: { phase: 'dry_run', done: 0, total: 179 } };
    server.use(
      http.get('*/api/v1/imports/i1/events', () => {
        const { status, counts, progress, version } = job;
        job = tried();
        return events({ status, counts, progress, version }, { status, counts, progress: null, version: version + 1 });
      }),
    );
    show('/?step=dry-run');
    expect(await screen.findByText('Every row can be written. Nothing has been kept yet.')).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Go to commit' })).toBeEnabled();
  });
});

describe('the commit', () => {
  it('of all rows is held back by one that failed, of valid rows it is not', async () => {
    job = tried(3);
    server.use(
      http.post('*/api/v1/imports/i1/commit', async ({ request }) => {
        await keep(request);
        job = { ...tried(), status: 'committed', counts: { ...job.counts, committed: 176 } };
        return HttpResponse.json(job, { status: 202 });
      }),
    );
    const { user, container } = show('/?step=commit');
    const commit = await screen.findByRole('button', { name: 'Commit 179 circuits' });
    expect(commit).toBeDisabled();
    expect(await axeProblems(container)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /Valid rows only/ }));
    await user.click(commit);
    expect(await screen.findByText('176 circuits made or changed.')).toBeInTheDocument();
    expect(bodies('/commit')).toEqual([{ mode: 'valid' }]);
  });

  it('waits for a person where an agent prepared it', async () => {
    job = tried();
    server.use(meHandler(IMPORT_PERMISSIONS.filter((permission) => permission !== 'imports_commit')));
    show('/?step=commit');
    expect(await screen.findByText('Waiting for a person.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Commit/ })).not.toBeInTheDocument();
  });

  it('is undone, or says what was changed since', async () => {
    job = { ...tried(), status: 'committed', counts: { ...tried().counts, committed: 179 } };
    const refusal = '2 records were changed since: L3/ETH/009812/INDY, HE-IPT-10932.';
    server.use(
      http.post('*/api/v1/imports/i1/revert', () => problem(409, { detail: refusal, code: 'import.changed_since' })),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('button', { name: 'Undo the import' }));
    expect(await screen.findByText(refusal)).toBeInTheDocument();
  });

  it('that could not be undone in the background says so too', async () => {
    job = { ...tried(), status: 'committed', error: '2 records were changed since.' };
    show();
    expect(await screen.findByText('2 records were changed since.')).toBeInTheDocument();
  });
});
