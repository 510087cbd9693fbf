import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { SitePicks } from './site-picks';

const SITES = [
  { id: 's1', name: 'Shafer Butte' },
  { id: 's2', name: 'Eagle water tower' },
];

function Form() {
  const [value, setValue] = useState<string[]>(['s2']);
  return (
    <>
      <SitePicks value={value} error={null} onChange={setValue} />
      <output>{value.join()}</output>
    </>
  );
}

it('adds sites found by name and takes them away again', async () => {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(testMe({ permissions: ['infrastructure_view'] }))),
    http.get('*/api/v1/infrastructure', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const ids = query.get('id')?.split(',');
      const text = query.get('q')?.toLowerCase() ?? '';
      const items = SITES.filter(({ id, name }) => (ids ? ids.includes(id) : name.toLowerCase().includes(text)));
      return HttpResponse.json({ items, total: items.length, limit: 20, offset: 0 });
    }),
  );
  const { user } = renderWithApp(<Form />);
  expect(await screen.findByText('Eagle water tower')).toBeInTheDocument();
  await user.type(screen.getByRole('combobox', { name: 'Only these sites' }), 'shaf');
  await user.click(await screen.findByRole('option', { name: 'Shafer Butte' }));
  // The field is ready for the next one; its list covers the rest until Escape.
  await user.keyboard('{Escape}');
  expect(await screen.findByText('s2,s1')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Remove Eagle water tower' }));
  expect(screen.getByText('s1')).toBeInTheDocument();
});
