import type { Camera } from '@/map/MapView';

/** The place on the map as text for the URL: `39.5,-98.35,4.2`. */
export function formatView({ latitude, longitude, zoom }: Camera): string {
  return [latitude.toFixed(4), longitude.toFixed(4), zoom.toFixed(2)].map(Number).join(',');
}

export function parseView(text: string | undefined): Camera | null {
  const parts = (text ?? '').split(',');
  const [latitude = NaN, longitude = NaN, zoom = NaN] = parts.map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (parts.length !== 3 || ![latitude, longitude, zoom].every(Number.isFinite)) return null;
  if (Math.abs(latitude) > 85 || Math.abs(longitude) > 360 || zoom < 0 || zoom > 24) return null;
  return { latitude, longitude, zoom };
}
