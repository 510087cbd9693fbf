import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { resource, type BaseRecord, type Entity, type ResourceName } from '@/api';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { Facts, type FieldSpec } from '@/ui';
import { RecordField } from './record-field';
import { QueryState } from './record-state';
import { useRecordEditor } from './use-record-editor';

interface Thing extends BaseRecord {
  ban: string;
  mrc?: number;
}

const things = resource<Thing>('things' as ResourceName);
const fields: FieldSpec[] = [
  { name: 'ban', label: 'BAN', kind: 'text' },
  { name: 'mrc', label: 'MRC', kind: 'money', permission: 'financials_edit' },
];

function Record({ entity }: { entity: Entity<Thing> }) {
  const editor = useRecordEditor({ resource: things, entity, fields, editPermission: 'circuits_edit', noun: 'thing' });
  return (
    <>
      <Facts>
        <RecordField editor={editor} name="ban" />
        <RecordField editor={editor} name="mrc" />
      </Facts>
      {editor.dialog}
    </>
  );
}

function Page() {
  const query = useQuery(things.detail('1'));
  return (
    <QueryState query={query} what="The thing" skeleton="Loading">
      {(entity) => <Record entity={entity} />}
    </QueryState>
  );
}

let stored: Thing;
let writes: { etag: string | null; body: unknown }[];

beforeEach(() => {
  stored = {
    id: '1',
    version: 7,
    ban: '5-QXR7742',
    mrc: 4058.2,
    updated_by: 'Marcus Hale',
    updated_at: '2026-11-23T14:06:00Z',
  };
  writes = [];
  server.use(
    http.get('*/api/v1/things/1', () => HttpResponse.json(stored, { headers: { etag: `"v${stored.version}-x"` } })),
    http.patch('*/api/v1/things/1', async ({ request }) => {
      const etag = request.headers.get('if-match');
      const body = (await request.json()) as Partial<Thing>;
      writes.push({ etag, body });
      if (etag !== `"v${stored.version}-x"`) {
        return problem(412, { title: 'Changed meanwhile', code: 'version.stale', current: stored });
      }
      stored = { ...stored, ...body, version: stored.version + 1 };
      return HttpResponse.json(stored, { headers: { etag: `"v${stored.version}-x"` } });
    }),
  );
});

async function edit(user: ReturnType<typeof renderWithApp>['user'], text: string) {
  await user.click(await screen.findByRole('button', { name: /^Edit BAN/ }));
  const input = screen.getByLabelText('BAN');
  await user.clear(input);
  await user.type(input, `${text}{Enter}`);
}

describe('useRecordEditor', () => {
  it('writes with the tag it read and shows the fresh record', async () => {
    const { user } = renderWithApp(<Page />);
    await edit(user, 'NEW');
    expect(await screen.findByText('NEW')).toBeInTheDocument();
    expect(writes).toEqual([{ etag: '"v7-x"', body: { ban: 'NEW' } }]);
  });

  it('writes again by itself when they changed another field', async () => {
    const { user } = renderWithApp(<Page />);
    await screen.findByRole('button', { name: /^Edit BAN/ });
    stored = { ...stored, mrc: 1, version: 8 };
    await edit(user, 'MINE');
    expect(await screen.findByText('MINE')).toBeInTheDocument();
    expect(stored).toMatchObject({ ban: 'MINE', mrc: 1 });
  });

  it('asks when they changed the same field, and keeps theirs if chosen', async () => {
    const { user } = renderWithApp(<Page />);
    await screen.findByRole('button', { name: /^Edit BAN/ });
    stored = { ...stored, ban: 'THEIRS', version: 8 };
    await edit(user, 'MINE');
    expect(
      await screen.findByRole('heading', { name: 'Marcus Hale changed this thing meanwhile' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Theirs: THEIRS' }));
    await user.click(screen.getByRole('button', { name: 'Save merged' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Edit BAN/ })).toHaveTextContent('THEIRS'));
    expect(stored.ban).toBe('THEIRS');
    expect(writes).toHaveLength(1);
  });

  it('writes mine over theirs if chosen', async () => {
    const { user } = renderWithApp(<Page />);
    await screen.findByRole('button', { name: /^Edit BAN/ });
    stored = { ...stored, ban: 'THEIRS', version: 8 };
    await edit(user, 'MINE');
    await user.click(await screen.findByRole('button', { name: 'Save merged' }));
    await waitFor(() => expect(stored.ban).toBe('MINE'));
  });

  it('asks when the field moved on while it was being edited', async () => {
    const { user, client } = renderWithApp(<Page />);
    await user.click(await screen.findByRole('button', { name: /^Edit BAN/ }));
    stored = { ...stored, ban: 'THEIRS', version: 8 };
    await client.refetchQueries();
    await user.clear(screen.getByLabelText('BAN'));
    await user.type(screen.getByLabelText('BAN'), 'MINE{Enter}');
    expect(await screen.findByRole('radio', { name: 'Theirs: THEIRS' })).toBeInTheDocument();
    expect(writes).toEqual([]);
  });

  it('keeps the editor open with the reason of a refusal', async () => {
    server.use(
      http.patch('*/api/v1/things/1', () =>
        problem(422, { title: 'Not valid', errors: { ban: ['Must be upper case'] } }),
      ),
    );
    const { user } = renderWithApp(<Page />);
    await edit(user, 'lower');
    expect(await screen.findByText('Must be upper case')).toBeInTheDocument();
    expect(screen.getByLabelText('BAN')).toHaveValue('lower');
  });

  it('locks what one may see and not change, leaves out what is withheld', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['circuits_edit'] }))));
    renderWithApp(<Page />);
    expect(await screen.findByRole('button', { name: 'Finance edits this field' })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /^Edit BAN/ })).toBeInTheDocument();
  });

  it('leaves out what is withheld', async () => {
    delete stored.mrc;
    renderWithApp(<Page />);
    expect(await screen.findByText('BAN')).toBeInTheDocument();
    expect(screen.queryByText('MRC')).not.toBeInTheDocument();
  });
});
