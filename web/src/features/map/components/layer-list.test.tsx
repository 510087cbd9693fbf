import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { LayerList } from './LayerList';

function Layers({ initial = [] }: { initial?: string[] }) {
  const [hidden, setHidden] = useState(initial);
  return (
    <>
      <LayerList
        hidden={hidden}
        onChange={setHidden}
        circuitCount={1146}
        placeCount={14}
        kindCounts={new Map(Object.entries({ pop: 9, tower: 5 }))}
        hasKindCounts
      />
      <output>{hidden.join(',')}</output>
    </>
  );
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('LayerList', () => {
  it('lists the kinds there are, with their counts', async () => {
    render(<Layers />);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual(['Circuits1,146', 'Sites14', 'POP9', 'Tower, rooftop5']);
    expect(await axeProblems()).toEqual([]);
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
