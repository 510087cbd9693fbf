import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Position } from '@/shared/place/coordinates';
import { axeProblems } from '@/testing/axe';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { CoordinatesField } from './coordinates-field';
import type { Coordinates } from './value';

vi.mock('./pick-map', () => ({
  PickMap: ({ position, onPick }: { position: Position | null; onPick: (position: Position) => void }) => (
    <button type="button" onClick={() => onPick({ latitude: 44, longitude: -117 })}>
      Map of {position ? `${position.latitude}, ${position.longitude}` : 'nowhere'}
    </button>
  ),
}));

const asked: string[] = [];
const answer = (body: object) =>
  server.use(
    http.get('*/api/v1/address/check', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(body);
    }),
  );
const FINE = { warnings: [], found: { country: 'US', state: 'ID' } };

beforeEach(() => {
  asked.length = 0;
  answer(FINE);
});

function Form({
  start,
  onInvalid,
}: {
  start?: Partial<Coordinates>;
  onInvalid?: (axis: string, text: string | null) => void;
}) {
  const [value, setValue] = useState<Coordinates>({ latitude: null, longitude: null, ...start });
  return (
    <>
      <CoordinatesField value={{ ...value, state: 'ID', country: ' US ' }} onChange={setValue} onInvalid={onInvalid} />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const value = () => JSON.parse(document.querySelector('output')?.textContent ?? '{}') as Coordinates;
const field = (name: string) => screen.findByRole('textbox', { name });
const paste = async (name: string, text: string) => {
  const input = await field(name);
  input.focus();
  return fireEvent.paste(input, { clipboardData: { getData: () => text } });
};

describe('CoordinatesField', () => {
  it.each(['Latitude', 'Longitude'])('fills both numbers from what is pasted into %s', async (name) => {
    renderWithApp(<Form />);
    await paste(name, '43°37\'07.3"N 116°12\'52.6"W');
    expect(value()).toEqual({ latitude: 43.618694, longitude: -116.214611 });
    expect(await field('Latitude')).toHaveValue('43.618694');
    expect(await field('Longitude')).toHaveValue('−116.214611');
    expect(await field(name)).toHaveFocus();
  });

  it('fills the one number that is pasted, wherever it was pasted', async () => {
    renderWithApp(<Form start={{ latitude: 43.5 }} />);
    await paste('Latitude', '116-12-52.6 W');
    expect(value()).toEqual({ latitude: 43.5, longitude: -116.214611 });
  });

  it('leaves a plain number to the field', async () => {
    renderWithApp(<Form />);
    expect(await paste('Latitude', ' -43.6187 ')).toBe(true);
    expect(value()).toEqual({ latitude: null, longitude: null });
  });

  it('changes nothing and says why when the text is no position', async () => {
    renderWithApp(<Form start={{ latitude: 43.5, longitude: -116 }} />);
    expect(await paste('Latitude', 'https://maps.app.goo.gl/AbC')).toBe(false);
    expect(screen.getByText(/A short link does not hold the position/)).toBeInTheDocument();
    expect(value()).toEqual({ latitude: 43.5, longitude: -116 });
    await paste('Latitude', '43.6, -116.2');
    expect(screen.queryByText(/short link/)).not.toBeInTheDocument();
  });

  it('says where a position came from when the link names no place', async () => {
    renderWithApp(<Form />);
    await paste('Latitude', 'https://www.openstreetmap.org/#map=14/43.6187/-116.2146');
    expect(value()).toEqual({ latitude: 43.6187, longitude: -116.2146 });
    expect(screen.getByText(/middle of its map/)).toBeInTheDocument();
  });

  it('replaces what could not be read', async () => {
    const invalid = vi.fn();
    const { user } = renderWithApp(<Form onInvalid={invalid} />);
    await user.type(await field('Latitude'), 'here');
    await user.tab();
    expect(await screen.findByText('Enter degrees, such as 43.6187')).toBeInTheDocument();
    await paste('Longitude', '43.6187, -116.2146');
    expect(await field('Latitude')).toHaveValue('43.6187');
    expect(screen.queryByText(/Enter degrees/)).not.toBeInTheDocument();
    expect(invalid).toHaveBeenCalledWith('latitude', 'Enter degrees, such as 43.6187');
    expect(invalid).toHaveBeenLastCalledWith('longitude', null);
  });

  it('takes a pair that was typed into one field', async () => {
    const { user } = renderWithApp(<Form />);
    await user.type(await field('Latitude'), '43.6187, -116.2146');
    await user.tab();
    expect(value()).toEqual({ latitude: 43.6187, longitude: -116.2146 });
    expect(await field('Longitude')).toHaveFocus();
  });

  it('takes minutes and seconds typed into their own field, and refuses what is off the globe', async () => {
    const { user } = renderWithApp(<Form />);
    await user.type(await field('Longitude'), '116 12 52.6 W');
    expect(value().longitude).toBe(-116.214611);
    await user.clear(await field('Longitude'));
    expect(value().longitude).toBeNull();
    await user.type(await field('Latitude'), '116 W');
    await user.tab();
    expect(await screen.findByText('Enter degrees, such as 43.6187')).toBeInTheDocument();
    await user.clear(await field('Latitude'));
    await user.type(await field('Latitude'), '-116.2');
    await user.tab();
    expect(await screen.findByText('Latitude is between −90° and 90°, not -116.2.')).toBeInTheDocument();
  });

  it('is picked on a map that opens below', async () => {
    const { user } = renderWithApp(<Form start={{ latitude: 43.5, longitude: -116 }} />);
    const open = await screen.findByRole('button', { name: 'Pick on map' });
    expect(open).toHaveAttribute('aria-expanded', 'false');
    await user.click(open);
    await user.click(await screen.findByRole('button', { name: 'Map of 43.5, -116' }));
    expect(value()).toEqual({ latitude: 44, longitude: -117 });
    expect(await field('Latitude')).toHaveValue('44');
    await user.click(screen.getByRole('button', { name: 'Close map' }));
    expect(screen.queryByRole('button', { name: /^Map of/ })).not.toBeInTheDocument();
  });

  it('asks once typing has settled, and says where the position lies', async () => {
    renderWithApp(<Form />);
    await paste('Latitude', '43.6187, -116.2146');
    expect(await screen.findByText('Lies in ID, US.')).toBeInTheDocument();
    expect(asked).toEqual(['?latitude=43.6187&longitude=-116.2146&state=ID&country=US']);
    expect(await axeProblems()).toEqual([]);
  });

  it('warns politely and offers what was probably meant', async () => {
    answer({
      warnings: [
        {
          code: 'swapped',
          message: 'The position lies in China (CN), not in Idaho (ID).',
          suggestion: { latitude: 43.6187, longitude: -116.2146 },
        },
      ],
      found: { country: 'CN', state: null },
    });
    const { user } = renderWithApp(<Form start={{ latitude: 43.6187, longitude: 116.2146 }} />);
    const warning = await screen.findByText(/lies in China/);
    expect(warning.closest('[aria-live="polite"]')).not.toBeNull();
    expect(await axeProblems()).toEqual([]);
    answer(FINE);
    await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
    expect(value()).toEqual({ latitude: 43.6187, longitude: -116.2146 });
    await waitFor(() => expect(screen.queryByText(/lies in China/)).not.toBeInTheDocument());
  });

  it('is silent where the check fails, and asks nothing without the right or with one number', async () => {
    server.use(
      http.get('*/api/v1/address/check', () => problem(503, { title: 'Busy', detail: 'Busy', trace_id: 'x' })),
    );
    const { unmount } = renderWithApp(<Form start={{ latitude: 43.6, longitude: -116.2 }} />);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(document.querySelector('.coordinates-doubts')).toBeEmptyDOMElement();
    unmount();
    answer(FINE);
    server.use(http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['endpoints_edit'] }))));
    renderWithApp(<Form start={{ latitude: 43.6, longitude: -116.2 }} />);
    renderWithApp(<Form start={{ latitude: 43.6 }} />);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(asked).toEqual([]);
  });
});
