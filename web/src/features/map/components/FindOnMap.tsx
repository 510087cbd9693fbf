import { useQueryClient } from '@tanstack/react-query';
import { globalSearch, type SearchHit } from '@/api/search';
import { ComboBox } from '@/ui/fields/combo-box';
import type { Option } from '@/ui/fields/option';

export type Found = { kind: 'circuit' | 'place'; id: string };

const KINDS = { circuits: 'circuit', endpoints: 'place' } as const;

/** Finds circuits and places by name; choosing one flies there. */
export function FindOnMap({ onFound }: { onFound: (found: Found) => void }) {
  const queryClient = useQueryClient();
  const load = async (query: string): Promise<Option[]> => {
    if (query.trim() === '') return [];
    const { groups } = await queryClient.fetchQuery(globalSearch(query.trim()));
    return groups.flatMap(({ kind, items }) =>
      kind in KINDS ? items.map((hit) => toOption(kind as keyof typeof KINDS, hit)) : [],
    );
  };
  return (
    <ComboBox
      label="Find on the map"
      hideLabel
      placeholder="Find a circuit or site"
      cacheKey="map-find"
      load={load}
      value={null}
      onChange={(value) => {
        const found = value ? parseFound(value) : null;
        if (found) onFound(found);
      }}
    />
  );
}

function toOption(kind: keyof typeof KINDS, hit: SearchHit): Option {
  return { value: `${KINDS[kind]}:${hit.id}`, label: hit.label, detail: hit.detail, series: hit.series };
}

function parseFound(value: string): Found | null {
  const match = /^(circuit|place):(.+)$/.exec(value);
  return match ? { kind: match[1] as Found['kind'], id: match[2] as string } : null;
}
