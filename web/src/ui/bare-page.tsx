import type { ReactNode } from 'react';
import './styles/bare-page.css';

/** A page without the frame, for people who are not signed in: one box in the middle. */
export function BarePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="bare-page" id="main">
      <div className="bare-page-box">
        <p className="bare-page-brand">
          <img src="/favicon.svg" alt="" width={28} height={28} />
          NetOS
        </p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
