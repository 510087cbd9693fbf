import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useIsBelowDesk, useIsNarrow } from '@/shared/hooks/use-media';
import { readPreference, writePreference } from '@/shared/storage';
import { useShortcut } from '@/shared/shortcuts';
import { FeedbackHost } from './feedback-host';
import { GoToShortcuts } from './go-to-shortcuts';
import { LiveRegion } from './live-region';
import { OfflineBanner } from './offline-banner';
import { CommandPalette } from './palette/command-palette';
import { ShortcutsDialog } from './shortcuts-dialog';
import { SideBar } from './side-bar';
import { SideDrawer } from './side-drawer';
import { TopBar } from './top-bar';

export function Shell() {
  const narrow = useIsNarrow();
  const belowDesk = useIsBelowDesk();
  const [choice, setChoice] = useState(readPreference('side'));
  const [drawer, setDrawer] = useState(false);
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const collapsed = choice ? choice === 'collapsed' : belowDesk;

  const toggleSide = () => {
    if (narrow) return setDrawer(!drawer);
    const next = collapsed ? 'open' : 'collapsed';
    writePreference('side', next);
    setChoice(next);
  };
  useShortcut({ id: 'palette', keys: 'mod+k', label: 'Search and commands', group: 'Everywhere', always: true }, () =>
    setPalette(!palette),
  );
  useShortcut({ id: 'help', keys: '?', label: 'Keyboard shortcuts', group: 'Everywhere' }, () => setHelp(true));
  useShortcut({ id: 'side', keys: '[', label: 'Collapse the side bar', group: 'Everywhere' }, toggleSide);

  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <div className="app" data-side={narrow ? 'drawer' : collapsed ? 'collapsed' : 'open'}>
        {narrow ? null : <SideBar collapsed={collapsed} onToggle={toggleSide} />}
        <TopBar
          onMenu={narrow ? () => setDrawer(true) : undefined}
          onSearch={() => setPalette(true)}
          onShortcuts={() => setHelp(true)}
        />
        <main className="main" id="main" tabIndex={-1}>
          <OfflineBanner />
          <Outlet />
        </main>
      </div>
      {narrow ? <SideDrawer isOpen={drawer} onClose={() => setDrawer(false)} /> : null}
      <GoToShortcuts />
      <LiveRegion />
      <FeedbackHost />
      {palette ? <CommandPalette onClose={() => setPalette(false)} /> : null}
      {help ? <ShortcutsDialog onClose={() => setHelp(false)} /> : null}
    </>
  );
}
