import { Crosshair, Printer, Table2 } from 'lucide-react';
import { Button, IconButton, Segmented } from '@/ui';
import { GROUPINGS, ZOOMS, type Grouping, type TimelineSearch, type Zoom } from '../search';

const ZOOM_WORDS: Record<Zoom, string> = { quarter: 'Quarter', year: 'Year', '2y': '2 years', all: 'All' };
const GROUP_WORDS: Record<Grouping, string> = { carrier: 'By carrier', urgency: 'By urgency', none: 'Ungrouped' };

const zooms = ZOOMS.map((value) => ({ value, label: ZOOM_WORDS[value] }));
const groupings = GROUPINGS.map((value) => ({ value, label: GROUP_WORDS[value] }));

export function TimelineActions({
  zoom,
  group,
  isTable,
  onChange,
  onToday,
}: {
  zoom: Zoom;
  group: Grouping;
  isTable: boolean;
  onChange: (changes: TimelineSearch) => void;
  onToday: () => void;
}) {
  return (
    <>
      {isTable ? null : (
        <>
          <Segmented label="Zoom" options={zooms} value={zoom} onChange={(next) => onChange({ zoom: next })} />
          <Segmented
            label="Groups"
            options={groupings}
            value={group}
            onChange={(next) => onChange({ group: next, fold: undefined })}
          />
          <Button size="sm" onPress={onToday}>
            <Crosshair className="icon" aria-hidden />
            Today
          </Button>
        </>
      )}
      <IconButton
        label={isTable ? 'Show as chart' : 'Show as table'}
        variant="outlined"
        aria-pressed={isTable}
        onPress={() => onChange({ show: isTable ? undefined : 'table' })}
      >
        <Table2 className="icon" />
      </IconButton>
      <IconButton label="Print" variant="outlined" onPress={() => window.print()}>
        <Printer className="icon" />
      </IconButton>
    </>
  );
}
