import { request, type List, type Query } from '@/api';
import type { LoadOptions } from '@/ui';

interface Named {
  id: string;
  name: string;
  series?: number | null;
}

/** Finds records by what is typed, for reference fields: `loadOptions('carriers', { fields: 'series' })`. */
export const loadOptions =
  <T extends object>(
    path: string,
    {
      fields,
      detail,
      query = {},
    }: { fields?: string; detail?: (item: Named & T) => string | null | undefined; query?: Query } = {},
  ): LoadOptions =>
  async (q, signal) => {
    const list = await request<List<Named & T>>('GET', `/api/v1/${path}`, {
      query: { ...query, q, fields: ['id', 'name', fields].filter(Boolean).join(), limit: 20, sort: 'name' },
      signal,
    });
    return list.items.map((item) => ({
      value: item.id,
      label: item.name,
      series: item.series,
      detail: detail?.(item) ?? undefined,
    }));
  };
