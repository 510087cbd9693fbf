import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useCan } from '@/api';
import { StatusMark, Swatch, Tag } from '@/ui';
import type { Provider } from '../../types';

/** Where one is, the name in its colour, and how it stands. */
export function ProviderHeading({ provider }: { provider: Provider }) {
  const can = useCan();
  return (
    <div className="provider-title">
      <nav className="provider-crumbs" aria-label="Breadcrumb">
        <Link to="/providers">Providers</Link>
      </nav>
      <div className="provider-name">
        <Swatch series={provider.series} />
        <h1>{provider.name}</h1>
      </div>
      <div className="provider-marks">
        <StatusMark status={provider.status} />
        {provider.asn ? <Tag>AS {String(provider.asn)}</Tag> : null}
        {can('carriers_edit') ? null : (
          <span className="inline-flex items-center gap-1 text-12 text-text-3">
            <Lock className="icon icon-sm" aria-hidden />
            Your role may see, not change
          </span>
        )}
      </div>
    </div>
  );
}
