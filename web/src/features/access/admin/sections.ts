import {
  KeyRound,
  Layers,
  Mail,
  MessagesSquare,
  RadioReceiver,
  ScrollText,
  Server,
  ShieldCheck,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';

export interface AdminSection {
  path:
    | '/admin/users'
    | '/admin/permissions'
    | '/admin/tokens'
    | '/admin/rf-systems'
    | '/admin/service-types'
    | '/admin/audit'
    | '/feedback'
    | '/admin/notifications'
    | '/admin/system';
  label: string;
  icon: ComponentType<{ className?: string }>;
  permission: string;
}

/** The pages of the administration there are, in the order of the side list. */
export const SECTIONS: readonly AdminSection[] = [
  { path: '/admin/users', label: 'Users', icon: Users, permission: 'users_view' },
  { path: '/admin/permissions', label: 'Permissions', icon: ShieldCheck, permission: 'users_view' },
  { path: '/admin/tokens', label: 'API tokens', icon: KeyRound, permission: 'users_edit' },
  { path: '/admin/rf-systems', label: 'RF standards', icon: RadioReceiver, permission: 'catalog_edit' },
  { path: '/admin/service-types', label: 'Service types', icon: Layers, permission: 'catalog_edit' },
  { path: '/admin/audit', label: 'Audit', icon: ScrollText, permission: 'audit_view' },
  { path: '/feedback', label: 'Feedback queue', icon: MessagesSquare, permission: 'feedback_triage' },
  { path: '/admin/notifications', label: 'Notifications', icon: Mail, permission: 'settings_view' },
  { path: '/admin/system', label: 'System', icon: Server, permission: 'jobs_view' },
];
