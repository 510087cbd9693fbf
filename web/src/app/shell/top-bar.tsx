import { Keyboard, Menu as MenuIcon, Search } from 'lucide-react';
import { IconButton, Kbd } from '@/ui';
import { ThemeMenu } from './theme-menu';
import { UserMenu } from './user-menu';

export function TopBar({
  onMenu,
  onSearch,
  onShortcuts,
}: {
  onMenu?: () => void;
  onSearch: () => void;
  onShortcuts: () => void;
}) {
  return (
    <header className="top">
      {onMenu ? (
        <IconButton label="Open navigation" onPress={onMenu}>
          <MenuIcon className="icon" />
        </IconButton>
      ) : null}
      <button type="button" className="omni" onClick={onSearch} aria-haspopup="dialog">
        <Search className="icon icon-sm" aria-hidden />
        <span className="clip">Search circuits, sites, carriers, actions</span>
        <span className="kbds max-md:hidden">
          <Kbd keys="mod+k" />
        </span>
      </button>
      <div className="top-right">
        <span className="contents max-md:hidden">
          <IconButton label="Keyboard shortcuts" keys="?" onPress={onShortcuts}>
            <Keyboard className="icon" />
          </IconButton>
        </span>
        <ThemeMenu />
        <UserMenu onShortcuts={onShortcuts} />
      </div>
    </header>
  );
}
