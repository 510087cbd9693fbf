import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testContract, testEtf, testPreview, withoutMoney } from '../../testing';
import type { ContractPreview } from '../../types';
import { CreateContractPage } from './create-contract-page';
import { EditContractPage } from './edit-contract-page';

const list = (...items: object[]) => HttpResponse.json({ items, total: items.length, limit: 20, offset: 0 });
const circuit = { id: 'c1', circuit_id: 'L3/1', carrier_id: 'k1', carrier_name: 'Lumen', currency: 'EUR', mrc: 900 };

let preview: ContractPreview;
let examples: { on: string; mrc?: number; etf?: unknown }[];

beforeEach(() => {
  preview = testPreview();
  examples = [];
  server.use(
    http.get('*/api/v1/carriers', () => list({ id: 'k1', name: 'Lumen', series: 1 })),
    http.get('*/api/v1/contracts', () => list()),
    http.get('*/api/v1/circuits', () => list(circuit, { ...circuit, id: 'c2', circuit_id: 'L3/2' })),
    http.get('*/api/v1/circuits/:id', ({ params }) =>
      HttpResponse.json({ ...circuit, id: params.id, circuit_id: params.id === 'c1' ? 'L3/1' : 'L3/2' }),
    ),
    http.post('*/api/v1/contracts/preview', () => HttpResponse.json(preview)),
    http.post('*/api/v1/contracts/etf/preview', async ({ request }) => {
      const body = (await request.json()) as (typeof examples)[number];
      examples.push(body);
      return HttpResponse.json(testEtf({ on: body.on }));
    }),
    http.get('*/api/v1/contracts/a1', () => HttpResponse.json(testContract(), { headers: { etag: '"v3-x"' } })),
  );
});

const create = (search = {}) => renderWithApp(<CreateContractPage search={search} />);
const submit = (user: UserEvent, name = /Create contract/) => user.click(screen.getByRole('button', { name }));
const field = (name: string) => within(document.querySelector<HTMLElement>(`[data-field="${name}"]`)!);

async function choose(user: UserEvent, box: HTMLElement, option: string | RegExp) {
  await user.click(box);
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('CreateContractPage', () => {
  it('starts with the circuit it was asked from, its carrier and its currency', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/contracts', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(testContract({ id: 'a9' }), { status: 201 });
      }),
    );
    const { user, router } = create({ circuit_id: 'c1' });
    expect(await screen.findByRole('combobox', { name: 'Carrier' })).toHaveValue('Lumen');
    await user.type(screen.getByLabelText('MRC of L3/1'), '1000');
    await user.type(screen.getByLabelText('Starts'), '1/1/27');
    await user.type(screen.getByLabelText('Term'), '36');
    await choose(user, field('etf').getByRole('button', { name: /Fee/ }), 'Bands');
    await submit(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/contracts/a9'));
    expect(sent).toMatchObject({
      kind: 'service_order',
      carrier_id: 'k1',
      currency: 'EUR',
      start_date: '2027-01-01',
      term_months: 36,
      subjects: [{ circuit_id: 'c1', mrc: 1000 }],
      etf: {
        kind: 'banded',
        bands: [
          { from_month: 1, percent: 100 },
          { from_month: 13, percent: 50 },
        ],
      },
    });
  });

  it('adds what it covers by searching, and takes it away again', async () => {
    const { user } = create();
    await choose(user, await screen.findByRole('combobox', { name: 'Add circuit' }), /L3\/2/);
    expect(await screen.findByLabelText('MRC of L3/2')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Carrier' })).toHaveValue('Lumen'));
    await user.click(screen.getByRole('button', { name: 'Remove L3/2' }));
    expect(screen.queryByLabelText('MRC of L3/2')).not.toBeInTheDocument();
  });

  it('shows what follows: the end of the months, the deadline, the rates', async () => {
    const { user } = create({ circuit_id: 'c1' });
    await user.type(await screen.findByLabelText('Starts'), '1/1/27');
    await user.type(screen.getByLabelText('Term'), '36');
    expect(await screen.findByText('36 months, last day Dec 31, 2029')).toBeInTheDocument();
    expect(screen.getByText('Follows: Dec 31, 2029, its last day')).toBeInTheDocument();
    expect(screen.getByText(/Nov 1, 2029, 60 days before the end/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Ends'), '6/30/28');
    expect(screen.getByLabelText('Term')).toHaveValue('');
    expect(await screen.findByText('Follows: 36 months')).toBeInTheDocument();
  });

  it('works an example while the clause is typed, and asks again for another day', async () => {
    const { user } = create({ circuit_id: 'c1' });
    await user.type(await screen.findByLabelText('Starts'), '1/1/27');
    const example = within(screen.getByRole('region', { name: 'Worked example' }));
    expect(await example.findByRole('row', { name: /Months 9 to 12/ })).toBeInTheDocument();
    expect(example.getByRole('rowheader', { name: /Fee for leaving on/ })).toBeInTheDocument();
    await choose(user, field('etf').getByRole('button', { name: /Fee/ }), 'Percent of what remains');
    await user.clear(field('etf').getByLabelText('Percent of each month'));
    await user.type(field('etf').getByLabelText('Percent of each month'), '75');
    await waitFor(() => expect(examples.at(-1)?.etf).toEqual({ kind: 'percent_of_remaining', percent: 75 }));
    await user.clear(example.getByLabelText('Leaving on'));
    await user.type(example.getByLabelText('Leaving on'), '8/31/27');
    await waitFor(() => expect(examples.at(-1)?.on).toBe('2027-08-31'));
    expect(examples.at(-1)).not.toHaveProperty('mrc');
    expect(await axeProblems()).toEqual([]);
  });

  it('puts the server’s words of the clause at their row', async () => {
    server.use(
      http.post('*/api/v1/contracts', () =>
        problem(422, {
          title: 'Not valid',
          errors: { etf: ['etf.bands[1].percent must be a number from 0 to 100 with at most 4 decimals.'] },
        }),
      ),
    );
    const { user } = create({ circuit_id: 'c1' });
    await user.type(await screen.findByLabelText('Starts'), '1/1/27');
    await choose(user, field('etf').getByRole('button', { name: /Fee/ }), 'Bands');
    await submit(user);
    const second = await screen.findByRole('group', { name: 'band 2' });
    await waitFor(() =>
      expect(within(second).getByLabelText('Percent of each month')).toHaveAccessibleDescription(
        'Must be a number from 0 to 100 with at most 4 decimals.',
      ),
    );
  });

  it('does not send what cannot be read in a clause', async () => {
    const { user } = create({ circuit_id: 'c1' });
    await user.type(await screen.findByLabelText('Starts'), '1/1/27');
    await choose(user, field('etf').getByRole('button', { name: /Fee/ }), 'Fixed amount');
    await user.type(field('etf').getByLabelText('Amount'), 'lots');
    await submit(user);
    expect(await screen.findByText('One field needs a look')).toBeInTheDocument();
  });

  it('takes the clause as JSON too', async () => {
    const { user } = create({ circuit_id: 'c1' });
    await screen.findByLabelText('Starts');
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
    const text = screen.getByLabelText('Clause as JSON');
    await user.clear(text);
    await user.click(text);
    await user.paste('{"kind":"declining","opening":325,"stepp":10}');
    expect(await screen.findByText(/does not know/)).toBeInTheDocument();
    await user.clear(text);
    await user.click(text);
    await user.paste('{"kind":"declining","opening":325,"step":10}');
    await user.click(screen.getByRole('radio', { name: 'Fields' }));
    expect(await screen.findByLabelText('Less each full month')).toHaveValue('10.00');
  });

  it('asks for what is missing', async () => {
    const { user } = create();
    await screen.findByLabelText('Starts');
    await submit(user);
    expect(await screen.findByText('2 fields need a look')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Covers' })).toBeInTheDocument();
  });

  it('says what is hidden from those who may not see money, and sends none of it', async () => {
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(
          testMe({ permissions: ALL_PERMISSIONS.filter((permission) => !permission.startsWith('financials')) }),
        ),
      ),
    );
    create({ circuit_id: 'c1' });
    expect(await screen.findByText(/are not shown to your role/)).toBeInTheDocument();
    expect(screen.queryByText('Leaving early')).not.toBeInTheDocument();
    expect(screen.queryByLabelText('MRC of L3/1')).not.toBeInTheDocument();
    expect(examples).toEqual([]);
  });

  it('is closed to those who may not add contracts', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['contracts_view'] }))));
    create();
    expect(await screen.findByRole('heading', { name: 'Your role may not add contracts' })).toBeInTheDocument();
  });
});

describe('EditContractPage', () => {
  it('sends what differs, and asks when somebody changed the same', async () => {
    const writes: unknown[] = [];
    server.use(
      http.patch('*/api/v1/contracts/a1', async ({ request }) => {
        writes.push(await request.json());
        const theirs = testContract({ version: 4, notice_days: 30, updated_by: 'Marcus Hale' });
        return problem(412, { title: 'Changed meanwhile', code: 'version.stale', current: theirs });
      }),
    );
    const { user } = renderWithApp(<EditContractPage id="a1" />);
    const notice = await screen.findByLabelText('Notice');
    await user.clear(notice);
    await user.type(notice, '90');
    await submit(user, /Save changes/);
    expect(
      await screen.findByRole('heading', { name: 'Marcus Hale changed this contract meanwhile' }),
    ).toBeInTheDocument();
    expect(writes).toEqual([{ notice_days: 90 }]);
  });

  it('keeps what is hidden', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(testMe({ permissions: ['contracts_view', 'contracts_edit', 'circuits_view'] })),
      ),
      http.get('*/api/v1/contracts/a1', () =>
        HttpResponse.json(withoutMoney(testContract()), { headers: { etag: '"v3-x"' } }),
      ),
      http.patch('*/api/v1/contracts/a1', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(withoutMoney(testContract({ version: 4 })), { headers: { etag: '"v4-x"' } });
      }),
    );
    const { user, router } = renderWithApp(<EditContractPage id="a1" />);
    expect(await screen.findByText(/They stay as they are/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Governing law'), 'Idaho');
    await submit(user, /Save changes/);
    await waitFor(() => expect(router.state.location.pathname).toBe('/contracts/a1'));
    expect(sent).toEqual({ governing_law: 'Idaho' });
  });
});
