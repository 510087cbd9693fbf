import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { FacetValue } from '@/api';
import * as format from '@/shared/format';
import { StatusMark } from '@/ui';

const LIFE = [
  'active',
  'disconnect_pending',
  'provisioning',
  'ordered',
  'quoted',
  'disconnected',
  'cancelled',
] as const;

/** Circuits by status: one bar, and its words with counts, each a list. */
export function StatusBar({ providerId, counts }: { providerId: string; counts: readonly FacetValue[] }) {
  const shown = LIFE.flatMap((status) => counts.find((entry) => entry.value === status) ?? []);
  if (shown.length === 0) return null;
  return (
    <div className="status-bar">
      <div className="status-track" aria-hidden="true">
        {shown.map(({ value, count }) => (
          <span
            key={value}
            style={{ flexGrow: count, '--c': `var(--st-${value.replaceAll('_', '-')})` } as CSSProperties}
          />
        ))}
      </div>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <Link to="/circuits" search={{ carrier_id: providerId, status: value }}>
              <StatusMark status={value} /> <span className="count">{format.number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
