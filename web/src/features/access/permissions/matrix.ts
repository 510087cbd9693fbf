import type { PermissionArea, PermissionCatalog, Role } from '../types';

export type Level = 'none' | 'view' | 'edit';
export type Granted = ReadonlySet<string>;

/** A line of the matrix: some areas together, one of them, or a single right. */
export interface Row {
  id: string;
  label: string;
  detail: string;
  areas: readonly PermissionArea[];
  /** A single right instead of areas. */
  right?: string;
}

const ORDER: readonly Level[] = ['none', 'view', 'edit'];

export const LEVEL_WORDS: Record<Level | 'mixed', string> = {
  none: 'No access',
  view: 'View',
  edit: 'Edit',
  mixed: 'Mixed',
};

export function groupRows(catalog: PermissionCatalog): Row[] {
  const byName = new Map(catalog.areas.map((area) => [area.area, area]));
  return catalog.groups.map((group) => ({
    id: `group:${group.areas.join('+')}`,
    label: group.label,
    detail: group.detail,
    areas: group.areas.flatMap((name) => byName.get(name) ?? []),
  }));
}

export const areaRow = (area: PermissionArea): Row => ({
  id: `area:${area.area}`,
  label: area.label,
  detail: area.detail ?? '',
  areas: [area],
});

export const rightRows = (catalog: PermissionCatalog): Row[] =>
  catalog.special.map((special) => ({
    id: `right:${special.permission}`,
    label: special.label,
    detail: special.permission,
    areas: [],
    right: special.permission,
  }));

const levelOfArea = (area: PermissionArea, granted: Granted): Level =>
  area.edit && granted.has(area.edit) ? 'edit' : granted.has(area.view) ? 'view' : 'none';

/** The level of a line for a role; areas that differ make it mixed. A single right is edit or none. */
export function levelOf(row: Row, granted: Granted): Level | 'mixed' {
  if (row.right) return granted.has(row.right) ? 'edit' : 'none';
  const levels = new Set(row.areas.map((area) => levelOfArea(area, granted)));
  // An area without anything to change goes along with one that is edited.
  if (levels.size === 2 && levels.has('edit') && levels.has('view')) {
    const viewed = row.areas.filter((area) => levelOfArea(area, granted) === 'view');
    if (viewed.every((area) => !area.edit)) return 'edit';
  }
  const [first] = levels;
  return levels.size > 1 ? 'mixed' : (first ?? 'none');
}

/** The levels a line can have, in the order a click goes through them. */
export const levelsOf = (row: Row): readonly Level[] =>
  row.right ? ['none', 'edit'] : ORDER.filter((level) => level !== 'edit' || row.areas.some((area) => area.edit));

export function nextLevel(row: Row, granted: Granted): Level {
  const levels = levelsOf(row);
  const now = levelOf(row, granted);
  return now === 'mixed' ? 'view' : levels[(levels.indexOf(now) + 1) % levels.length]!;
}

/** The permissions with a line at a level. */
export function withLevel(granted: Granted, row: Row, level: Level): Granted {
  const next = new Set(granted);
  const put = (permission: string | null | undefined, on: boolean) => {
    if (permission) void (on ? next.add(permission) : next.delete(permission));
  };
  put(row.right, level === 'edit');
  for (const area of row.areas) {
    put(area.view, level !== 'none');
    put(area.edit, level === 'edit');
  }
  return next;
}

/** What differs between two sets. */
export const difference = (before: Granted, after: Granted) => ({
  added: [...after].filter((permission) => !before.has(permission)),
  removed: [...before].filter((permission) => !after.has(permission)),
});

export const sameSet = (a: Granted, b: Granted) => a.size === b.size && [...a].every((permission) => b.has(permission));

/** My changes on top of what the role has by now. */
export function rebase(base: Granted, mine: Granted, theirs: Granted): Granted {
  const { added, removed } = difference(base, mine);
  const next = new Set([...theirs, ...added]);
  removed.forEach((permission) => next.delete(permission));
  return next;
}

export interface Change {
  roleId: string;
  role: string;
  row: Row;
  from: Level | 'mixed';
  to: Level | 'mixed';
  /** Whether its people gain or lose by it. */
  gains: boolean;
  people: number;
}

const rank = (level: Level | 'mixed') => (level === 'mixed' ? 1 : ORDER.indexOf(level));

/** What changes for a role, line by line: a group where all its areas go the same way, else the areas. */
export function changesOf(
  role: Pick<Role, 'id' | 'name' | 'user_count'>,
  before: Granted,
  after: Granted,
  catalog: PermissionCatalog,
): Change[] {
  const line = (row: Row): Change | null => {
    const [from, to] = [levelOf(row, before), levelOf(row, after)];
    if (from === to) return null;
    return {
      roleId: role.id,
      role: role.name,
      row,
      from,
      to,
      gains: rank(to) > rank(from),
      people: role.user_count,
    };
  };
  const groups = groupRows(catalog).flatMap((row) => {
    const whole = levelOf(row, before) !== 'mixed' && levelOf(row, after) !== 'mixed';
    return whole ? line(row) : row.areas.map(areaRow).map(line);
  });
  return [...groups, ...rightRows(catalog).map(line)].filter((change) => change !== null);
}

/** A level in the words of its line: a single right is yes or no. */
export const levelWords = (row: Row, level: Level | 'mixed'): string =>
  row.right ? (level === 'edit' ? 'Yes' : 'No') : LEVEL_WORDS[level];

const NUMBERS = ['nobody', 'one person', 'two people', 'three people', 'four people', 'five people', 'six people'];
const peopleWords = (count: number) => NUMBERS[count] ?? `${count} people`;

/** `Two people gain it`, `One person loses it`. */
export function effectWords({ people, gains }: Pick<Change, 'people' | 'gains'>): string {
  const who = peopleWords(people);
  const verb = gains ? (people > 1 ? 'gain' : 'gains') : people > 1 ? 'lose' : 'loses';
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${verb} it`;
}

const FIRST = ['exec', 'finance', 'network_eng', 'operations', 'pm', 'sales', 'read_only', 'agent'];
const place = (role: Role) => (FIRST.includes(role.key) ? FIRST.indexOf(role.key) : FIRST.length);

/** The roles NetOS starts with as it describes them, then the own ones by name. */
export const inOrder = (roles: readonly Role[]): Role[] =>
  [...roles].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
