import { Link } from '@tanstack/react-router';
import { Rows3, Share2, SquareDashedMousePointer } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { FilterBar, type FilterContext, SearchBox } from '@/resource/list/filter-bar';
import type { FilterValues } from '@/resource/list/filters';
import type { ListSearch } from '@/resource/list/search';
import { plural } from '@/shared/format';
import { useShortcut } from '@/shared/shortcuts';
import { Button, buttonClass } from '@/ui/button';
import { Page } from '@/ui/page';
import { toast } from '@/ui/toast';
import { Tooltip } from '@/ui/tooltip';

interface MapHeaderProps {
  context: FilterContext;
  values: FilterValues;
  onChange: (changes: Record<string, string | undefined>) => void;
  onText: (text: string) => void;
  text: string;
  counts: { circuits: number | undefined; places: number | undefined };
  listSearch: ListSearch;
  isDrawing: boolean;
  onDraw: () => void;
  children: ReactNode;
}

export function MapHeader({ context, values, onChange, onText, text, counts, children, ...actions }: MapHeaderProps) {
  const search = useRef<HTMLInputElement>(null);
  useShortcut({ id: 'map.filter', keys: '/', label: 'Filter by any text', group: 'Map' }, () =>
    search.current?.focus(),
  );
  return (
    <Page
      title="Map"
      flat
      count={countsText(counts)}
      beside={
        <div className="map-filters" role="search" aria-label="Filter circuits">
          <SearchBox value={text} onChange={onText} inputRef={search} />
          <FilterBar context={context} values={values} onChange={onChange} />
        </div>
      }
      actions={<Actions {...actions} />}
    >
      {children}
    </Page>
  );
}

function countsText({ circuits, places }: MapHeaderProps['counts']) {
  const parts = [
    circuits === undefined ? null : plural(circuits, 'circuit'),
    places === undefined ? null : plural(places, 'site'),
  ];
  return parts.filter(Boolean).join(', ');
}

function Actions({ listSearch, isDrawing, onDraw }: Pick<MapHeaderProps, 'listSearch' | 'isDrawing' | 'onDraw'>) {
  return (
    <>
      <Tooltip text="List the circuits of an area">
        <Button size="sm" onPress={onDraw} aria-pressed={isDrawing}>
          <SquareDashedMousePointer className="icon" aria-hidden />
          <span className="action-word">Draw box</span>
        </Button>
      </Tooltip>
      <Link
        to="/circuits"
        search={listSearch}
        className={buttonClass('outlined', 'sm')}
        title="The same circuits as a list"
      >
        <Rows3 className="icon" aria-hidden />
        <span className="action-word">List</span>
      </Link>
      <Tooltip text="Copy the address of this view">
        <Button size="sm" onPress={() => void copyAddress()}>
          <Share2 className="icon" aria-hidden />
          <span className="action-word">Copy link</span>
        </Button>
      </Tooltip>
    </>
  );
}

async function copyAddress() {
  try {
    await navigator.clipboard.writeText(window.location.href);
    toast('Link copied');
  } catch {
    toast('The browser refused to copy; the address is in its address bar', { tone: 'error' });
  }
}
