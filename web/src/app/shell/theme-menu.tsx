import { Monitor, Moon, Sun, SunMoon } from 'lucide-react';
import { setTheme, useThemeChoice, type ThemeChoice } from '@/shared/theme';
import { IconButton, Menu, MenuItem, MenuSection } from '@/ui';

const THEMES = [
  { id: 'system', label: 'System', icon: Monitor },
  { id: 'light', label: 'Light', icon: Sun },
  { id: 'dark', label: 'Dark', icon: Moon },
] as const;

export function ThemeMenu() {
  const choice = useThemeChoice();
  return (
    <Menu
      label="Theme"
      placement="bottom end"
      trigger={
        <IconButton label={`Theme: ${choice}`}>
          <SunMoon className="icon" />
        </IconButton>
      }
    >
      <MenuSection
        title="Theme"
        selectionMode="single"
        selectedKeys={[choice]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key) setTheme(key as ThemeChoice);
        }}
      >
        {THEMES.map((theme) => (
          <MenuItem key={theme.id} id={theme.id} icon={<theme.icon className="icon icon-sm" />}>
            {theme.label}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
