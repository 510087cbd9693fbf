import type { CSSProperties } from 'react';

/** Lets the rows of a list share the height of its card, up to a row's own limit. */
export const rowsStyle = (count: number) => ({ '--rows': count }) as CSSProperties;
