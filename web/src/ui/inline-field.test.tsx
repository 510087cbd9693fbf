import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import type { FieldSpec } from './fields';
import { InlineField } from './inline-field';

const mrc: FieldSpec = { name: 'mrc', label: 'MRC', kind: 'money', required: true };
const record = { mrc: 4179.95, currency: 'USD', ban: null };

function show(spec: FieldSpec, onSave = vi.fn().mockResolvedValue(undefined), lockedReason?: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <InlineField spec={spec} record={record} onSave={onSave} lockedReason={lockedReason} />
    </QueryClientProvider>,
  );
  return onSave;
}

describe('InlineField', () => {
  it('saves with Enter what was typed, normalised', async () => {
    const user = userEvent.setup();
    const onSave = show(mrc);
    await user.click(screen.getByRole('button', { name: /^Edit MRC/ }));
    const input = screen.getByLabelText('MRC');
    await user.clear(input);
    await user.type(input, '1,234.50{Enter}');
    expect(onSave).toHaveBeenCalledWith({ mrc: 1234.5 }, expect.objectContaining({ base: { mrc: 4179.95 } }));
    expect(await screen.findByRole('button', { name: /^Edit MRC/ })).toBeInTheDocument();
  });

  it('goes back with Esc and writes nothing', async () => {
    const user = userEvent.setup();
    const onSave = show(mrc);
    await user.click(screen.getByRole('button', { name: /^Edit MRC/ }));
    await user.type(screen.getByLabelText('MRC'), '9{Escape}');
    expect(screen.getByText('$4,179.95')).toBeInTheDocument();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('writes nothing when nothing changed', async () => {
    const user = userEvent.setup();
    const onSave = show(mrc);
    await user.click(screen.getByRole('button', { name: /^Edit MRC/ }));
    await user.type(screen.getByLabelText('MRC'), '{Enter}');
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('$4,179.95')).toBeInTheDocument();
  });

  it('stays open on a failure and says why', async () => {
    const user = userEvent.setup();
    show(mrc, vi.fn().mockRejectedValue(new Error('MRC is at most 10,000,000')));
    await user.click(screen.getByRole('button', { name: /^Edit MRC/ }));
    const input = screen.getByLabelText('MRC');
    await user.clear(input);
    await user.type(input, '99999999{Enter}');
    expect(await screen.findByText('MRC is at most 10,000,000')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('MRC')).toHaveFocus());
  });

  it('refuses what it cannot read and what is required', async () => {
    const user = userEvent.setup();
    const onSave = show(mrc);
    await user.click(screen.getByRole('button', { name: /^Edit MRC/ }));
    const input = screen.getByLabelText('MRC');
    await user.clear(input);
    await user.type(input, 'abc{Enter}');
    expect(await screen.findByText('Enter an amount, such as 1,234.50')).toBeInTheDocument();
    await user.clear(input);
    await user.type(input, '{Enter}');
    expect(await screen.findByText('MRC is required')).toBeInTheDocument();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('shows a lock and who can, instead of an editor', () => {
    show(mrc, undefined, 'Finance edits this field');
    expect(screen.getByRole('button', { name: 'Finance edits this field' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Edit MRC/ })).not.toBeInTheDocument();
  });

  it('saves flags at once', async () => {
    const onSave = show({ name: 'at_risk', label: 'At risk', kind: 'boolean' });
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'At risk' }));
    await waitFor(() => expect(onSave).toHaveBeenCalledWith({ at_risk: true }, expect.anything()));
  });

  it('has no accessibility fault while editing', async () => {
    show(mrc);
    await userEvent.setup().click(screen.getByRole('button', { name: /^Edit MRC/ }));
    expect(await axeProblems()).toEqual([]);
  });
});
