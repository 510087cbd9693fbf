import { initials } from '@/shared/format';
import type { Renewal } from '../types';
import { ownerWords } from '../words';

/** Who sees to it, as initials; an empty ring while nobody does. */
export function OwnerMark({ renewal }: { renewal: Renewal }) {
  const name = ownerWords(renewal);
  return name ? (
    <span className="avatar renewal-owner" role="img" aria-label={`Owner ${name}`} title={name}>
      {initials(name)}
    </span>
  ) : (
    <span className="avatar renewal-owner empty" role="img" aria-label="No owner" title="No owner" />
  );
}
