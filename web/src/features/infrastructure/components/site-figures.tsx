import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { Site } from '../types';

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

/** The numbers that matter: what the place costs, what stands on it, how the FCC knows it. */
export function SiteFigures({ site }: { site: Site }) {
  return (
    <>
      {site.mrc === undefined ? null : (
        <Figure
          label="Rent"
          value={known(site.mrc) ? format.money(site.mrc, site.currency) : format.NONE}
          sub={known(site.mrc) ? 'a month' : undefined}
        />
      )}
      {site.power_cost === undefined ? null : (
        <Figure
          label="Power"
          value={known(site.power_cost) ? format.money(site.power_cost, site.currency) : format.NONE}
          sub={known(site.power_kwh) ? `${format.number(site.power_kwh)} kWh a month` : undefined}
        />
      )}
      <Figure
        label="RF links"
        value={format.number(site.rf_link_count)}
        sub={site.rf_node_count ? format.plural(site.rf_node_count, 'node') : undefined}
      />
      <Figure label="ASR" value={<span className="id">{site.asr_number ?? format.NONE}</span>} />
    </>
  );
}
