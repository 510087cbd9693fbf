import { ChevronRight } from 'lucide-react';
import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { Menu as AriaMenu, Popover } from 'react-aria-components';
import { cx } from '@/shared/cx';
import { MenuItem } from '@/ui';
import type { PermissionCatalog, Role } from '../types';
import { LevelMark } from './level-mark';
import {
  areaRow,
  groupRows,
  levelOf,
  levelsOf,
  levelWords,
  nextLevel,
  rightRows,
  type Granted,
  type Level,
  type Row,
} from './matrix';

interface Line {
  row: Row;
  /** Below a group that is open. */
  inner?: boolean;
  expandable?: boolean;
}

export interface MatrixProps {
  label: string;
  catalog: PermissionCatalog;
  roles: readonly Role[];
  grantedOf: (role: Role) => Granted;
  /** What is saved, to mark what is not. */
  baseOf?: (role: Role) => Granted;
  /** Absent: nothing can be changed. */
  onSet?: (role: Role, row: Row, level: Level) => void;
  heading: (role: Role) => ReactNode;
}

/** Who edits imports, and may still not commit one. */
export const starred = (row: Row, granted: Granted) =>
  row.areas.some(({ area }) => area === 'imports') &&
  levelOf(row, granted) === 'edit' &&
  !granted.has('imports_commit');

function useLines(catalog: PermissionCatalog) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const groups = groupRows(catalog).flatMap((row): Line[] => {
    const expandable = row.areas.length > 1;
    const inner = open.has(row.id) ? row.areas.map((area) => ({ row: areaRow(area), inner: true })) : [];
    return [{ row, expandable }, ...inner];
  });
  const toggle = (id: string, on = !open.has(id)) => {
    const next = new Set(open);
    if (on) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  return { lines: [...groups, ...rightRows(catalog).map((row): Line => ({ row }))], open, toggle };
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const RowName = ({ row }: { row: Row }) => (
  <span>
    <span className="font-medium">{row.label}</span>
    {row.detail ? <span className="matrix-detail"> {row.detail}</span> : null}
  </span>
);

/** Lines of permissions by columns of roles. A click goes to the next level, Enter offers all of them, arrows move. */
export function MatrixTable({ label, catalog, roles, grantedOf, baseOf, onSet, heading }: MatrixProps) {
  const { lines, open, toggle } = useLines(catalog);
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const anchor = useRef<HTMLElement | null>(null);
  const [menu, setMenu] = useState<{ row: Row; role: Role } | null>(null);
  const here = [Math.min(at[0], lines.length - 1), Math.min(at[1], roles.length - 1)] as const;

  const focus = (line: number, column: number) => {
    setAt([line, column]);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${line}:${column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, line: number, column: number) => {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const next = Math.max(0, Math.min(lines.length - 1, line + step[0]));
      focus(next, Math.max(0, Math.min(roles.length - 1, column + step[1])));
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      focus(line, event.key === 'Home' ? 0 : roles.length - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      anchor.current = event.currentTarget;
      const [row, role] = [lines[line]?.row, roles[column]];
      if (row && role) setMenu({ row, role });
    }
  };

  const firstRight = lines.findIndex(({ row }) => row.right);
  return (
    <div
      className="matrix"
      role="grid"
      aria-label={label}
      aria-readonly={!onSet}
      ref={grid}
      style={{ '--roles': roles.length } as CSSProperties}
    >
      <div className="matrix-row matrix-head" role="row">
        <span role="columnheader">Area</span>
        {roles.map((role) => (
          <span key={role.id} role="columnheader" className="matrix-cell">
            {heading(role)}
          </span>
        ))}
      </div>
      {lines.map(({ row, inner, expandable }, line) => (
        <div key={row.id} className="contents" role="presentation">
          {line === firstRight ? (
            <div className="matrix-row matrix-group" role="row">
              <span role="rowheader">Single rights</span>
            </div>
          ) : null}
          <div className={cx('matrix-row', inner && 'inner')} role="row">
            <span role="rowheader">
              {expandable ? (
                <button
                  type="button"
                  className="matrix-expand"
                  aria-expanded={open.has(row.id)}
                  onClick={() => toggle(row.id)}
                >
                  <ChevronRight className="icon icon-sm" aria-hidden />
                  <RowName row={row} />
                </button>
              ) : (
                <RowName row={row} />
              )}
            </span>
            {roles.map((role, column) => {
              const granted = grantedOf(role);
              const level = levelOf(row, granted);
              const was = baseOf ? levelOf(row, baseOf(role)) : level;
              const words = `${role.name}, ${row.label}: ${levelWords(row, level)}`;
              const mark = <LevelMark row={row} level={level} star={starred(row, granted)} />;
              return (
                <span
                  key={role.id}
                  role="gridcell"
                  className={cx('matrix-cell', was !== level && 'changed')}
                  aria-label={onSet ? undefined : words}
                >
                  {onSet ? (
                    <button
                      type="button"
                      data-cell={`${line}:${column}`}
                      tabIndex={here[0] === line && here[1] === column ? 0 : -1}
                      aria-label={was === level ? words : `${words}, was ${levelWords(row, was)}`}
                      onFocus={() => setAt([line, column])}
                      onKeyDown={(event) => onKeyDown(event, line, column)}
                      onClick={() =>
                        level === 'mixed' && expandable
                          ? toggle(row.id, true)
                          : onSet(role, row, nextLevel(row, granted))
                      }
                    >
                      {mark}
                    </button>
                  ) : (
                    mark
                  )}
                </span>
              );
            })}
          </div>
        </div>
      ))}
      {onSet ? (
        <Popover
          className="popover"
          triggerRef={anchor}
          placement="bottom"
          offset={4}
          isOpen={menu !== null}
          onOpenChange={(next) => (next ? undefined : setMenu(null))}
        >
          <AriaMenu
            className="menu"
            autoFocus="first"
            aria-label={menu ? `${menu.role.name}, ${menu.row.label}` : 'Levels'}
            selectionMode="single"
            selectedKeys={menu ? [levelOf(menu.row, grantedOf(menu.role))] : []}
            onAction={(key) => {
              if (menu) onSet(menu.role, menu.row, key as Level);
              setMenu(null);
            }}
          >
            {(menu ? levelsOf(menu.row) : []).map((level) => (
              <MenuItem key={level} id={level}>
                {menu ? levelWords(menu.row, level) : level}
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      ) : null}
    </div>
  );
}
