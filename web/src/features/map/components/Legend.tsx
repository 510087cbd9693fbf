import { ENDED_OPACITY, LINE_WIDTHS } from '@/map/network-layers';
import type { NetworkParts } from '@/map/tile-url';
import { seriesColour } from '@/shared/theme';
import { LineGlyph, RfGlyph } from './LineGlyph';
import { MarkerGlyph } from './MarkerGlyph';
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
  /** What is on the map. */
  parts: NetworkParts;
}

const BANDWIDTHS = [
  { label: '100 Gbps and up', width: LINE_WIDTHS.wide },
  { label: '10 to 40 Gbps', width: LINE_WIDTHS.medium },
  { label: 'below 10 Gbps', width: LINE_WIDTHS.narrow },
];

export function Legend({ carriers, chosen, onChoose, parts }: LegendProps) {
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
              <LineGlyph colour="var(--map-marker)" width={LINE_WIDTHS.medium} opacity={ENDED_OPACITY} />
              ended
            </li>
          </ul>
        </div>
        {parts.rfLinks ? (
          <div>
            <h3>RF links</h3>
            <ul>
              <li className="legend-row">
                <RfGlyph word="backhaul" />
                site to site
              </li>
              <li className="legend-row">
                <RfGlyph word="customer_endlink" />
                site to customer
              </li>
            </ul>
          </div>
        ) : null}
        <div>
          <h3>Places</h3>
          <ul>
            {parts.sites ? <MarkRow layer="infrastructure">site</MarkRow> : null}
            {parts.endpoints ? (
              <MarkRow layer="endpoints">{parts.sites ? 'endpoint outside our sites' : 'endpoint'}</MarkRow>
            ) : null}
            {parts.customers ? <MarkRow layer="customers">customer</MarkRow> : null}
            <li className="legend-row">
              <svg className="legend-cluster" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.5" />
              </svg>
              several close together
            </li>
          </ul>
        </div>
      </div>
    </Section>
  );
}

const EXAMPLE = { infrastructure: 'pop', endpoints: 'pop', customers: 'mfc' } as const;

function MarkRow({ layer, children }: { layer: keyof typeof EXAMPLE; children: string }) {
  return (
    <li className="legend-row">
      <span className="legend-mark">
        <MarkerGlyph layer={layer} word={EXAMPLE[layer]} />
      </span>
      {children}
    </li>
  );
}
