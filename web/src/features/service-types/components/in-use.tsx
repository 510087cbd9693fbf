import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import * as format from '@/shared/format';
import { FactRow, Facts } from '@/ui';
import type { ServiceType } from '../types';

/** The circuits of a type, with the way there. */
export function InUse({ type }: { type: ServiceType }) {
  const can = useCan();
  const { circuit_count: count } = type;
  return (
    <Facts>
      <FactRow label="Circuits">
        {count && can('circuits_view') ? (
          <Link to="/circuits" search={{ service_type_id: type.id }} className="link">
            {format.plural(count, 'circuit')}
          </Link>
        ) : (
          format.number(count)
        )}
      </FactRow>
    </Facts>
  );
}
