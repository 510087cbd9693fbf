import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import type { LayerCounts } from '../use-legend';
import { LayerList } from './LayerList';

const count = (total: number | undefined, kinds: Record<string, number> = {}) => ({
  total,
  kinds: new Map(Object.entries(kinds)),
  isExact: total !== undefined,
});
const counts: LayerCounts = {
  circuits: count(1146),
  rf_links: count(318, { backhaul: 300, customer_endlink: 18 }),
  infrastructure: count(14, { pop: 9, tower: 5 }),
  endpoints: count(undefined, { pop: 2 }),
  customers: count(0),
};

function Layers({ withheld }: { withheld?: string }) {
  const [hidden, setHidden] = useState<string[]>([]);
  return (
    <>
      <LayerList hidden={hidden} onChange={setHidden} can={(permission) => permission !== withheld} counts={counts} />
      <output>{hidden.join(',')}</output>
    </>
  );
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);

describe('LayerList', () => {
  it('lists the layers with their counts, and the kinds of sites there are', async () => {
    render(<Layers />);
    expect(rows()).toEqual(['Circuits1,146', 'RF links318', 'Sites14', 'POP9', 'Tower5', 'Endpoints', 'Customers0']);
    expect(await axeProblems()).toEqual([]);
  });

  it('unfolds the kinds of the others, without counts that filters make unknown', async () => {
    render(<Layers />);
    await userEvent.click(screen.getByRole('button', { name: 'Expand RF links' }));
    await userEvent.click(screen.getByRole('button', { name: 'Expand Endpoints' }));
    await userEvent.click(screen.getByRole('button', { name: 'Collapse Sites' }));
    expect(rows()).toEqual([
      'Circuits1,146',
      'RF links318',
      'Backhaul300',
      'Customer endlink18',
      'Sites14',
      'Endpoints',
      'POP',
      'Customers0',
    ]);
    expect(screen.queryByRole('button', { name: /Customers$/ })).toBeNull();
  });

  it('leaves out what one may not see', () => {
    render(<Layers withheld="rf_links_view" />);
    expect(rows()).not.toContain('RF links318');
    expect(rows()).toContain('Sites14');
  });

  it('switches a layer and says so', async () => {
    render(<Layers />);
    await userEvent.click(box(/Tower/));
    expect(screen.getByText('tower', { selector: 'output' })).toBeVisible();
    expect(box(/Tower/)).not.toBeChecked();
    expect(box(/Sites/)).toBePartiallyChecked();
    await userEvent.click(box(/Sites/));
    expect(box(/Tower/)).toBeChecked();
  });

  it('folds away', async () => {
    render(<Layers />);
    const section = screen.getByRole('region', { name: 'Layers' });
    await userEvent.click(within(section).getByRole('button', { name: 'Collapse layers' }));
    expect(within(section).queryByRole('checkbox')).toBeNull();
    expect(within(section).getByRole('button', { name: 'Expand layers' })).toHaveAttribute('aria-expanded', 'false');
  });
});
