import { RF_DASHES } from '@/map/network-layers';

interface LineGlyphProps {
  colour: string;
  width: number;
  opacity?: number;
  dashes?: readonly number[];
}

export function LineGlyph({ colour, width, opacity, dashes }: LineGlyphProps) {
  return (
    <svg className="legend-line" viewBox="0 0 22 10" aria-hidden="true">
      <path
        d="M1 5H21"
        stroke={colour}
        strokeWidth={width}
        opacity={opacity}
        strokeDasharray={dashes?.map((length) => length * width).join(' ')}
      />
    </svg>
  );
}

const RF_WIDTH = 2;

/** A radio path of a class, as the map draws it. */
export const RfGlyph = ({ word }: { word: string }) =>
  word === 'customer_endlink' ? (
    <LineGlyph colour="var(--chart-axis)" width={RF_WIDTH} dashes={RF_DASHES.customer_endlink} />
  ) : (
    <LineGlyph colour="var(--map-marker)" width={RF_WIDTH} dashes={RF_DASHES.backhaul} />
  );
