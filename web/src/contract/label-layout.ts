export type Anchor = 'start' | 'middle' | 'end';

export interface TimeLabel {
  id: string;
  text: string;
  /** Where its mark stands, in px. */
  at: number;
  /** On which side of the mark it would stand; the first that is free is taken. */
  anchors: readonly Anchor[];
}

export interface PlacedLabel extends TimeLabel {
  x: number;
  anchor: Anchor;
}

const CHARACTER = 5.7;
const SPACE = 8;

const widthOf = (text: string) => text.length * CHARACTER;

function extent(x: number, anchor: Anchor, width: number): [number, number] {
  if (anchor === 'start') return [x, x + width];
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2];
}

/** Places labels on one line in order of importance; one that fits nowhere is left out. */
export function placeLabels(labels: readonly TimeLabel[], width: number, offset = 6): PlacedLabel[] {
  const taken: [number, number][] = [];
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    for (const anchor of label.anchors) {
      const x = label.at + (anchor === 'start' ? offset : anchor === 'end' ? -offset : 0);
      const [from, to] = extent(x, anchor, widthOf(label.text));
      const free = taken.every(([left, right]) => to + SPACE <= left || from - SPACE >= right);
      if (from < -offset || to > width + offset || !free) continue;
      taken.push([from, to]);
      placed.push({ ...label, x, anchor });
      break;
    }
  }
  return placed;
}
