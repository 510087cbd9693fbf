import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { globalSearch, type SearchGroup } from '@/api/search';
import { useDebounced } from '@/shared/hooks/use-debounced';
import type { RecordKind } from '@/map/hit';
import type { Selected } from '../search';
import { RecordGlyph } from './RecordGlyph';

interface Suggestion extends Selected {
  /** Records of two kinds may share an id's text; the list needs one key for each. */
  key: string;
  label: string;
  detail: string | null;
  series: number | null;
}

/** Finds what stands on the map by name; choosing one flies there. */
export function FindOnMap({ onFound }: { onFound: (found: Selected) => void }) {
  const [text, setText] = useState('');
  const query = useDebounced(text.trim());
  const { data, isFetching } = useQuery(globalSearch(query));
  const field = useRef<HTMLDivElement>(null);
  const hasText = text.trim() !== '';
  const items = useMemo(() => (hasText && query ? suggestions(data?.groups ?? []) : []), [hasText, query, data]);
  const isSettled = query === text.trim() && !isFetching;
  return (
    <ComboBox
      className="field"
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={hasText}
      items={items}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const found = items.find((item) => item.key === key);
        if (!found) return;
        setText('');
        onFound({ kind: found.kind, id: found.id });
      }}
    >
      <Label className="visually-hidden">Find on the map</Label>
      <div className="input" ref={field}>
        <Search className="icon icon-sm" aria-hidden />
        <Input placeholder="Find a site, link, customer" />
      </div>
      <Popover className="popover map-find-results" offset={4} triggerRef={field}>
        <ListBox
          className="listbox"
          renderEmptyState={() => <p className="p-2 text-text-3">{isSettled ? 'Nothing found' : 'Searching'}</p>}
        >
          {(item: Suggestion) => (
            <ListBoxItem id={item.key} textValue={item.label} className="listbox-item">
              <RecordGlyph kind={item.kind} word={EXAMPLES[item.kind]} series={item.series} />
              <span className="clip">{item.label}</span>
              <span className="count clip">{item.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const KINDS: Readonly<Record<string, RecordKind>> = {
  circuits: 'circuit',
  'rf-links': 'link',
  infrastructure: 'site',
  endpoints: 'endpoint',
  customers: 'customer',
};

/** The search does not say of which kind a place is: all sites look alike here. */
const EXAMPLES: Readonly<Partial<Record<RecordKind, string>>> = { site: 'pop', endpoint: 'pop', customer: 'mfc' };

export function suggestions(groups: readonly SearchGroup[]): Suggestion[] {
  return groups.flatMap((group) => {
    const kind = KINDS[group.kind];
    if (!kind) return [];
    return group.items.map(({ id, label, detail, series }) => ({
      kind,
      id,
      key: `${kind} ${id}`,
      label,
      detail: detail ?? null,
      series: series ?? null,
    }));
  });
}
