import {
  Building2,
  Cable,
  FileText,
  Files,
  Handshake,
  Mail,
  MessageSquareWarning,
  MessagesSquare,
  MapPin,
  Moon,
  Plus,
  RadioTower,
  Sun,
  UserRound,
  Users,
  Zap,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { DocumentHit, SearchGroup, SearchHit } from '@/api';
import { REPORTS, reportWords } from '@/features/reports/search';
import { askForFeedback } from '@/shared/feedback';
import { setTheme } from '@/shared/theme';
import { mayOpen, PAGES } from '../../pages';

export interface PaletteEntry {
  id: string;
  label: string;
  detail?: string | null;
  icon?: ComponentType<{ className?: string }>;
  series?: number | null;
  /** Identifiers get slashed zeros. */
  isId?: boolean;
  keys?: string;
  href?: string;
  run?: () => void;
}

export interface PaletteSection {
  title: string;
  entries: PaletteEntry[];
}

const KINDS: Record<
  SearchGroup['kind'],
  { title: string; icon: PaletteEntry['icon']; href: (hit: SearchHit) => string }
> = {
  circuits: { title: 'Circuits', icon: Cable, href: (hit) => `/circuits/${hit.id}` },
  endpoints: { title: 'Endpoints', icon: MapPin, href: (hit) => `/endpoints/${hit.id}` },
  infrastructure: { title: 'Sites', icon: Building2, href: (hit) => `/infrastructure/${hit.id}` },
  'rf-links': { title: 'RF links', icon: RadioTower, href: (hit) => `/rf-links/${hit.id}` },
  customers: { title: 'Customers', icon: Users, href: (hit) => `/customers/${hit.id}` },
  'electrical-services': { title: 'Electrical services', icon: Zap, href: (hit) => `/electrical-services/${hit.id}` },
  carriers: { title: 'Carriers', icon: Handshake, href: (hit) => `/providers/${hit.id}` },
  contracts: { title: 'Contracts', icon: FileText, href: (hit) => `/contracts/${hit.id}` },
};

/** What the server found, in its order: exact IDs stand first. */
export const foundSections = (groups: readonly SearchGroup[]): PaletteSection[] =>
  groups
    .filter((group) => group.items.length && KINDS[group.kind])
    .map((group) => {
      const kind = KINDS[group.kind];
      return {
        title: kind.title,
        entries: group.items.map((hit) => ({
          id: `${group.kind}:${hit.id}`,
          label: hit.label,
          detail: hit.detail,
          icon: kind.icon,
          series: group.kind === 'circuits' || group.kind === 'carriers' ? hit.series : undefined,
          isId: group.kind === 'circuits',
          href: kind.href(hit),
        })),
      };
    });

const LEAD = 24;

/** The words around the first find; a line is short, so little of what stands before them. */
export function snippetLine(parts: DocumentHit['snippet']): string {
  const text = (some: DocumentHit['snippet']) => (some ?? []).map((part) => part.text).join('');
  const first = parts?.findIndex(({ hit }) => hit) ?? -1;
  if (!parts || first < 0) return text(parts);
  const before = text(parts.slice(0, first));
  const lead = before.length > LEAD ? `…${before.slice(-LEAD).replace(/^\S*\s/, ' ')}` : before;
  return `${lead}${text(parts.slice(first))}`;
}

/** Documents by what stands in them. */
export const documentSections = (hits: readonly DocumentHit[]): PaletteSection[] =>
  hits.length
    ? [
        {
          title: 'Documents',
          entries: hits.map((hit) => ({
            id: `documents:${hit.id}`,
            label: hit.title,
            detail: [hit.owner_label, snippetLine(hit.snippet)].filter(Boolean).join(' · '),
            icon: Files,
            href: `/documents/${hit.id}${hit.page ? `?page=${hit.page}` : ''}`,
          })),
        },
      ]
    : [];

/** Pages and actions that match what is typed. */
export function ownSections(text: string, can: (permission: string) => boolean): PaletteSection[] {
  const matches = (label: string) => label.toLowerCase().includes(text.trim().toLowerCase());
  const pages: PaletteEntry[] = PAGES.filter((page) => mayOpen(page, can) && matches(page.label)).map((page) => ({
    id: page.path,
    label: page.label,
    icon: page.icon,
    keys: page.keys,
    href: page.path,
  }));
  const actions: PaletteEntry[] = [
    ...(can('circuits_edit') ? [{ id: 'new-circuit', label: 'New circuit', icon: Plus, href: '/circuits/new' }] : []),
    ...(can('rf_links_edit') ? [{ id: 'new-rf-link', label: 'New RF link', icon: Plus, href: '/rf-links/new' }] : []),
    ...(can('contracts_edit')
      ? [{ id: 'new-contract', label: 'New contract', icon: Plus, href: '/contracts/new' }]
      : []),
    ...(can('infrastructure_edit')
      ? [{ id: 'new-site', label: 'New site', icon: Plus, href: '/infrastructure/new' }]
      : []),
    ...(can('carriers_edit')
      ? [{ id: 'new-provider', label: 'New provider', icon: Plus, href: '/providers/new' }]
      : []),
    ...(can('catalog_edit')
      ? [
          { id: 'new-rf-system', label: 'New RF system', icon: Plus, href: '/admin/rf-systems/new' },
          { id: 'new-service-type', label: 'New service type', icon: Plus, href: '/admin/service-types/new' },
        ]
      : []),
    ...(can('customers_edit')
      ? [{ id: 'new-customer', label: 'New customer', icon: Plus, href: '/customers/new' }]
      : []),
    ...(can('electrical_edit')
      ? [{ id: 'new-electrical', label: 'New electrical service', icon: Plus, href: '/electrical-services/new' }]
      : []),
    ...REPORTS.filter((kind) => reportWords[kind].permissions.every(can)).map((kind) => ({
      id: `report-${kind}`,
      label: reportWords[kind].title,
      icon: Mail,
      href: `/reports/${kind}`,
    })),
    ...(can('users_edit') ? [{ id: 'new-user', label: 'New user', icon: Plus, href: '/admin/users/new' }] : []),
    ...(can('feedback_edit')
      ? [{ id: 'send-feedback', label: 'Send feedback', icon: MessageSquareWarning, run: askForFeedback }]
      : []),
    ...(can('feedback_view') ? [{ id: 'feedback', label: 'Feedback', icon: MessagesSquare, href: '/feedback' }] : []),
    { id: 'account', label: 'Account', icon: UserRound, href: '/account' },
    { id: 'light', label: 'Light theme', icon: Sun, run: () => setTheme('light') },
    { id: 'dark', label: 'Dark theme', icon: Moon, run: () => setTheme('dark') },
  ].filter((action) => matches(action.label));
  return [
    { title: 'Pages', entries: pages },
    { title: 'Actions', entries: actions },
  ].filter((section) => section.entries.length);
}
