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
import type { LayerCounts } from '../use-legend';

interface MapHeaderProps {
  context: FilterContext;
  values: FilterValues;
  onChange: (changes: Record<string, string | undefined>) => void;
  onText: (text: string) => void;
  text: string;
  counts: LayerCounts;
  /** What of the layers is switched off, for an address that shows the same to others. */
  hide: string;
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

const COUNTED = { circuits: 'circuit', rf_links: 'link', infrastructure: 'site' } as const;

function countsText(counts: LayerCounts) {
  const keys = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
  return keys
    .flatMap((key) => {
      const { total } = counts[key];
      return total === undefined ? [] : [plural(total, COUNTED[key])];
    })
    .join(', ');
}

function Actions({
  listSearch,
  hide,
  isDrawing,
  onDraw,
}: Pick<MapHeaderProps, 'listSearch' | 'hide' | 'isDrawing' | 'onDraw'>) {
  return (
    <>
      <Tooltip text="List what is in an area">
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
        <Button size="sm" onPress={() => void copyAddress(hide)}>
          <Share2 className="icon" aria-hidden />
          <span className="action-word">Copy link</span>
        </Button>
      </Tooltip>
    </>
  );
}

async function copyAddress(hide: string) {
  const address = new URL(window.location.href);
  address.searchParams.set('hide', hide);
  try {
    await navigator.clipboard.writeText(address.href);
    toast('Link copied');
  } catch {
    toast('The browser refused to copy; the address is in its address bar', { tone: 'error' });
  }
}
