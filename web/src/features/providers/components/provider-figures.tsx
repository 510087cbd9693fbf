import { Link } from '@tanstack/react-router';
import { useToday } from '@/api';
import * as format from '@/shared/format';
import { Figure } from '@/ui';
import { Amounts } from '../amounts';
import type { Provider } from '../types';

const DAY = 86_400_000;
const daysUntil = (day: string, today: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/** The numbers that matter; spend only for those who may see money. */
export function ProviderFigures({ provider }: { provider: Provider }) {
  const today = useToday();
  const { id, active_circuit_count: active, circuit_count: all, total_mrc, next_deadline: next } = provider;
  const [first, ...others] = total_mrc ?? [];
  return (
    <div className="figure-links grid grid-cols-[repeat(auto-fit,minmax(104px,1fr))] gap-3">
      <Figure
        label="Active circuits"
        value={
          <Link to="/circuits" search={{ carrier_id: id, status: 'active' }}>
            {format.number(active)}
          </Link>
        }
        sub={`of ${format.number(all)}`}
      />
      {total_mrc === undefined ? null : (
        <Figure
          label="Monthly spend"
          value={
            <Link to="/circuits" search={{ carrier_id: id, billed: 'true', sort: '-current_mrc' }}>
              <Amounts amounts={first ? [first] : []} short />
            </Link>
          }
          sub={others.length ? <Amounts amounts={others} short /> : 'what is billed today'}
        />
      )}
      <Figure
        label="Next deadline"
        value={next ? format.date(next) : format.NONE}
        sub={next ? `in ${format.daysLong(daysUntil(next, today))}` : 'nothing to decide'}
      />
    </div>
  );
}
