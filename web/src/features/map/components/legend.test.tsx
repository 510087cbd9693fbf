import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { Legend } from './Legend';

const carriers = [
  { id: 'l', name: 'Lumen', series: 1 },
  { id: 'z', name: 'Zayo', series: 2 },
  { id: 'n', name: 'NTELOS', series: 0 },
];

const parts = { circuits: true, rfLinks: true, sites: true, endpoints: true, customers: false };

describe('Legend', () => {
  it('explains what is on the map, and only that', () => {
    const show = (shown: object) => (
      <Legend carriers={[]} chosen={null} onChoose={() => undefined} parts={{ ...parts, ...shown }} />
    );
    const { rerender } = render(show({}));
    expect(screen.getByText('site to site')).toBeVisible();
    expect(screen.getByText('endpoint outside our sites')).toBeVisible();
    expect(screen.queryByText('customer')).toBeNull();
    rerender(show({ rfLinks: false, sites: false, customers: true }));
    expect(screen.queryByText('RF links')).toBeNull();
    expect(screen.getByText('endpoint')).toBeVisible();
    expect(screen.getByText('customer')).toBeVisible();
  });

  it('names the carriers that have a colour and lumps the others', async () => {
    render(<Legend carriers={carriers} chosen={null} onChoose={() => undefined} parts={parts} />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['', 'Lumen', 'Zayo']);
    expect(screen.getByText('Other carriers')).toBeVisible();
    expect(await axeProblems()).toEqual([]);
  });

  it('filters to a carrier and back', async () => {
    const onChoose = vi.fn();
    const { rerender } = render(<Legend carriers={carriers} chosen={null} onChoose={onChoose} parts={parts} />);
    await userEvent.click(screen.getByRole('button', { name: 'Zayo' }));
    expect(onChoose).toHaveBeenLastCalledWith('z');
    rerender(<Legend carriers={carriers} chosen="z" onChoose={onChoose} parts={parts} />);
    expect(screen.getByRole('button', { name: 'Zayo' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Zayo' }));
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });
});
