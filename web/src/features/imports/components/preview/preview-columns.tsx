import type { Column } from '@/ui/table';
import type { PlacedRow } from '../../api';
import { NUMERIC } from '../../rows/cell-text';
import { messageOf, remarkOf, verdictOf } from '../../rows/verdict';
import type { FieldKind, ImportField } from '../../types';
import { Cell, type OpenCell } from './cell';

const WIDTHS: Partial<Record<FieldKind, number>> = {
  money: 148,
  bandwidth: 116,
  date: 190,
  instant: 190,
  word: 108,
  boolean: 76,
  integer: 92,
  percent: 84,
  state: 72,
  country: 84,
};

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

const fieldColumn = (field: ImportField, onOpen: OpenCell | null, first: boolean): Column<PlacedRow> => ({
  id: field.name,
  header: field.label,
  priority: 1,
  width: first ? 168 : (WIDTHS[field.kind] ?? 128),
  align: NUMERIC.has(field.kind) ? 'end' : undefined,
  fields: [field.name],
  cell: (row) =>
    first ? (
      <span className="id">
        <Cell row={row} field={field} onOpen={onOpen} />
      </span>
    ) : (
      <Cell row={row} field={field} onOpen={onOpen} />
    ),
  card: first ? 'title' : undefined,
});

const ENDS = ['a_endpoint', 'z_endpoint'] as const;

/** Both ends of a circuit stand in one column. */
function endsColumn([a, z]: [ImportField, ImportField], onOpen: OpenCell | null): Column<PlacedRow> {
  return {
    id: 'ends',
    header: 'A → Z',
    priority: 1,
    width: 220,
    grow: 1,
    fields: [...ENDS],
    cell: (row) => (
      <span className="import-ends">
        <Cell row={row} field={a} onOpen={onOpen} />
        <span className="route-arrow" aria-hidden="true">
          →
        </span>
        <Cell row={row} field={z} onOpen={onOpen} />
      </span>
    ),
  };
}

/** Row and state, the file's own fields, what there is to say. */
export function previewColumns(fields: readonly ImportField[], onOpen: OpenCell | null): Column<PlacedRow>[] {
  const ends = ENDS.map((name) => fields.find((field) => field.name === name));
  const both = ends[0] && ends[1] ? ([ends[0], ends[1]] as [ImportField, ImportField]) : null;
  const own = fields.flatMap((field, index) => {
    if (both && field === both[1]) return [];
    return both && field === both[0] ? [endsColumn(both, onOpen)] : [fieldColumn(field, onOpen, index === 0)];
  });
  return [
    {
      id: 'row',
      header: 'Row',
      priority: 1,
      width: 52,
      align: 'end',
      fields: ['number'],
      cell: (row) => <span className="text-text-3">{row.number}</span>,
      card: 'sub-end',
    },
    {
      id: 'state',
      header: 'State',
      priority: 1,
      width: 104,
      fields: ['state'],
      cell: (row) => <State row={row} />,
      card: 'end',
    },
    ...own,
    {
      id: 'remark',
      header: 'Message',
      priority: 1,
      width: 184,
      grow: 1,
      pinned: true,
      fields: ['messages'],
      cell: (row) => <Remark row={row} />,
      card: 'sub',
    },
  ];
}
