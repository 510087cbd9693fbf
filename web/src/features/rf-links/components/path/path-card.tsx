import { Check, TriangleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Card, Tag } from '@/ui';
import type { Preview } from '../../types';
import { PathFigures } from './path-figures';
import { PathProfile } from './path-profile';
import './path.css';

interface Heights {
  a: number | null;
  z: number | null;
}

function ReachTag({ path }: { path: Preview }) {
  if (path.too_long === null) return null;
  return path.too_long ? (
    <Tag tone="warn">
      <TriangleAlert className="icon icon-sm" aria-hidden />
      beyond the band’s reach
    </Tag>
  ) : (
    <Tag tone="ok">
      <Check className="icon icon-sm" aria-hidden />
      within the band’s reach
    </Tag>
  );
}

function flatNote(path: Preview): string | null {
  const a = path.a_ground_elevation_m === null;
  const z = path.z_ground_elevation_m === null;
  if (!a && !z) return null;
  const where = a && z ? 'both ends' : a ? 'A' : 'Z';
  return `The ground elevation at ${where} is not known: drawn flat.`;
}

/** The path from the side, its figures, and how much of the band's reach it takes. */
export function PathCard({ path, heights }: { path: Preview | undefined; heights: Heights }) {
  const km = path?.distance_km ?? null;
  const note = path && km !== null ? flatNote(path) : null;
  return (
    <Card title="Path and link budget" more={path ? <ReachTag path={path} /> : null} className="path-card">
      {path && km !== null && km > 0 ? (
        <PathProfile
          path={{
            distanceKm: km,
            aGroundM: path.a_ground_elevation_m,
            zGroundM: path.z_ground_elevation_m,
            aHeightM: heights.a,
            zHeightM: heights.z,
            fresnelM: path.fresnel_m,
          }}
        />
      ) : (
        <div className="path-profile path-empty">
          <p>The path appears once both ends are chosen and have coordinates.</p>
        </div>
      )}
      {note ? <p className="path-note">{note}</p> : null}
      {path ? <PathFigures path={path} /> : null}
      {path && km !== null && path.reach_km !== null ? (
        <div
          className="path-reach"
          data-over={path.too_long ? '' : undefined}
          style={{ '--share': `${Math.min(100, (km / path.reach_km) * 100)}%` } as CSSProperties}
          aria-hidden="true"
        />
      ) : null}
    </Card>
  );
}
