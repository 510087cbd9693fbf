import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { BandwidthField, DateField, formatField, MoneyField, Select, TagsField } from '.';

function Controlled<T>({
  initial,
  children,
}: {
  initial: T;
  children: (value: T, set: (value: T) => void) => React.ReactNode;
}) {
  const [value, set] = useState(initial);
  return <>{children(value, set)}</>;
}

describe('parsed fields', () => {
  it('normalise bandwidth on blur', async () => {
    const user = userEvent.setup();
    const seen = vi.fn();
    render(
      <Controlled<number | null> initial={null}>
        {(value, set) => (
          <BandwidthField
            label="Bandwidth"
            value={value}
            onChange={(next) => {
              seen(next);
              set(next);
            }}
          />
        )}
      </Controlled>,
    );
    const input = screen.getByLabelText('Bandwidth');
    await user.type(input, '10000');
    await user.tab();
    expect(input).toHaveValue('10 Gbps');
    expect(seen).toHaveBeenLastCalledWith(10_000);
  });

  it('say what is wrong with a date and mark the field', async () => {
    const user = userEvent.setup();
    render(<DateField label="Term end" value={null} onChange={vi.fn()} />);
    const input = screen.getByLabelText('Term end');
    await user.type(input, '02/30/2027');
    await user.tab();
    expect(input).toHaveAccessibleDescription('February 2027 has 28 days');
    expect(input).toBeInvalid();
  });

  it('show money with cents and its currency', () => {
    render(<MoneyField label="MRC" value={4179.5} currency="EUR" onChange={vi.fn()} />);
    expect(screen.getByLabelText('MRC')).toHaveValue('4,179.50');
    expect(screen.getByText('EUR')).toBeInTheDocument();
  });
});

describe('Select', () => {
  it('offers none and its options by keyboard', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(
      <Select
        label="Protection"
        value="diverse"
        emptyLabel="None"
        options={[
          { value: 'protected', label: 'Protected' },
          { value: 'diverse', label: 'Diverse' },
        ]}
        onChange={onChange}
      />,
    );
    await user.click(screen.getByRole('button', { name: /Protection/ }));
    await user.click(screen.getByRole('option', { name: 'None' }));
    expect(onChange).toHaveBeenCalledWith(null);
  });
});

describe('TagsField', () => {
  it('adds with Enter and comma, removes with Backspace', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(
      <Controlled<string[]> initial={['core']}>
        {(value, set) => (
          <TagsField
            label="Tags"
            value={value}
            onChange={(next) => {
              onChange(next);
              set(next);
            }}
          />
        )}
      </Controlled>,
    );
    const input = screen.getByLabelText('Tags');
    await user.type(input, 'west{Enter}core,');
    expect(onChange).toHaveBeenLastCalledWith(['core', 'west']);
    await user.type(input, '{Backspace}');
    expect(onChange).toHaveBeenLastCalledWith(['core']);
    expect(await axeProblems()).toEqual([]);
  });
});

describe('formatField', () => {
  it.each([
    [{ kind: 'money' as const }, 12, { currency: 'EUR' }, '€12.00 EUR'],
    [{ kind: 'boolean' as const }, false, {}, 'No'],
    [{ kind: 'enum' as const }, 'auto_renew', {}, 'Auto renew'],
    [{ kind: 'reference' as const, labelField: 'carrier_name' }, 'id', { carrier_name: 'Zayo' }, 'Zayo'],
    [{ kind: 'tags' as const }, ['a', 'b'], {}, 'a, b'],
    [{ kind: 'date' as const }, '2027-02-09', {}, 'Feb 9, 2027'],
    [{ kind: 'text' as const }, null, {}, '–'],
  ])('%o %o', (spec, value, record, text) => expect(formatField(spec, value, record)).toBe(text));
});
