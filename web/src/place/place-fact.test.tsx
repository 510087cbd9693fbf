import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordEditor } from '@/resource';
import { axeProblems } from '@/testing/axe';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { Facts } from '@/ui';
import { PlaceFact } from './place-fact';

const save = vi.fn<RecordEditor['save']>();
const editor = (changes: Partial<RecordEditor> = {}): RecordEditor => ({
  record: { latitude: 43.6187, longitude: -116.2146, state: 'ID', country: 'US' },
  spec: (name) => ({ name, label: name, kind: 'number' }),
  save,
  lockedReason: () => undefined,
  isVisible: () => true,
  dialog: null,
  ...changes,
});
const show = (changes?: Partial<RecordEditor>) =>
  renderWithApp(
    <Facts>
      <PlaceFact editor={editor(changes)} />
    </Facts>,
  );
const open = () => screen.findByRole('button', { name: /^Edit coordinates/ });
const type = (name: string) => screen.findByRole('textbox', { name });

beforeEach(() => {
  save.mockReset().mockResolvedValue(undefined);
  server.use(
    http.get('*/api/v1/address/check', () =>
      HttpResponse.json({ warnings: [], found: { country: 'US', state: 'ID' } }),
    ),
  );
});

describe('PlaceFact', () => {
  it('shows both numbers, and saves both together', async () => {
    const { user } = show();
    expect(await open()).toHaveTextContent('43.6187, −116.2146');
    await user.click(await open());
    expect(await type('Latitude')).toHaveFocus();
    fireEvent.paste(await type('Latitude'), { clipboardData: { getData: () => '43.5 N, 116.1 W' } });
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).toHaveBeenCalledWith(
      { latitude: 43.5, longitude: -116.1 },
      { base: { latitude: 43.6187, longitude: -116.2146 } },
    );
    expect(await open()).toBeInTheDocument();
  });

  it('saves nothing when nothing changed, and forgets on Escape', async () => {
    const { user } = show();
    await user.click(await open());
    await user.type(await type('Latitude'), '{Enter}');
    await user.click(await open());
    await user.clear(await type('Latitude'));
    await user.keyboard('{Escape}');
    expect(await open()).toHaveTextContent('43.6187, −116.2146');
    await waitFor(async () => expect(await open()).toHaveFocus());
    expect(save).not.toHaveBeenCalled();
  });

  it('stays open with what is wrong', async () => {
    save.mockRejectedValue(new Error('A latitude needs a longitude beside it: give both or neither.'));
    const { user } = show();
    await user.click(await open());
    await user.clear(await type('Longitude'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('give both or neither');
    await user.clear(await type('Latitude'));
    await user.type(await type('Latitude'), 'here{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter degrees');
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('is locked with a reason, absent when withheld, and a dash when there is none', async () => {
    show({ lockedReason: () => 'Your role may not change this asset', record: {} });
    expect(await screen.findByRole('button', { name: 'Your role may not change this asset' })).toBeInTheDocument();
    expect(screen.getByText('–')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Edit/ })).not.toBeInTheDocument();
  });

  it('is not there when withheld', async () => {
    renderWithApp(
      <>
        <PlaceFact editor={editor({ isVisible: () => false })} />
        <p>End</p>
      </>,
    );
    await screen.findByText('End');
    expect(screen.queryByText('Coordinates')).not.toBeInTheDocument();
  });
});
