// The bands fixed microwave is licensed in, and the RF system that stands for each where a licence names no product.
import { figureOf } from '../common/fcc.mjs';

/** MHz; names as the trade uses them. What lies in none is named after its nearest whole GHz. */
const bands = [
  ['900 MHz', 900, 1000],
  ['2 GHz', 1700, 2700],
  ['6 GHz', 5850, 6875],
  ['7 GHz', 6875, 8500],
  ['10 GHz', 10_500, 10_700],
  ['11 GHz', 10_700, 11_700],
  ['13 GHz', 12_200, 13_250],
  ['18 GHz', 17_700, 19_700],
  ['23 GHz', 21_200, 23_600],
];

export function bandOf(mhz) {
  const known = bands.find(([, from, to]) => mhz >= from && mhz < to);
  if (known) return known[0];
  return mhz < 1000 ? `${Math.round(mhz / 100) * 100} MHz` : `${Math.round(mhz / 1000)} GHz`;
}

export const systemName = (band) => `${band} licensed PTP`;

/** The other fields of a band's system; what its paths usually carry is the capacity a link starts with. */
export function systemOf(band, rows) {
  const ofBand = rows.filter((row) => bandOf(Number(row.frequency_mhz)) === band);
  const rates = ofBand.map(megabits).filter((rate) => rate !== undefined);
  return {
    type: 'PTP',
    role: 'standalone',
    licensed: true,
    frequency_used: `${band} licensed`,
    description: `Any radio licensed in the ${band} band; the licences name no product.`,
    default_frequency_mhz: middleOf(ofBand.map((row) => Number(row.frequency_mhz))),
    ...(rates.length > 0 && { capacity_mbps: middleOf(rates) }),
  };
}

/** What a path carries in Mbps; undefined for analogue ones. */
export function megabits({ max_digital_rate_kbps }) {
  const kilobits = figureOf(max_digital_rate_kbps);
  // NetOS keeps kilobits.
  return kilobits >= 0.5 ? Math.round(kilobits) / 1000 : undefined;
}

const middleOf = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
