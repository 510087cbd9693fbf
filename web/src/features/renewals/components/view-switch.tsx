import { useNavigate, useSearch } from '@tanstack/react-router';
import { List as Rows, SquareKanban } from 'lucide-react';
import { Segmented } from '@/ui';
import { filterKeys } from '@/resource/list/filters';
import { renewalFilters } from '../search';

type View = 'board' | 'list';

const KEPT = new Set(['q', ...renewalFilters.flatMap(filterKeys)]);

/** The same decisions by stage or as rows; the filters go along. */
export function ViewSwitch({ view }: { view: View }) {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const kept = Object.fromEntries(Object.entries(search).filter(([key]) => KEPT.has(key)));
  return (
    <span className="flex flex-none">
      <Segmented<View>
        label="View"
        value={view}
        options={[
          {
            value: 'board',
            label: (
              <>
                <SquareKanban className="icon icon-sm" aria-hidden />
                <span className="max-md:sr-only">Board</span>
              </>
            ),
          },
          {
            value: 'list',
            label: (
              <>
                <Rows className="icon icon-sm" aria-hidden />
                <span className="max-md:sr-only">List</span>
              </>
            ),
          },
        ]}
        onChange={(next) => {
          if (next !== view)
            void navigate({ to: next === 'list' ? '/renewals/list' : '/renewals', search: kept as never });
        }}
      />
    </span>
  );
}
