import type { RecordKind } from '@/map/hit';
import type { PlaceLayer } from '@/map/markers';
import { Swatch } from '@/ui/marks';
import { RfGlyph } from './LineGlyph';
import { MarkerGlyph } from './MarkerGlyph';

const LAYER_OF: Readonly<Record<'site' | 'endpoint' | 'customer', PlaceLayer>> = {
  site: 'infrastructure',
  endpoint: 'endpoints',
  customer: 'customers',
};

interface RecordGlyphProps {
  kind: RecordKind;
  /** Its kind, facility type or class. */
  word?: string | null;
  /** Of a circuit's carrier. */
  series?: number | null;
}

/** What a record looks like on the map. */
export function RecordGlyph({ kind, word, series }: RecordGlyphProps) {
  if (kind === 'circuit') return <Swatch series={series} />;
  if (kind === 'link') return <RfGlyph word={word ?? ''} />;
  return <MarkerGlyph layer={LAYER_OF[kind]} word={word} />;
}
