import type { BaseRecord, Read } from '@/api';

type Named = 'code' | 'name' | 'category' | 'active' | 'circuit_count';

/** A kind of circuit in the catalog. */
export interface ServiceType extends BaseRecord, Omit<Read<'ServiceType', Named>, keyof BaseRecord> {}
