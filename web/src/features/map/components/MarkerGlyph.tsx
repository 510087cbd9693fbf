import { lookOf, type PlaceLayer, shapeOf } from '@/map/markers';
import { cx } from '@/shared/cx';

/** The mark of a kind of place, as the map draws it. */
export function MarkerGlyph({ layer, word }: { layer: PlaceLayer; word: string | null | undefined }) {
  const { scale, isHollow } = lookOf(layer);
  return (
    <svg className={cx('marker-glyph', layer)} data-hollow={isHollow} viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      <path d={shapeOf(word)} transform={`scale(${scale})`} />
    </svg>
  );
}
