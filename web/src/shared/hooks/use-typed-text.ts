import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

/**
 * The text of a search field whose settled value lives elsewhere (the address): what is typed is shown at once and
 * handed on after a pause. What comes back late never overwrites what has been typed since.
 */
export function useTypedText(settled: string, onSettled: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState(settled);
  const [sent, setSent] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (settled !== seen) {
    setSeen(settled);
    if (settled !== sent) setTyped(null);
  }
  const setText = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setSent(text.trim());
      onSettled(text.trim());
    }, PAUSE_MS);
  };
  return [typed ?? settled, setText] as const;
}
