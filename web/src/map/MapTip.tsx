import { plural } from '@/shared/format';
import type { Hit } from './hit';

/** What the pointer is on; a click says more. */
export function MapTip({ hit, x, y }: { hit: Hit; x: number; y: number }) {
  return (
    <div className="map-tip" style={{ left: x, top: y }} aria-hidden="true">
      {tipText(hit)}
    </div>
  );
}

export function tipText(hit: Hit): string {
  if (hit.kind === 'places') {
    const [place, ...others] = hit.places;
    return others.length > 0 ? `${plural(hit.places.length, 'site')} here` : place?.name || 'A site without a name';
  }
  if (hit.kind === 'group') {
    return `${hit.of === 'places' ? plural(hit.count, 'site') : plural(hit.count, 'circuit')}, click to zoom in`;
  }
  const [first, ...others] = hit.circuits;
  return others.length > 0 ? `${plural(hit.circuits.length, 'circuit')} here` : (first?.circuitId ?? '');
}
