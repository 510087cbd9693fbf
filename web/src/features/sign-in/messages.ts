const WORDS: Record<string, string> = {
  denied: 'The sign-in was cancelled, or your account may not use this application.',
  expired: 'The sign-in took too long. Try again.',
  not_allowed: 'It is certain who you are, but you have no account in NetOS. Ask an administrator to add you.',
  inactive: 'Your account in NetOS is switched off. Ask an administrator to switch it on.',
  failed: 'The sign-in did not work. Try again; if it fails again, tell an administrator.',
};

/** Why the last sign-in failed, in plain words. */
export const signInError = (code: string | undefined): string | null => (code ? (WORDS[code] ?? WORDS.failed!) : null);
