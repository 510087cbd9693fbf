import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import type { Column } from '@/ui/table';
import { Button, Checkbox, IconButton, Popover } from '@/ui';

/** Chooses and orders columns; those that do not fit say so. */
export function ColumnChooser<T>({
  columns,
  chosen,
  fitting,
  onChange,
}: {
  columns: readonly Column<T>[];
  chosen: readonly Column<T>[];
  fitting: readonly string[];
  /** Null is the default set. */
  onChange: (ids: string[] | null) => void;
}) {
  const ids = chosen.map((column) => column.id);
  const rest = columns.filter((column) => !ids.includes(column.id));
  const move = (id: string, by: number) => {
    const at = ids.indexOf(id);
    const next = [...ids];
    next.splice(at, 1);
    next.splice(at + by, 0, id);
    onChange(next);
  };
  return (
    <Popover
      label="Columns"
      placement="bottom end"
      trigger={
        <IconButton label="Columns">
          <Columns3 className="icon" />
        </IconButton>
      }
    >
      <div className="filter-editor">
        <div className="filter-options" role="group" aria-label="Shown columns">
          {chosen.map((column, index) => (
            <div key={column.id} className="flex items-center gap-1">
              <span className="min-w-0 flex-1">
                <Checkbox
                  isSelected
                  isDisabled={ids.length === 1}
                  onChange={() => onChange(ids.filter((id) => id !== column.id))}
                >
                  <span className="clip">{column.header}</span>
                  {fitting.includes(column.id) ? null : <span className="count">no room now</span>}
                </Checkbox>
              </span>
              <IconButton
                label={`Move ${column.header} up`}
                isDisabled={index === 0}
                onPress={() => move(column.id, -1)}
              >
                <ArrowUp className="icon icon-sm" />
              </IconButton>
              <IconButton
                label={`Move ${column.header} down`}
                isDisabled={index === chosen.length - 1}
                onPress={() => move(column.id, 1)}
              >
                <ArrowDown className="icon icon-sm" />
              </IconButton>
            </div>
          ))}
          {rest.map((column) => (
            <Checkbox key={column.id} isSelected={false} onChange={() => onChange([...ids, column.id])}>
              {column.header}
            </Checkbox>
          ))}
        </div>
        <Button size="sm" onPress={() => onChange(null)}>
          Default columns
        </Button>
      </div>
    </Popover>
  );
}
