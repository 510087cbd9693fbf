import { easternInstant } from '@/shared/eastern';
import { Button, Dialog } from '@/ui';
import type { PermissionCatalog } from '../types';
import { changesOf, levelWords } from './matrix';
import type { Stale } from './use-role-draft';

/** Somebody saved the same role meanwhile: what they changed, and what becomes of mine. */
export function StaleDialog({
  stale: { base, theirs },
  catalog,
  onResolve,
}: {
  stale: Stale;
  catalog: PermissionCatalog;
  onResolve: (keepMine: boolean) => void;
}) {
  const changes = changesOf(theirs, new Set(base.permissions), new Set(theirs.permissions), catalog);
  const who = theirs.updated_by ?? 'Somebody';
  return (
    <Dialog
      isOpen
      wide
      dirty
      onClose={() => onResolve(true)}
      title={`${who} changed ${base.name} meanwhile`}
      footer={
        <>
          <Button onPress={() => onResolve(false)}>Drop my changes of it</Button>
          <Button variant="primary" onPress={() => onResolve(true)}>
            Put mine on top
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        {theirs.updated_at ? <p className="text-text-2">Saved {easternInstant(theirs.updated_at)}:</p> : null}
        <ul className="change-rows">
          {changes.map(({ row, from, to }) => (
            <li key={row.id}>
              {row.label} <span className="diff-old">{levelWords(row, from)}</span>
              <span className="route-arrow">→</span>
              <span className="diff-new">{levelWords(row, to)}</span>
            </li>
          ))}
          {changes.length === 0 ? <li>{`Its name or description: ${theirs.name}`}</li> : null}
        </ul>
        <p className="text-text-2">Nothing of yours is saved yet: look at it again, then save.</p>
      </div>
    </Dialog>
  );
}
