import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { Kbd } from '@/ui';
import { Brand } from './brand';
import { SideNav } from './side-nav';

export function SideBar({ collapsed, onToggle }: { collapsed: boolean; onToggle: () => void }) {
  const Icon = collapsed ? PanelLeftOpen : PanelLeftClose;
  const label = collapsed ? 'Expand side bar' : 'Collapse side bar';
  return (
    <aside className="side" aria-label="Navigation">
      <Brand />
      <SideNav collapsed={collapsed} />
      <div className="side-foot">
        <button type="button" aria-label={label} title={label} onClick={onToggle}>
          <Icon className="icon" aria-hidden />
          <span className="label">Collapse</span>
          {collapsed ? null : (
            <span className="ml-auto">
              <Kbd keys="[" />
            </span>
          )}
        </button>
      </div>
    </aside>
  );
}
