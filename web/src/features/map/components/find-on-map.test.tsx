import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { FindOnMap } from './FindOnMap';

const groups = [
  { kind: 'carriers', total: 1, items: [{ id: 'k', label: 'Denver Fiber' }] },
  { kind: 'circuits', total: 1, items: [{ id: 'c1', label: 'Z/DEN/1', detail: 'Zayo', series: 2 }] },
  { kind: 'endpoints', total: 1, items: [{ id: 'p1', label: 'Denver 910', detail: 'Denver, CO' }] },
  { kind: 'infrastructure', total: 1, items: [{ id: 's1', label: 'Denver POP', detail: 'DEN1' }] },
  { kind: 'rf-links', total: 1, items: [{ id: 'r1', label: 'Denver POP ↔ Lookout', detail: '11 GHz' }] },
  { kind: 'customers', total: 1, items: [{ id: 'u1', label: 'Denver Lofts', detail: 'A-1' }] },
];

function show() {
  server.use(
    http.get('*/api/v1/search', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q');
      return HttpResponse.json({ q, groups: q === 'den' ? groups : [] });
    }),
  );
  const onFound = vi.fn();
  return { onFound, ...renderWithApp(<FindOnMap onFound={onFound} />) };
}

const field = () => screen.findByRole('combobox', { name: 'Find on the map' });

describe('FindOnMap', () => {
  it('offers what stands on the map only, and hands on what is chosen', async () => {
    const { user, onFound } = show();
    await user.type(await field(), 'den');
    await screen.findByRole('option', { name: /Z\/DEN/ });
    const options = screen.getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Z/DEN/1Zayo',
      'Denver 910Denver, CO',
      'Denver POPDEN1',
      'Denver POP ↔ Lookout11 GHz',
      'Denver LoftsA-1',
    ]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(onFound).toHaveBeenCalledWith({ kind: 'site', id: 's1' });
    expect(await field()).toHaveValue('');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('says when nothing has that name', async () => {
    const { user, onFound } = show();
    await user.type(await field(), 'atlantis');
    expect(await screen.findByText('Nothing found')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(onFound).not.toHaveBeenCalled();
  });
});
