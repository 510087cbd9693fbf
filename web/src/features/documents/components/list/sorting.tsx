import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuSection } from '@/ui';

interface SortField {
  field: string;
  label: string;
  /** What one expects first. */
  descending?: boolean;
}

export const SORTS: readonly SortField[] = [
  { field: 'title', label: 'Title' },
  { field: 'kind', label: 'Kind' },
  { field: 'size_bytes', label: 'Size', descending: true },
  { field: 'uploaded_at', label: 'Added', descending: true },
];

const fieldOf = (sort: string) => sort.replace(/^-/, '');

/** The order after a click on a column: its usual direction first, then the other. */
export function sortedBy(sort: string, { field, descending = false }: SortField): string {
  const down = fieldOf(sort) === field ? !sort.startsWith('-') : descending;
  return down ? `-${field}` : field;
}

export function SortHeader({
  field,
  sort,
  onSort,
}: {
  field: SortField;
  sort: string;
  onSort: (sort: string) => void;
}) {
  const active = fieldOf(sort) === field.field;
  const Arrow = sort.startsWith('-') ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={`document-head ${field.field}`}
      aria-sort={active ? (sort.startsWith('-') ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(sortedBy(sort, field))}>
        {field.label}
        {active ? <Arrow className="icon icon-sm" aria-hidden /> : null}
      </button>
    </th>
  );
}

/** Where there are no column headers: on a narrow screen. */
export function SortMenu({ sort, onSort }: { sort: string; onSort: (sort: string) => void }) {
  const active = SORTS.find(({ field }) => field === fieldOf(sort));
  return (
    <Menu
      label="Sort documents"
      trigger={
        <Button size="sm">
          <ArrowUpDown className="icon icon-sm" aria-hidden />
          {active?.label}
        </Button>
      }
    >
      <MenuSection
        title="Sort by"
        selectionMode="single"
        selectedKeys={[fieldOf(sort)]}
        onSelectionChange={(keys) => {
          const field = SORTS.find((known) => [...keys].includes(known.field));
          onSort(field ? sortedBy(sort, field) : sortedBy(sort, active!));
        }}
      >
        {SORTS.map(({ field, label }) => (
          <MenuItem key={field} id={field}>
            {label}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
