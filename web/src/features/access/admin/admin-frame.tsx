import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCan } from '@/api';
import { number } from '@/shared/format';
import { tokens, users } from '../api';
import { SECTIONS, type AdminSection } from './sections';
import './admin.css';

const total = { fields: 'id', limit: 1 } as const;

/** The side list of the administration beside one of its pages. */
export function AdminFrame({ children }: { children: ReactNode }) {
  const can = useCan();
  const people = useQuery({ ...users.list(total), enabled: can('users_view') });
  const live = useQuery({ ...tokens.list({ ...total, status: 'active' }), enabled: can('users_edit') });
  const counts: Partial<Record<AdminSection['path'], number>> = {
    '/admin/users': people.data?.total,
    '/admin/tokens': live.data?.total,
  };
  return (
    <div className="admin">
      <nav className="admin-nav nav" aria-labelledby="admin-title">
        <p id="admin-title">Admin</p>
        <ul>
          {SECTIONS.filter((section) => can(section.permission)).map(({ path, label, icon: Icon }) => {
            const count = counts[path];
            return (
              <li key={path}>
                <Link to={path} activeOptions={{ includeSearch: false }}>
                  <Icon className="icon" aria-hidden />
                  <span className="label">{label}</span>
                  {count === undefined ? null : <span className="n">{number(count)}</span>}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="admin-page">{children}</div>
    </div>
  );
}
