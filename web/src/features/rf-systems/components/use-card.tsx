import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import * as format from '@/shared/format';
import { FactRow, Facts } from '@/ui';
import type { RfSystem } from '../types';

/** What uses it, with the way there. */
export function InUse({ system }: { system: RfSystem }) {
  const can = useCan();
  const { rf_link_count: links, rf_node_count: nodes } = system;
  return (
    <Facts>
      <FactRow label="RF links">
        {links && can('rf_links_view') ? (
          <Link to="/rf-links" search={{ rf_system_id: system.id }} className="link">
            {format.plural(links, 'link')}
          </Link>
        ) : (
          format.number(links)
        )}
      </FactRow>
      <FactRow label="Nodes">{format.number(nodes)}</FactRow>
    </Facts>
  );
}
