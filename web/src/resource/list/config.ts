import type { ComponentType, ReactNode } from 'react';
import type { Query, Resource } from '@/api';
import type { FieldSpec } from '@/ui';
import type { Column, TableSelection } from '@/ui/table';
import type { FilterField } from './filters';

export interface PanelProps<T> {
  /** The row as the list has it; the panel loads the rest. */
  row: T | undefined;
  id: string;
  onPrevious?: () => void;
  onNext?: () => void;
  onClose: () => void;
}

/** What a list page is made of; `ResourceList` does the rest. */
export interface ListConfig<T extends { id: string }> {
  resource: Resource<T>;
  /** `circuits`: the key of its saved views. */
  page: string;
  title: string;
  one: string;
  many: string;
  icon: ComponentType<{ className?: string }>;
  columns: readonly Column<T>[];
  filters: readonly FilterField[];
  /** False: these cannot be searched by text. */
  search?: false;
  defaultSort: string;
  /** Fields every row needs whatever the columns are. */
  baseFields: readonly string[];
  /** Of every row, unless these are no records: `id` and `version`. */
  recordFields?: readonly string[];
  /** Sent with every list call, such as `{ include: 'carrier' }`. */
  extraQuery?: Query;
  rowName: (row: T) => string;
  /** The page of a row; without it Enter opens the panel. */
  rowHref?: (row: T) => string;
  /** Fields whose totals are asked for; each stands under the column of the same id. */
  totals?: readonly string[];
  totalsPermission?: string;
  /** What stands beside the total, such as `per month`. */
  totalsNote?: string;
  /** The row's amount that the selection bar sums: field and currency. */
  amountOf?: (row: T) => { amount: number; currency: string } | null;
  /** Null: nobody changes these records from the list. */
  editPermission: string | null;
  /** Fields that may be changed in bulk. */
  bulkFields?: readonly FieldSpec[];
  exportFormats: readonly ('csv' | 'xlsx' | 'geojson')[];
  Panel?: ComponentType<PanelProps<T>>;
  create?: { href: string; label: string };
  /** Right after the title, such as tabs. */
  beside?: ReactNode;
  /** Under the page header: what holds for all of them. */
  notice?: ReactNode;
  /** Makes one, where that is no page of its own. */
  primaryAction?: ReactNode;
  /** More actions of the page header, before the primary one. */
  headerActions?: ReactNode;
  /** More actions of the selection bar; `clear` when the chosen are no longer there. */
  selectionActions?: (selection: TableSelection, rows: readonly T[], clear: () => void) => ReactNode;
  empty: { text: string; actions?: ReactNode };
}
