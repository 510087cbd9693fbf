import { LINE_WIDTHS } from '@/map/network-layers';
import { seriesColour } from '@/shared/theme';
import { Section } from './Section';

export interface LegendCarrier {
  id: string;
  name: string;
  series: number;
}

interface LegendProps {
  /** Carriers of the circuits on the map. */
  carriers: readonly LegendCarrier[];
  /** The one carrier that the map is filtered to. */
  chosen: string | null;
  onChoose: (carrierId: string | null) => void;
}

const BANDWIDTHS = [
  { label: '100 Gbps and up', width: LINE_WIDTHS.wide },
  { label: '10 to 40 Gbps', width: LINE_WIDTHS.medium },
  { label: 'below 10 Gbps', width: LINE_WIDTHS.narrow },
];

export function Legend({ carriers, chosen, onChoose }: LegendProps) {
  const own = carriers.filter((carrier) => carrier.series > 0);
  const hasOthers = own.length < carriers.length;
  return (
    <Section title="Legend">
      <div className="legend-groups">
        {carriers.length > 0 ? (
          <div>
            <h3>Carrier</h3>
            <ul>
              {own.map((carrier) => (
                <li key={carrier.id}>
                  <button
                    type="button"
                    className="legend-row"
                    aria-pressed={carrier.id === chosen}
                    title={carrier.id === chosen ? 'Show all carriers' : `Show only ${carrier.name}`}
                    onClick={() => onChoose(carrier.id === chosen ? null : carrier.id)}
                  >
                    <LineGlyph colour={seriesColour(carrier.series)} width={3} />
                    <span className="clip">{carrier.name}</span>
                  </button>
                </li>
              ))}
              {hasOthers ? (
                <li className="legend-row">
                  <LineGlyph colour={seriesColour(0)} width={3} />
                  Other carriers
                </li>
              ) : null}
            </ul>
          </div>
        ) : null}
        <div>
          <h3>Bandwidth</h3>
          <ul>
            {BANDWIDTHS.map(({ label, width }) => (
              <li key={label} className="legend-row">
                <LineGlyph colour="var(--map-marker)" width={width} />
                {label}
              </li>
            ))}
            <li className="legend-row">
              <LineGlyph colour="var(--map-marker)" width={LINE_WIDTHS.medium} opacity={0.4} />
              disconnected, cancelled
            </li>
            <li className="legend-row">
              <svg className="legend-cluster" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.5" />
              </svg>
              sites close together
            </li>
          </ul>
        </div>
      </div>
    </Section>
  );
}

function LineGlyph({ colour, width, opacity }: { colour: string; width: number; opacity?: number }) {
  return (
    <svg className="legend-line" viewBox="0 0 22 10" aria-hidden="true">
      <path d="M1 5H21" stroke={colour} strokeWidth={width} opacity={opacity} />
    </svg>
  );
}
