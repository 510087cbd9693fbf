import { http, HttpResponse } from 'msw';
import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { server } from '@/testing/server';
import { audit, easternQuery } from './api';
import { testEntry } from './testing';

it('turns days into the instants at which they begin and end in the East', () => {
  expect(easternQuery({ at__gte: '2026-11-01', at__lte: '2026-11-01', actor: 'dana@example.com' })).toEqual({
    actor: 'dana@example.com',
    at__gte: '2026-11-01T04:00:00.000Z',
    at__lt: '2026-11-02T05:00:00.000Z',
  });
  expect(easternQuery({ q: 'x' })).toEqual({ q: 'x' });
});

it('makes identifiers of numbers, and words of the values of filters', async () => {
  server.use(
    http.get('*/api/v1/audit', () =>
      HttpResponse.json({
        items: [{ ...testEntry(), id: 41 }],
        total: 1,
        limit: 50,
        offset: 0,
        facets: { entity: [{ value: 'lifecycle-events', label: 'lifecycle-events', count: 4 }] },
      }),
    ),
  );
  const list = await new QueryClient().fetchQuery(audit.list({ facets: 'entity' }));
  expect(list.items[0]?.id).toBe('41');
  expect(list.facets?.entity).toEqual([{ value: 'lifecycle-events', label: 'Life-cycle event', count: 4 }]);
});
