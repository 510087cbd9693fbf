import { useState } from 'react';
import { useCan } from '@/api';
import { LeaveGuard } from '@/resource/form';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { Select } from '@/ui';
import type { PermissionCatalog, Role } from '../types';
import { DeleteRoleDialog } from './delete-role-dialog';
import { LevelMark } from './level-mark';
import { groupRows, type Row } from './matrix';
import { MatrixTable, starred } from './matrix-table';
import { PendingBar } from './pending-bar';
import { RoleDialog } from './role-dialog';
import { RoleHeading } from './role-heading';
import { StaleDialog } from './stale-dialog';
import { useRoleDraft } from './use-role-draft';

const SAMPLE: Row = { id: 'sample', label: '', detail: '', areas: [] };

function Legend({ star }: { star: boolean }) {
  return (
    <div className="matrix-legend">
      <span>
        <LevelMark row={SAMPLE} level="edit" />
        reads and changes
      </span>
      <span>
        <LevelMark row={SAMPLE} level="view" />
        reads only
      </span>
      <span>
        <LevelMark row={SAMPLE} level="none" />
        not shown at all, also in exports, search and e-mails
      </span>
      {star ? <span className="ml-auto text-text-3">* without Commit an import</span> : null}
    </div>
  );
}

/** The matrix with what is not saved yet. */
export function MatrixView({ roles, catalog }: { roles: readonly Role[]; catalog: PermissionCatalog }) {
  const can = useCan();
  const narrow = useIsNarrow();
  const draft = useRoleDraft(roles, catalog);
  const [chosen, setChosen] = useState<string | null>(null);
  const [dialog, setDialog] = useState<{ act: 'rename' | 'delete'; role: Role } | null>(null);
  const mayEdit = can('users_edit');
  const one = roles.find(({ id }) => id === chosen) ?? roles[0];
  const shown = narrow && one ? [one] : roles;
  const star = shown.some((role) => groupRows(catalog).some((row) => starred(row, draft.grantedOf(role))));

  return (
    <>
      <Legend star={star} />
      {narrow ? (
        <div className="matrix-choice">
          <Select
            label="Role"
            hideLabel
            value={one?.id ?? null}
            options={roles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        </div>
      ) : null}
      <div className="matrix-scroll" tabIndex={0} role="region" aria-label="Permissions, lines">
        <MatrixTable
          label="Permissions by role"
          catalog={catalog}
          roles={shown}
          grantedOf={draft.grantedOf}
          baseOf={draft.baseOf}
          onSet={mayEdit ? draft.set : undefined}
          heading={(role) => (
            <RoleHeading
              role={role}
              onRename={mayEdit ? () => setDialog({ act: 'rename', role }) : undefined}
              onDelete={mayEdit ? () => setDialog({ act: 'delete', role }) : undefined}
            />
          )}
        />
      </div>
      {draft.dirty ? <PendingBar draft={draft} /> : null}
      {draft.stale ? <StaleDialog stale={draft.stale} catalog={catalog} onResolve={draft.resolve} /> : null}
      {dialog?.act === 'rename' ? (
        <RoleDialog role={dialog.role} roles={roles} onClose={() => setDialog(null)} />
      ) : null}
      {dialog?.act === 'delete' ? <DeleteRoleDialog role={dialog.role} onClose={() => setDialog(null)} /> : null}
      <LeaveGuard isDirty={() => draft.dirty}>The changed permissions are not saved and would be lost.</LeaveGuard>
    </>
  );
}
