import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { RfLink } from '../types';

/** The numbers that matter; money only for those who may see it. */
export function RfLinkFigures({ link }: { link: RfLink }) {
  const { capacity_mbps: mbps, distance_km: km, capex, currency, net_book_value: book } = link;
  const speed = mbps === null ? null : format.bandwidthParts(mbps);
  return (
    <>
      <Figure
        label="Capacity"
        value={
          speed ? (
            <>
              {speed.value} <span className="unit">{speed.unit}</span>
            </>
          ) : (
            format.NONE
          )
        }
        sub={link.band ?? undefined}
      />
      <Figure
        label="Distance"
        value={km === null ? format.NONE : format.kilometres(km)}
        sub={link.reach_km === null ? undefined : `of ${format.number(link.reach_km)} km reach`}
      />
      {capex === undefined ? null : (
        <Figure
          label="CAPEX"
          value={capex === null ? format.NONE : format.money(capex, currency)}
          sub={book === null || book === undefined ? undefined : `${format.money(book, currency)} book value`}
        />
      )}
    </>
  );
}
