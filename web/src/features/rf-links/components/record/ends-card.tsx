import { Link } from '@tanstack/react-router';
import { Building2, RadioTower, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCan } from '@/api';
import * as format from '@/shared/format';
import { Card, FactRow, Facts, Tag } from '@/ui';
import type { Preview, RfLink } from '../../types';

function To({
  href,
  permission,
  icon,
  children,
}: {
  href: string;
  permission: string;
  icon: ReactNode;
  children: ReactNode;
}) {
  const can = useCan();
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      {icon}
      {can(permission) ? (
        <Link to={href} className="link clip">
          {children}
        </Link>
      ) : (
        <span className="clip">{children}</span>
      )}
    </span>
  );
}

const site = <Building2 className="icon icon-sm" aria-hidden />;

/** Where it stands, and the node that serves it. */
export function EndsCard({ link, path }: { link: RfLink; path: Preview | undefined }) {
  const off = path?.sector?.off_axis_deg;
  return (
    <Card title="Ends">
      <Facts>
        <FactRow label="A">
          <To href={`/infrastructure/${link.a_asset_id}`} permission="infrastructure_view" icon={site}>
            {link.a_name}
          </To>
        </FactRow>
        <FactRow label="Z">
          {link.z_customer_id ? (
            <To
              href={`/customers/${link.z_customer_id}`}
              permission="customers_view"
              icon={<Users className="icon icon-sm" aria-hidden />}
            >
              {link.z_name}
            </To>
          ) : (
            <To href={`/infrastructure/${link.z_asset_id}`} permission="infrastructure_view" icon={site}>
              {link.z_name}
            </To>
          )}
        </FactRow>
        <FactRow label="Node at A">
          {link.a_rf_node_id ? (
            <To
              href={`/rf-nodes/${link.a_rf_node_id}`}
              permission="infrastructure_view"
              icon={<RadioTower className="icon icon-sm" aria-hidden />}
            >
              {link.a_rf_node_name}
            </To>
          ) : (
            'None, point to point'
          )}
        </FactRow>
        {path?.sector && typeof off === 'number' ? (
          <FactRow label="In its sector">
            {format.number(off, 1)}° off axis
            <Tag tone={path.sector.in_beam ? 'ok' : 'warn'}>
              {path.sector.in_beam ? 'in the beam' : 'outside the beam'}
            </Tag>
          </FactRow>
        ) : null}
        <FactRow label="System">
          {link.rf_system_name}
          {link.system_active ? null : <Tag tone="warn">Outside catalog</Tag>}
        </FactRow>
      </Facts>
    </Card>
  );
}
