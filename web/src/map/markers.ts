import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';

/** Kinds of record that stand somewhere, as the tiles call them. */
export type PlaceLayer = 'infrastructure' | 'endpoints' | 'customers';

export interface MarkerKind {
  layer: PlaceLayer;
  /** The record's own word: kind of a site or a customer, facility type of an endpoint. */
  word: string;
  label: string;
}

/** Each is drawn in a box from -7.5 to 7.5 and told from the others without colour. */
const SHAPES: Readonly<Record<string, string>> = {
  carrier_hotel: 'M0-6.5 6.5 0 0 6.5-6.5 0z',
  data_center: 'M-5-5H5V5H-5z',
  colo: 'M-5.5-5.5H5.5V5.5H-5.5zM-2.5-2.5V2.5H2.5V-2.5z',
  pop: 'M5.5 0A5.5 5.5 0 1 1-5.5 0 5.5 5.5 0 1 1 5.5 0z',
  tower: 'M0-6.5 6.2 5H-6.2z',
  rooftop: 'M-1.5-6.5H1.5V-1H5.5V5.5H-5.5V-1H-1.5z',
  aggregation_site: 'M-3.2-5.6H3.2L6.4 0 3.2 5.6H-3.2L-6.4 0z',
  office: 'M0-6.5 6-1V5.5H-6V-1z',
  customer_premises: 'M0 6.5-6.2-5H6.2z',
  commercial: 'M-4.5-3H4.5V3H-4.5z',
  mfc: 'M0-5 5 0V4.5H1.4V1.5H-1.4V4.5H-5V0z',
  other: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2z',
};

const WORDS: Readonly<Record<string, string>> = {
  carrier_hotel: 'Carrier hotel',
  data_center: 'Data center',
  colo: 'Colo',
  pop: 'POP',
  tower: 'Tower',
  rooftop: 'Rooftop',
  aggregation_site: 'Aggregation site',
  office: 'Office',
  customer_premises: 'Customer premises',
  commercial: 'Commercial',
  mfc: 'Community',
  other: 'Other',
};

const kinds = (layer: PlaceLayer, words: readonly string[]): MarkerKind[] =>
  words.map((word) => ({ layer, word, label: WORDS[word] ?? word }));

export const MARKER_KINDS: readonly MarkerKind[] = [
  ...kinds('infrastructure', [
    'carrier_hotel',
    'data_center',
    'colo',
    'pop',
    'tower',
    'rooftop',
    'aggregation_site',
    'office',
  ]),
  ...kinds('endpoints', [
    'carrier_hotel',
    'data_center',
    'pop',
    'tower',
    'rooftop',
    'aggregation_site',
    'office',
    'customer_premises',
    'other',
  ]),
  ...kinds('customers', ['commercial', 'mfc']),
];

interface Look {
  scale: number;
  /** The shape's outline only: a place where circuits land and nothing of ours stands. */
  isHollow?: true;
}

const LOOKS: Readonly<Record<PlaceLayer, Look>> = {
  infrastructure: { scale: 1 },
  endpoints: { scale: 0.78, isHollow: true },
  customers: { scale: 0.8 },
};

const SIZE = 17;
const PIXEL_RATIO = 2;
const OUTLINE = 1.6;
const HALO = 2.5;

export const shapeOf = (word: string | null | undefined): string => SHAPES[word ?? ''] ?? (SHAPES.other as string);
export const lookOf = (layer: PlaceLayer): Look => LOOKS[layer];
export const wordOf = (word: string): string => WORDS[word] ?? word;

type Text = ExpressionSpecification | string;

/** Names the image of a place. The theme is in the name, so a change of theme asks for new images instead of repainting old ones. */
export const markerImage = (layer: Text, word: Text, theme: MapPalette['theme']): ExpressionSpecification => [
  'concat',
  'marker ',
  layer,
  ' ',
  word,
  ` ${theme}`,
];

export interface MarkerImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Draws the image of an id named by `markerImage`; null for any other id. */
export function drawMarker(id: string, palette: MapPalette): { image: MarkerImage; pixelRatio: number } | null {
  const [prefix, layer, word, theme] = id.split(' ');
  const look = LOOKS[layer as PlaceLayer];
  if (prefix !== 'marker' || !look || theme !== palette.theme) return null;
  const pixels = SIZE * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(SIZE / 2, SIZE / 2);
  context.scale(look.scale, look.scale);
  const path = new Path2D(shapeOf(word));
  const colour = layer === 'customers' ? palette.quiet : palette.marker;
  context.lineJoin = 'round';
  context.lineWidth = (look.isHollow ? 2 * OUTLINE + HALO : HALO) / look.scale;
  context.strokeStyle = palette.halo;
  context.stroke(path);
  if (look.isHollow) {
    context.lineWidth = (2 * OUTLINE) / look.scale;
    context.strokeStyle = colour;
    context.stroke(path);
  }
  context.fillStyle = look.isHollow ? palette.surface : colour;
  context.fill(path);
  const { data } = context.getImageData(0, 0, pixels, pixels);
  return { image: { width: pixels, height: pixels, data }, pixelRatio: PIXEL_RATIO };
}
