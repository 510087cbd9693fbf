import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api/me';
import type { Query } from '@/api/client';
import { number } from '@/shared/format';
import { useShortcut } from '@/shared/shortcuts';
import { Button } from '@/ui/button';
import { countIn, type ListPath } from '../api';

const LISTS: readonly { path: ListPath; label: string; permission: string }[] = [
  { path: '/circuits', label: 'Circuits', permission: 'circuits_view' },
  { path: '/rf-links', label: 'RF links', permission: 'rf_links_view' },
  { path: '/infrastructure', label: 'Sites', permission: 'infrastructure_view' },
  { path: '/customers', label: 'Customers', permission: 'customers_view' },
];

interface BoxListsProps {
  bbox: string;
  /** Filters of the circuits on the map. */
  filters: Query;
  onList: (path: ListPath) => void;
  onCancel: () => void;
}

/** After a box was drawn: which records in it are to be listed. */
export function BoxLists({ bbox, filters, onList, onCancel }: BoxListsProps) {
  const can = useCan();
  useShortcut({ id: 'map.box.close', keys: 'escape', label: 'Forget the box', group: 'Map' }, onCancel);
  return (
    <div className="map-float draw-box-hint" role="group" aria-label="List what is in the box">
      <span>List</span>
      {LISTS.filter(({ permission }) => can(permission)).map(({ path, label }, index) => (
        <ListButton
          key={path}
          path={path}
          label={label}
          query={{ bbox, circuits: filters }}
          autoFocus={index === 0}
          onPress={() => onList(path)}
        />
      ))}
      <Button size="sm" variant="ghost" onPress={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

interface ListButtonProps {
  path: ListPath;
  label: string;
  query: Parameters<typeof countIn>[1];
  autoFocus: boolean;
  onPress: () => void;
}

function ListButton({ path, label, query, autoFocus, onPress }: ListButtonProps) {
  const { data } = useQuery(countIn(path, query));
  return (
    <Button size="sm" autoFocus={autoFocus} onPress={onPress}>
      {label} {data ? <span className="count">{number(data.total)}</span> : null}
    </Button>
  );
}
