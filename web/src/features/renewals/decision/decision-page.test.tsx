import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testDecided, testMoves, testRenewal } from '../testing';
import type { DecidedContract, Moves, Renewal } from '../types';
import { DecisionPage } from './decision-page';

const WORKER = [...ALL_PERMISSIONS, 'renewals_view', 'renewals_edit', 'renewals_approve'];

let renewal: Renewal | null;
let contract: DecidedContract;
let moves: Moves;
let sent: { etag: string | null; body: unknown }[];

function signIn(permissions: readonly string[] = WORKER) {
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: [...permissions] }))));
}

beforeEach(() => {
  renewal = testRenewal();
  contract = testDecided();
  moves = testMoves();
  sent = [];
  signIn();
  server.use(
    http.get('*/api/v1/contracts/k1', () => HttpResponse.json(contract, { headers: { etag: '"v3-x"' } })),
    http.get('*/api/v1/contracts/k1/renewal', () => HttpResponse.json(renewal, { headers: { etag: '"v2-x"' } })),
    http.get('*/api/v1/contracts/k1/renewal/moves', () => HttpResponse.json(moves)),
    http.get('*/api/v1/renewals', () => {
      const items = renewal ? [renewal] : [];
      return HttpResponse.json({ items, total: items.length, limit: 50, offset: 0 });
    }),
    http.post('*/api/v1/contracts/k1/renewal/transitions', async ({ request }) => {
      sent.push({ etag: request.headers.get('if-match'), body: await request.json() });
      return HttpResponse.json(renewal);
    }),
  );
});

const open = () => renderWithApp(<DecisionPage contractId="k1" step={undefined} />);

describe('the page of a decision', () => {
  it('takes it up with the tag that was read', async () => {
    const { user, container } = open();
    await user.click(await screen.findByRole('button', { name: 'Take it' }));
    await waitFor(() =>
      expect(sent).toEqual([{ etag: '"v2-x"', body: { to: 'in_review', owner: 'dana.keller@example.com' } }]),
    );
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Pending');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('says what each choice means and sends the terms of the next contract', async () => {
    renewal = testRenewal({ status: 'in_review' });
    moves = testMoves({ allowed: ['decided', 'withdrawn'] });
    const { user } = open();
    const terminate = await screen.findByRole('radio', { name: /^Terminate/ });
    expect(terminate.closest('label')).toHaveTextContent('Notice needed by Dec 11, 2026');
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(screen.getByText('Choose one of them')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^Renew/ }));
    const terms = within(screen.getByRole('group', { name: 'The next contract' }));
    await user.type(terms.getByLabelText('Term'), '36');
    await user.type(terms.getByLabelText('MRC'), '3800');
    expect(terms.getByText('−$379.95 a month, −$4,559.40 a year against $4,179.95 today')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^Renew/ }).closest('label')).toHaveTextContent(
      'to Feb 9, 2030 (36 months)',
    );
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    await waitFor(() =>
      expect(sent.at(-1)?.body).toEqual({
        to: 'decided',
        decision: 'renew',
        successor: { term_months: 36, mrc: 3800 },
      }),
    );
  });

  it('warns of a late notice while it is typed, and keeps it all the same', async () => {
    renewal = testRenewal({ status: 'decided', decision: 'terminate' });
    moves = testMoves({ allowed: ['in_review', 'notice_sent', 'withdrawn'], notice_until: '2026-11-20' });
    const { user } = open();
    expect(await screen.findByRole('alert')).toHaveTextContent('Late: notice counted until Nov 20, 2026');
    await user.click(screen.getByRole('button', { name: 'Keep the notice' }));
    expect(screen.getByText('A notice needs its proof: a number, or a document')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /How it was sent/ }));
    await user.click(await screen.findByRole('option', { name: 'Certified mail' }));
    await user.type(screen.getByLabelText('Tracking number'), '7019');
    await user.click(screen.getByRole('button', { name: 'Keep the notice' }));
    await waitFor(() =>
      expect(sent.at(-1)?.body).toEqual({
        to: 'notice_sent',
        notice: { method: 'certified_mail', sent_on: '2026-11-23', tracking_number: '7019' },
      }),
    );
  });

  it('shows what the server refuses at its field', async () => {
    server.use(
      http.post('*/api/v1/contracts/k1/renewal/transitions', () =>
        problem(422, { title: 'Not valid', errors: { owner: ['No active user has the e-mail address x@y.net.'] } }),
      ),
    );
    const { user } = open();
    await user.click(await screen.findByRole('radio', { name: 'Somebody else' }));
    await user.type(screen.getByLabelText('E-mail address'), 'x@y.net');
    await user.click(screen.getByRole('button', { name: 'Assign it' }));
    expect(await screen.findByText('No active user has the e-mail address x@y.net.')).toBeInTheDocument();
    expect(screen.getByLabelText('E-mail address')).toHaveAttribute('aria-invalid', 'true');
  });

  it('says that somebody else moved it', async () => {
    server.use(
      http.post('*/api/v1/contracts/k1/renewal/transitions', () =>
        problem(412, { title: 'Changed meanwhile', code: 'version.stale', current: {} }),
      ),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Take it' }));
    expect(await screen.findByText(/Somebody changed this decision meanwhile/)).toBeInTheDocument();
  });

  it('lets nobody approve their own decision', async () => {
    renewal = testRenewal({
      status: 'decided',
      decision: 'renew',
      decided_by: 'dana.keller@example.com',
      approval_needed: true,
      awaits_approval: true,
    });
    moves = testMoves({ allowed: ['approved', 'in_review', 'withdrawn'], awaits_approval: true });
    open();
    expect(await screen.findByText(/You decided it: somebody else/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
  });

  it('needs a reason to withdraw', async () => {
    const { user } = renderWithApp(<DecisionPage contractId="k1" step="withdrawn" />);
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    expect(screen.getByText('Say why it is withdrawn')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('is read-only with its reason for those who may not work on it, and shows them no money', async () => {
    signIn(['renewals_view', 'contracts_view', 'carriers_view']);
    const { mrc: _, ...withheld } = testRenewal();
    renewal = withheld;
    const { current_rate: __, ...terms } = testDecided();
    contract = terms;
    open();
    expect(await screen.findByText(/Your role may see decisions, not work on them/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Take it' })).not.toBeInTheDocument();
    expect(screen.queryByText('MRC today')).not.toBeInTheDocument();
    expect(screen.queryByText('What leaving costs')).not.toBeInTheDocument();
  });

  it('offers to open one where there is none', async () => {
    renewal = null;
    let opened: unknown;
    server.use(
      http.post('*/api/v1/contracts/k1/renewal', async ({ request }) => {
        opened = await request.json();
        renewal = testRenewal();
        return HttpResponse.json(renewal, { status: 201 });
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Open decision' }));
    expect(await screen.findByRole('button', { name: 'Take it' })).toBeInTheDocument();
    expect(opened).toEqual({});
  });

  it('knows that nothing is decided about a contract that is over', async () => {
    renewal = null;
    contract = testDecided({ status: 'terminated' });
    open();
    expect(await screen.findByText(/The contract is terminated/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Open decision' })).not.toBeInTheDocument();
  });
});
