import type { Course } from '../../rate';
import type { ImportSearch } from '../../search';
import type { Step } from '../../steps';
import type { Import, ImportKind } from '../../types';

export type Go = (
  changes: Partial<Omit<ImportSearch, 'step'>> & { step?: Step },
  options?: { replace?: boolean },
) => void;

export interface StepProps {
  job: Import;
  kind: ImportKind | undefined;
  course: Course | null;
  search: ImportSearch;
  go: Go;
  mayEdit: boolean;
}
