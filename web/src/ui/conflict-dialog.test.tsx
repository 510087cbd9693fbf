import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ConflictDialog } from './conflict-dialog';

const fields = [
  { name: 'ban', label: 'BAN', theirs: '5-QXR7742', yours: '5-QXR7724' },
  { name: 'mrc', label: 'MRC', theirs: '$4,090.00', yours: '$4,179.95' },
];

it('takes yours unless theirs is chosen, field by field', async () => {
  const onSave = vi.fn();
  const user = userEvent.setup();
  render(
    <ConflictDialog
      isOpen
      who="Marcus Hale"
      when="14:06"
      noun="circuit"
      fields={fields}
      onKeepEditing={vi.fn()}
      onSave={onSave}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Marcus Hale changed this circuit meanwhile' })).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Theirs: $4,090.00' }));
  expect(screen.getByRole('radio', { name: 'Theirs: $4,090.00' })).toBeChecked();
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save merged' }));
  expect(onSave).toHaveBeenCalledWith({ ban: 'yours', mrc: 'theirs' });
});

it('is not lost by Esc; keeping on editing is a choice', async () => {
  const onKeepEditing = vi.fn();
  const user = userEvent.setup();
  render(
    <ConflictDialog
      isOpen
      who="Marcus"
      noun="circuit"
      fields={fields}
      onKeepEditing={onKeepEditing}
      onSave={vi.fn()}
    />,
  );
  await user.keyboard('{Escape}');
  expect(onKeepEditing).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Keep editing' }));
  expect(onKeepEditing).toHaveBeenCalledTimes(1);
});
