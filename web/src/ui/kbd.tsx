import { useSingleKeys, isSingleKey } from '@/shared/shortcuts';

const NAMES: Record<string, string> = { mod: 'Ctrl', enter: 'Enter', escape: 'Esc', arrowdown: '↓', arrowup: '↑' };
const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);

/** The caps of a shortcut: `mod+k` → Ctrl, K; `g c` → g, c. */
export function keyNames(keys: string): string[] {
  const combined = keys.includes('+');
  return keys.split(/[ +]/).map((key) => NAMES[key] ?? (key.length === 1 && !combined ? key : capital(key)));
}

/** `<Kbd keys="mod+k" />`, `<Kbd keys="g c" />`; hints of single keys go away when those are off. */
export function Kbd({ keys, plain }: { keys: string; /** Inside a filled button: letters only. */ plain?: boolean }) {
  const single = useSingleKeys();
  if (!single && isSingleKey(keys)) return null;
  if (plain) {
    return (
      <span className="text-11" aria-hidden="true">
        {keyNames(keys).map(capital).join(' ')}
      </span>
    );
  }
  return (
    <span className="inline-flex gap-1" aria-hidden="true">
      {keyNames(keys).map((key, index) => (
        <kbd key={index}>{key}</kbd>
      ))}
    </span>
  );
}
