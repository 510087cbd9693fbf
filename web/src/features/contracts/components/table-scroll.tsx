import type { ReactNode } from 'react';

/** A table that a narrow screen moves sideways, by keyboard too. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="contract-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
