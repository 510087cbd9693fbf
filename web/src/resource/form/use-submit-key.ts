import { useRef } from 'react';

/** The idempotency key of a body: the same while the same is sent again, so a retry never makes two. */
export function useSubmitKey(): (body: unknown) => string {
  const last = useRef<{ text: string; key: string } | null>(null);
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current?.text !== text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
