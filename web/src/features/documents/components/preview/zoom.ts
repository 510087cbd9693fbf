const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
export const FITTED = 1;

/** The next step up (1) or down (-1); the same at the end. */
export function zoomed(zoom: number, direction: 1 | -1): number {
  const further = direction === 1 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return further ?? zoom;
}
