import { isSingleKey, setSingleKeys, useShortcuts, useSingleKeys } from '@/shared/shortcuts';
import { Button, Dialog, keyNames, Switch } from '@/ui';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const shortcuts = useShortcuts();
  const single = useSingleKeys();
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))];
  return (
    <Dialog isOpen wide onClose={onClose} title="Keyboard shortcuts" footer={<Button onPress={onClose}>Close</Button>}>
      <Switch isSelected={single} onChange={setSingleKeys}>
        Shortcuts of a single key
      </Switch>
      <div className="mt-3 grid gap-x-8 gap-y-3 md:grid-cols-2">
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => {
                  const off = !single && isSingleKey(shortcut.keys);
                  return (
                    <li key={shortcut.id} className="flex min-h-row-panel items-center justify-between gap-3">
                      <span className={off ? 'text-text-3' : undefined}>{shortcut.label}</span>
                      <span className="flex gap-1">
                        {off ? (
                          <span className="count">off</span>
                        ) : (
                          keyNames(shortcut.keys).map((key, at) => <kbd key={at}>{key}</kbd>)
                        )}
                      </span>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
