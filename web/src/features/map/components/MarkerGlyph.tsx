import { MARKER_KINDS, shapeOf } from '@/map/markers';

export function MarkerGlyph({ shape }: { shape: string }) {
  const kind = MARKER_KINDS.find((each) => each.shape === shape);
  return (
    <svg className="marker-glyph" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      <path d={kind?.path} />
    </svg>
  );
}

export const FacilityGlyph = ({ facilityType }: { facilityType: string | null }) => (
  <MarkerGlyph shape={shapeOf(facilityType)} />
);
