import type { ReactNode } from 'react';

/** Round glyphs: where a record is in its life. 14 × 14. */
export const STATUS_GLYPHS: Record<string, ReactNode> = {
  quoted: <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 2.1" />,
  ordered: <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  provisioning: (
    <>
      <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 3.5a3.5 3.5 0 0 1 0 7z" fill="currentColor" />
    </>
  ),
  active: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path
        d="m4.3 7.2 1.9 1.8 3.5-3.8"
        fill="none"
        stroke="var(--surface-1)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  disconnect_pending: (
    <>
      <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 3.5a3.5 3.5 0 0 0 0 7z" fill="currentColor" opacity=".35" />
      <path d="M4.6 7h4.8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  disconnected: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="M4.5 7h5" stroke="var(--surface-1)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  cancelled: (
    <>
      <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="m3.6 10.4 6.8-6.8" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

/** Angular glyphs: when must we decide. 12 × 12. */
export const URGENCY_GLYPHS: Record<string, ReactNode> = {
  overdue: (
    <>
      <path fill="currentColor" d="M3.6.5h4.8L11.5 3.6v4.8l-3.1 3.1H3.6L.5 8.4V3.6z" />
      <path d="M6 3v3.6" stroke="var(--urg-overdue-soft)" strokeWidth="1.5" strokeLinecap="round" />
      <circle cx="6" cy="8.8" r=".95" fill="var(--urg-overdue-soft)" />
    </>
  ),
  critical: <path fill="currentColor" d="M6 .8 11.6 11H.4z" />,
  active: (
    <>
      <path fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" d="M6 1 11 6 6 11 1 6z" />
      <path fill="currentColor" d="M6 1v10L1 6z" />
    </>
  ),
  watch: <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  none: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />,
};
