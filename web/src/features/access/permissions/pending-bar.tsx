import { plural } from '@/shared/format';
import { Banner, Button, Tag } from '@/ui';
import { effectWords, levelWords, type Change } from './matrix';
import type { RoleDraft } from './use-role-draft';

function ChangeText({ change }: { change: Change }) {
  return (
    <span>
      {change.role}: {change.row.label} <span className="diff-old">{levelWords(change.row, change.from)}</span>
      <span className="route-arrow">→</span>
      <span className="diff-new">{levelWords(change.row, change.to)}</span>. {effectWords(change)}.{' '}
    </span>
  );
}

/** What would be written, in words, before it is. */
export function PendingBar({ draft }: { draft: RoleDraft }) {
  const { changes, problem } = draft;
  return (
    <div className="pending-bar" role="region" aria-label="Changes not saved">
      {problem ? (
        <Banner tone="danger">
          <b className="font-medium">{problem.role} was not saved.</b> {problem.problem.message}
        </Banner>
      ) : null}
      <div className="pending-line">
        <Tag tone="info">{plural(changes.length, 'change')}</Tag>
        <ul aria-live="polite">
          {changes.map((change) => (
            <li key={`${change.roleId}/${change.row.id}`}>
              <ChangeText change={change} />
            </li>
          ))}
          <li className="text-text-3">Takes effect at once and is written to the audit.</li>
        </ul>
        <span className="pending-actions">
          <Button onPress={draft.discard} isDisabled={draft.pending}>
            Discard
          </Button>
          <Button variant="primary" isPending={draft.pending} onPress={() => void draft.save()}>
            Save
          </Button>
        </span>
      </div>
    </div>
  );
}
