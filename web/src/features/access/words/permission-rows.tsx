import { groupRows, levelOf, levelWords, rightRows } from '../permissions/matrix';
import type { PermissionCatalog } from '../types';

/** What a set of permissions amounts to, line by line; what it does not give is not there. */
export function PermissionRows({ catalog, granted }: { catalog: PermissionCatalog; granted: readonly string[] }) {
  const set = new Set(granted);
  const rows = [...groupRows(catalog), ...rightRows(catalog)]
    .map((row) => ({ row, level: levelOf(row, set) }))
    .filter(({ level }) => level !== 'none');
  return (
    <ul className="permission-list">
      {rows.map(({ row, level }) => (
        <li key={row.id}>
          <span>{row.label}</span>
          <span className="text-text-2">{levelWords(row, level)}</span>
        </li>
      ))}
    </ul>
  );
}
