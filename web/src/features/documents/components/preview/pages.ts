/** The page that takes the middle of the window, by the lower edges of the pages: 1 is the first. */
export function pageInView(bottoms: readonly number[], top: number, height: number): number {
  const middle = top + height / 2;
  const index = bottoms.findIndex((bottom) => bottom > middle);
  return index < 0 ? Math.max(1, bottoms.length) : index + 1;
}

export const clampPage = (page: number, count: number) => Math.min(Math.max(1, Math.trunc(page) || 1), count);
