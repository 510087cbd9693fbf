import { plural } from '@/shared/format';
import type { Grouped, Hit, RecordKind } from './hit';

/** What the pointer is on; a click says more. */
export function MapTip({ hit, x, y }: { hit: Hit; x: number; y: number }) {
  return (
    <div className="map-tip" style={{ left: x, top: y }} aria-hidden="true">
      {tipText(hit)}
    </div>
  );
}

export const RECORD_NOUNS: Readonly<Record<RecordKind, string>> = {
  circuit: 'circuit',
  link: 'RF link',
  site: 'site',
  endpoint: 'endpoint',
  customer: 'customer',
};

const GROUP_NOUNS: Readonly<Record<Grouped, string>> = {
  places: 'place',
  customers: 'customer',
  circuits: 'circuit',
  links: 'RF link',
  lines: 'line',
};

/** `2 circuits`; `3 records` where they are of more than one kind. */
export function countOfRecords(records: readonly { kind: RecordKind }[]): string {
  const [first] = records;
  const isMixed = records.some((record) => record.kind !== first?.kind);
  return plural(records.length, !first || isMixed ? 'record' : RECORD_NOUNS[first.kind]);
}

export function tipText(hit: Hit): string {
  if (hit.kind === 'group') return `${plural(hit.count, GROUP_NOUNS[hit.of])}, click to zoom in`;
  const [first, ...others] = hit.records;
  if (!first) return '';
  return others.length > 0 ? `${countOfRecords(hit.records)} here` : first.name || 'Without a name';
}
