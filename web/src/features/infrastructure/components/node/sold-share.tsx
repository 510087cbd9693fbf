import * as format from '@/shared/format';
import { Tag } from '@/ui';

/** What is sold of a node's capacity; more than there is stands out. */
export function SoldShare({ sold, capacity }: { sold: number; capacity: number | null }) {
  if (!capacity) return <>{format.bandwidth(sold)} sold</>;
  const share = format.percent(sold / capacity);
  return sold > capacity ? <Tag tone="warn">{share} sold</Tag> : <>{share} sold</>;
}
