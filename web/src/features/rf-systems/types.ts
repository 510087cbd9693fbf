import type { BaseRecord, Read } from '@/api';

type Named =
  | 'name'
  | 'licensed'
  | 'currency'
  | 'type'
  | 'role'
  | 'compatible_base_ids'
  | 'compatible_bases'
  | 'active'
  | 'rf_link_count'
  | 'rf_node_count';

/** A radio of the catalog; its cost is absent for those who may not see money. */
export interface RfSystem extends BaseRecord, Omit<Read<'RFSystem', Named, 'cost'>, keyof BaseRecord> {}
