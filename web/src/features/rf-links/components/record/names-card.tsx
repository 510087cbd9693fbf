import { Link } from '@tanstack/react-router';
import { Card } from '@/ui';
import type { Preview, RfLink } from '../../types';

/** The others of the same ends and system, and what this one was called before. */
export function NamesCard({ link, path }: { link: RfLink; path: Preview | undefined }) {
  const parallels = path?.parallels ?? [];
  if (!parallels.length && !link.aliases.length) return null;
  return (
    <Card title="Names and parallels">
      {parallels.length ? (
        <>
          <h3 className="text-12 text-text-3">Same ends, same system</h3>
          <ul className="record-links">
            {parallels.map(({ id, name, fcc_call_sign: call }) => (
              <li key={id}>
                <Link to="/rf-links/$id" params={{ id }} className="link clip">
                  {name}
                </Link>
                {call ? <span className="id text-text-3">{call}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {link.aliases.length ? (
        <>
          <h3 className="text-12 text-text-3">Formerly</h3>
          <ul className="record-links">
            {[...link.aliases].reverse().map((alias) => (
              <li key={alias} className="text-text-2">
                {alias}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
