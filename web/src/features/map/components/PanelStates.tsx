import { asProblem } from '@/api/problem';
import { ErrorState, NotFoundState } from '@/ui/states';
import { Skeleton } from '@/ui/skeleton';
import { number } from '@/shared/format';
import { Tag } from '@/ui/tag';
import type { Selected } from '../search';
import { FeaturePanel } from './FeaturePanel';
import { type Choice, RecordChoices } from './RecordChoices';

interface PendingPanelProps {
  what: string;
  error: unknown;
  onRetry: () => void;
  onClose: () => void;
}

/** The panel before its record is there, or instead of it. */
export function PendingPanel({ what, error, onRetry, onClose }: PendingPanelProps) {
  return (
    <FeaturePanel kind={what} title={error ? `${what} not shown` : <Skeleton width={160} />} onClose={onClose}>
      {error ? <Failure what={what} error={error} onRetry={onRetry} /> : <PanelSkeleton />}
    </FeaturePanel>
  );
}

function Failure({ what, error, onRetry }: Pick<PendingPanelProps, 'what' | 'error' | 'onRetry'>) {
  const problem = asProblem(error);
  if (problem.isNotFound) return <NotFoundState what={`This ${what.toLowerCase()}`} />;
  return <ErrorState what={`The ${what.toLowerCase()} could not be loaded`} failure={problem} onRetry={onRetry} />;
}

export function PanelSkeleton() {
  return (
    <div className="feature-panel-skeleton" aria-busy="true">
      {[140, 120, 90, 110, 80].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </div>
  );
}

interface PanelListProps {
  title: string;
  total: number;
  /** Undefined until they are known. */
  choices: readonly Choice[] | undefined;
  onSelect: (selected: Selected) => void;
}

/** Records of the one in the panel, with their number. */
export function PanelList({ title, total, choices, onSelect }: PanelListProps) {
  return (
    <>
      <h3 className="feature-panel-subtitle">
        {title} <Tag>{number(total)}</Tag>
      </h3>
      {total === 0 ? null : choices ? (
        <RecordChoices choices={choices} total={total} onSelect={onSelect} />
      ) : (
        <PanelSkeleton />
      )}
    </>
  );
}
