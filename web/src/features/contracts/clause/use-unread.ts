import { useRef } from 'react';

/** Of fields that stand for one value: the first message of what cannot be read, told as one. */
export function useUnread(onInvalid: (message: string | null) => void) {
  const messages = useRef(new Map<string, string>());
  return {
    at: (path: string) => (message: string | null) => {
      if (message === null) messages.current.delete(path);
      else messages.current.set(path, message);
      onInvalid(messages.current.values().next().value ?? null);
    },
    /** A row or a whole kind is gone, and what could not be read in it with it. */
    forget: (prefix: string) => {
      for (const path of [...messages.current.keys()]) if (path.startsWith(prefix)) messages.current.delete(path);
      onInvalid(messages.current.values().next().value ?? null);
    },
  };
}

export type Unread = ReturnType<typeof useUnread>;
