import { useSingleKeys, isSingleKey } from '@/shared/shortcuts';

const NAMES: Record<string, string> = { mod: 'Ctrl', enter: 'Enter', escape: 'Esc', arrowdown: '↓', arrowup: '↑' };
const keyName = (key: string) => NAMES[key] ?? (key.length === 1 ? key : key.charAt(0).toUpperCase() + key.slice(1));

/** `<Kbd keys="mod+k" />`, `<Kbd keys="g c" />`; hints of single keys go away when those are off. */
export function Kbd({ keys }: { keys: string }) {
  const single = useSingleKeys();
  if (!single && isSingleKey(keys)) return null;
  return (
    <span className="inline-flex gap-1" aria-hidden="true">
      {keys.split(/[ +]/).map((key, index) => (
        <kbd key={index}>{keyName(key)}</kbd>
      ))}
    </span>
  );
}
