import { useEffect, useRef, useState } from 'react';

const TYPING_MS = 250;

/** The text shown while one types; `onSettled` hears of it after a pause. */
export function useTypedText(settled: string, onSettled: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const setText = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setTyped(null);
      onSettled(text.trim());
    }, TYPING_MS);
  };
  return [typed ?? settled, setText] as const;
}
