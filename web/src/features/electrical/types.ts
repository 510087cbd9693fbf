import type { BaseRecord, Read } from '@/api';

/** A utility account, as the API answers; its cost is absent for those who may not see money. */
export interface Service
  extends
    BaseRecord,
    Omit<
      Read<
        'ElectricalService',
        'utility' | 'currency' | 'status' | 'place_name' | 'bill_count',
        'average_monthly_cost'
      >,
      keyof BaseRecord
    > {}

/** One bill of it; what it charges is money. */
export interface Bill extends BaseRecord {
  period_start: string;
  period_end: string;
  days: number;
  kwh: number | null;
  cost?: number | null;
  notes: string | null;
}

/** What the newest bills say of a month. */
export interface Averages {
  bills: number;
  from: string | null;
  until: string | null;
  average_monthly_cost: number | null;
  average_monthly_kwh: number | null;
}
