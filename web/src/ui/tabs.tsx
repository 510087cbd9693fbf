import type { ReactNode } from 'react';
import { Tab as AriaTab, TabList, TabPanel as AriaPanel, Tabs as AriaTabs } from 'react-aria-components';
import { number } from '@/shared/format';

export interface TabItem {
  id: string;
  label: string;
  count?: number;
  /** What it holds is wrong. */
  tone?: 'danger';
}

/** Controlled tabs (the selected one belongs in the URL); panels are `<TabPanel id>` children. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
  children,
  className,
}: {
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
  children?: ReactNode;
  className?: string;
}) {
  return (
    <AriaTabs className={className} selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList className="tabs-list" aria-label={label}>
        {items.map((item) => (
          <AriaTab key={item.id} id={item.id} data-tone={item.tone}>
            {item.label}
            {item.count === undefined ? null : ' '}
            {item.count === undefined ? null : <span className="count">{number(item.count)}</span>}
          </AriaTab>
        ))}
      </TabList>
      {children}
    </AriaTabs>
  );
}

export function TabPanel({ id, children, className }: { id: string; children: ReactNode; className?: string }) {
  return (
    <AriaPanel id={id} className={className}>
      {children}
    </AriaPanel>
  );
}
