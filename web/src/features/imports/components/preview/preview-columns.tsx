import type { Column } from '@/ui/table';
import type { PlacedRow } from '../../api';
import { NUMERIC } from '../../rows/cell-text';
import { messageAt, messageOf, remarkOf, verdictOf } from '../../rows/verdict';
import type { FieldKind, ImportField } from '../../types';
import { Cell, type OpenCell } from './cell';

/** Of a value alone, and of one beside what it replaces. */
const WIDTHS: Partial<Record<FieldKind, [alone: number, changed: number]>> = {
  money: [96, 146],
  bandwidth: [92, 114],
  date: [96, 190],
  instant: [140, 230],
  word: [86, 150],
  boolean: [64, 92],
  integer: [84, 120],
  percent: [76, 110],
  state: [64, 92],
  country: [72, 100],
};
const TEXT: [number, number] = [88, 180];
const KEY = 158;

function State({ row }: { row: PlacedRow }) {
  const { word, icon: Icon, tone } = verdictOf(row);
  return (
    <span className="import-state" data-tone={tone}>
      <Icon className="icon icon-sm" aria-hidden />
      {word}
    </span>
  );
}

const Remark = ({ row }: { row: PlacedRow }) => (
  <span
    className="import-remark"
    data-tone={messageOf(row)?.severity}
    title={row.messages.map(({ message }) => message).join('\n')}
  >
    {remarkOf(row)}
  </span>
);

const widthOf = (field: ImportField, { first, changed }: Place) =>
  first ? KEY : (WIDTHS[field.kind] ?? TEXT)[changed ? 1 : 0];

interface Place {
  /** What the row is recognised by. */
  first: boolean;
  /** Some row has another value stored. */
  changed: boolean;
}

const fieldColumn = (field: ImportField, onOpen: OpenCell | null, place: Place): Column<PlacedRow> => ({
  id: field.name,
  header: field.label,
  priority: 1,
  width: widthOf(field, place),
  grow: field.kind === 'text' ? 1 : undefined,
  align: NUMERIC.has(field.kind) ? 'end' : undefined,
  fields: [field.name],
  cell: (row) =>
    place.first ? (
      <span className="id">
        <Cell row={row} field={field} onOpen={onOpen} />
      </span>
    ) : (
      <Cell row={row} field={field} onOpen={onOpen} />
    ),
  card: place.first ? 'title' : undefined,
});

const ENDS = ['a_endpoint_name', 'z_endpoint_name'] as const;

/** Both ends of a circuit stand in one column. */
function endsColumn([a, z]: [ImportField, ImportField], onOpen: OpenCell | null): Column<PlacedRow> {
  return {
    id: 'ends',
    header: 'A → Z',
    priority: 1,
    width: 168,
    grow: 2,
    fields: [...ENDS],
    cell: (row) => (
      <span className="import-ends">
        <Cell row={row} field={a} onOpen={onOpen} />
        {row.values[z.name]?.text || messageAt(row, z.name) ? (
          <span className="route-arrow" aria-hidden="true">
            →
          </span>
        ) : null}
        <Cell row={row} field={z} onOpen={onOpen} />
      </span>
    ),
  };
}

/** Row and state, the file's own fields, what there is to say. */
export function previewColumns(
  fields: readonly ImportField[],
  changed: ReadonlySet<string>,
  digits: number,
  onOpen: OpenCell | null,
): Column<PlacedRow>[] {
  const ends = ENDS.map((name) => fields.find((field) => field.name === name));
  const both = ends[0] && ends[1] ? ([ends[0], ends[1]] as [ImportField, ImportField]) : null;
  const own = fields.flatMap((field, index) => {
    if (both && field === both[1]) return [];
    return both && field === both[0]
      ? [endsColumn(both, onOpen)]
      : [fieldColumn(field, onOpen, { first: index === 0, changed: changed.has(field.name) })];
  });
  return [
    {
      id: 'row',
      header: 'Row',
      priority: 1,
      width: 24 + 7 * Math.max(3, digits),
      align: 'end',
      fields: ['number'],
      cell: (row) => <span className="text-text-3">{row.number}</span>,
      card: 'sub-end',
    },
    {
      id: 'state',
      header: 'State',
      priority: 1,
      width: 76,
      fields: ['state'],
      cell: (row) => <State row={row} />,
      card: 'end',
    },
    ...own,
    {
      id: 'remark',
      header: 'Message',
      priority: 1,
      width: 160,
      grow: 1,
      pinned: true,
      fields: ['messages'],
      cell: (row) => <Remark row={row} />,
      card: 'sub',
    },
  ];
}
