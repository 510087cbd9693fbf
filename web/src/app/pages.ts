import {
  Building2,
  Cable,
  CalendarClock,
  ChartGantt,
  FileText,
  Handshake,
  LayoutDashboard,
  Map as MapIcon,
  MapPin,
  RadioTower,
  Settings,
  Upload,
  Users,
  Zap,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Counts } from '@/api';

export interface AppPage {
  path: string;
  label: string;
  /** Where it stands in the side bar; without it the palette and its shortcut lead there. */
  group?: 'Inventory' | 'Insight' | 'Work' | 'More';
  icon: ComponentType<{ className?: string }>;
  /** Any of these opens it. */
  permissions: readonly string[];
  /** And all of these. */
  allOf?: readonly string[];
  count?: keyof Counts;
  /** The count is of work that is late. */
  late?: true;
  /** Go-to shortcut, such as `g c`. */
  keys: string;
}

/** The pages there are: side bar, palette and go-to shortcuts come from here. */
export const PAGES: readonly AppPage[] = [
  {
    path: '/circuits',
    label: 'Circuits',
    group: 'Inventory',
    icon: Cable,
    permissions: ['circuits_view'],
    count: 'circuits',
    keys: 'g c',
  },
  {
    path: '/rf-links',
    label: 'RF links',
    group: 'Inventory',
    icon: RadioTower,
    permissions: ['rf_links_view'],
    count: 'rf_links',
    keys: 'g r',
  },
  {
    path: '/infrastructure',
    label: 'Infrastructure',
    group: 'Inventory',
    icon: Building2,
    permissions: ['infrastructure_view'],
    count: 'infrastructure',
    keys: 'g i',
  },
  {
    path: '/electrical-services',
    label: 'Electrical',
    group: 'Inventory',
    icon: Zap,
    permissions: ['electrical_view'],
    count: 'electrical_services',
    keys: 'g e',
  },
  {
    path: '/customers',
    label: 'Customers',
    group: 'Inventory',
    icon: Users,
    permissions: ['customers_view'],
    count: 'customers',
    keys: 'g u',
  },
  {
    path: '/providers',
    label: 'Providers',
    group: 'Inventory',
    icon: Handshake,
    permissions: ['carriers_view'],
    count: 'carriers',
    keys: 'g p',
  },
  {
    path: '/endpoints',
    label: 'Endpoints',
    icon: MapPin,
    permissions: ['endpoints_view'],
    keys: 'g l',
  },
  {
    path: '/contracts',
    label: 'Contracts',
    icon: FileText,
    permissions: ['contracts_view'],
    keys: 'g k',
  },
  {
    path: '/dashboard',
    label: 'Dashboard',
    group: 'Insight',
    icon: LayoutDashboard,
    permissions: ['analysis_view'],
    keys: 'g d',
  },
  { path: '/map', label: 'Map', group: 'Insight', icon: MapIcon, permissions: ['analysis_view'], keys: 'g m' },
  {
    path: '/timeline',
    label: 'Timeline',
    group: 'Insight',
    icon: ChartGantt,
    permissions: ['analysis_view'],
    allOf: ['contracts_view'],
    keys: 'g t',
  },
  {
    path: '/renewals',
    label: 'Renewals',
    group: 'Work',
    icon: CalendarClock,
    permissions: ['renewals_view'],
    count: 'renewals_overdue',
    late: true,
    keys: 'g n',
  },
  { path: '/import', label: 'Import', group: 'Work', icon: Upload, permissions: ['imports_view'], keys: 'g o' },
  {
    path: '/admin',
    label: 'Admin',
    group: 'More',
    icon: Settings,
    permissions: ['users_view', 'audit_view', 'catalog_edit', 'settings_view'],
    keys: 'g a',
  },
];

export const mayOpen = (page: AppPage, can: (permission: string) => boolean) =>
  page.permissions.some(can) && (page.allOf ?? []).every(can);

export const GROUPS = ['Inventory', 'Insight', 'Work', 'More'] as const;
