import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countsQuery, useCan } from '@/api';
import { number } from '@/shared/format';
import { GROUPS, mayOpen, PAGES } from '../pages';

/** The pages this reader may see, in groups, with their counts. */
export function SideNav({ collapsed = false, onNavigate }: { collapsed?: boolean; onNavigate?: () => void }) {
  const can = useCan();
  const { data: counts } = useQuery(countsQuery);
  return (
    <nav className="nav" aria-label="Main">
      {GROUPS.map((group) => {
        const pages = PAGES.filter((page) => page.group === group && mayOpen(page, can));
        if (!pages.length) return null;
        return (
          <div key={group} className="contents">
            <h2 className={group === 'More' ? 'quiet' : undefined}>{group}</h2>
            <ul>
              {pages.map((page) => {
                const count = page.count ? counts?.[page.count] : undefined;
                return (
                  <li key={page.path}>
                    <Link
                      to={page.path}
                      activeOptions={{ includeSearch: false }}
                      aria-label={collapsed ? page.label : undefined}
                      title={collapsed ? page.label : undefined}
                      onClick={onNavigate}
                    >
                      <page.icon className="icon" aria-hidden />
                      <span className="label">{page.label}</span>
                      {count === undefined || (page.late && !count) ? null : (
                        <span className={page.late ? 'n hot' : 'n'}>
                          {number(count)}
                          {page.late ? <span className="visually-hidden"> overdue</span> : null}
                        </span>
                      )}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
