import type { MapPalette } from './palette';

/** Shapes are told apart without colour; each is drawn in a box from -7.5 to 7.5. */
export interface MarkerKind {
  shape: string;
  label: string;
  facilityTypes: readonly string[];
  path: string;
}

export const MARKER_KINDS: readonly MarkerKind[] = [
  { shape: 'diamond', label: 'Carrier hotel', facilityTypes: ['carrier_hotel'], path: 'M0-6.5 6.5 0 0 6.5-6.5 0z' },
  { shape: 'square', label: 'Data center', facilityTypes: ['data_center'], path: 'M-5-5H5V5H-5z' },
  { shape: 'disc', label: 'POP', facilityTypes: ['pop'], path: 'M5.5 0A5.5 5.5 0 1 1-5.5 0 5.5 5.5 0 1 1 5.5 0z' },
  { shape: 'triangle', label: 'Tower, rooftop', facilityTypes: ['tower', 'rooftop'], path: 'M0-6.5 6.2 5H-6.2z' },
  {
    shape: 'hexagon',
    label: 'Aggregation site',
    facilityTypes: ['aggregation_site'],
    path: 'M-3.2-5.6H3.2L6.4 0 3.2 5.6H-3.2L-6.4 0z',
  },
  { shape: 'house', label: 'Office', facilityTypes: ['office'], path: 'M0-6.5 6-1V5.5H-6V-1z' },
  {
    shape: 'drop',
    label: 'Customer premises',
    facilityTypes: ['customer_premises'],
    path: 'M0 6.5-6.2-5H6.2z',
  },
  {
    shape: 'cross',
    label: 'Other',
    facilityTypes: ['other'],
    path: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2z',
  },
];

const OTHER = 'cross';
const SIZE = 17;
const PIXEL_RATIO = 2;

export function shapeOf(facilityType: string | null | undefined): string {
  return MARKER_KINDS.find((kind) => kind.facilityTypes.includes(facilityType ?? ''))?.shape ?? OTHER;
}

/** The theme is in the name, so a change of theme asks for new images instead of repainting old ones. */
export const markerImageId = (shape: string, theme: MapPalette['theme']) => `marker-${shape}-${theme}`;

export interface MarkerImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Draws the image of an id made by `markerImageId`; null for any other id. */
export function drawMarker(id: string, palette: MapPalette): { image: MarkerImage; pixelRatio: number } | null {
  const kind = MARKER_KINDS.find((each) => markerImageId(each.shape, palette.theme) === id);
  if (!kind) return null;
  const pixels = SIZE * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(SIZE / 2, SIZE / 2);
  const path = new Path2D(kind.path);
  context.lineJoin = 'round';
  context.lineWidth = 2.5;
  context.strokeStyle = palette.halo;
  context.stroke(path);
  context.fillStyle = palette.marker;
  context.fill(path);
  const { data } = context.getImageData(0, 0, pixels, pixels);
  return { image: { width: pixels, height: pixels, data }, pixelRatio: PIXEL_RATIO };
}
