const words = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);
const holds = (text: string, wanted: readonly string[]) => {
  const lower = text.toLowerCase();
  return wanted.every((word) => lower.includes(word));
};

/** The name it had before by which a search found it; null when today's name says it, too. */
export function formerName(link: { name: string; aliases?: readonly string[] }, q: string | undefined): string | null {
  const wanted = words(q ?? '');
  if (!wanted.length || holds(link.name, wanted)) return null;
  return link.aliases?.find((alias) => holds(alias, wanted)) ?? null;
}
