import { Cable, Handshake, LayoutDashboard, Map as MapIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Counts } from '@/api';

export interface AppPage {
  path: string;
  label: string;
  group: 'Inventory' | 'Insight';
  icon: ComponentType<{ className?: string }>;
  permission: string;
  count?: keyof Counts;
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
    permission: 'circuits_view',
    count: 'circuits',
    keys: 'g c',
  },
  {
    path: '/providers',
    label: 'Providers',
    group: 'Inventory',
    icon: Handshake,
    permission: 'carriers_view',
    count: 'carriers',
    keys: 'g p',
  },
  {
    path: '/dashboard',
    label: 'Dashboard',
    group: 'Insight',
    icon: LayoutDashboard,
    permission: 'analysis_view',
    keys: 'g d',
  },
  { path: '/map', label: 'Map', group: 'Insight', icon: MapIcon, permission: 'analysis_view', keys: 'g m' },
];

export const GROUPS = ['Inventory', 'Insight'] as const;
