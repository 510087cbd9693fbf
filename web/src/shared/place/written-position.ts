import { latitudeError, longitudeError, type Reading, readPosition, roundDegrees } from './coordinates';

type Axis = 'latitude' | 'longitude';

/** One number of a position, and what was written about its direction. */
interface Angle {
  degrees: number;
  axis: Axis | null;
}

export const NOT_READ =
  'NetOS reads decimal degrees, degrees with minutes and seconds, and links of Google, Apple, Bing and OpenStreetMap maps. This is none of them.';

const JOINT = String.raw`(?:\s*(?:°|deg\b|d)\s*|[:-]|\s+)`;
const MINUTE_JOINT = String.raw`(?:\s*(?:'|min\b|m)\s*|[:-]|\s+)`;

/** Degrees; degrees and minutes; degrees, minutes and seconds. Each has three groups. */
const FORMS = [
  String.raw`(\d{1,3}(?:\.\d+)?|\.\d+)()()\s*(?:°|deg\b)?`,
  String.raw`(\d{1,3})${JOINT}(\d{1,2}(?:\.\d+)?)()\s*(?:'|min\b|m\b)?`,
  String.raw`(\d{1,3})${JOINT}(\d{1,2})${MINUTE_JOINT}(\d{1,2}(?:\.\d+)?)\s*(?:"|sec\b|s)?`,
];

/** Where the hemisphere stands: before the number, after it, or nowhere. φ and λ are labels (`Latitude:`). Each has six groups. */
const STYLES = {
  before: (form: string) => String.raw`([φλ]?)\s*([NSEW])\s*([+-]?)${form}()`,
  after: (form: string) => String.raw`([φλ]?)()\s*([+-]?)${form}\s*([NSEW])`,
  nowhere: (form: string) => String.raw`([φλ]?)()\s*([+-]?)${form}()`,
};
const GROUPS = 7;

const styles = Object.keys(STYLES) as (keyof typeof STYLES)[];
const separatorOf = (style: keyof typeof STYLES) =>
  style === 'nowhere' ? String.raw`(?:\s*[,;/|]\s*|\s+|(?=λ|φ))` : String.raw`\s*[,;/|]?\s*`;

/** Every way to write one number, and every way to write two. Without a hemisphere both are written alike. */
const SINGLES = styles.flatMap((style) => FORMS.map((form) => whole(STYLES[style](form))));
const PAIRS = styles.flatMap((style) =>
  FORMS.flatMap((first) =>
    FORMS.filter((second) => style !== 'nowhere' || second === first).map((second) =>
      whole(STYLES[style](first) + separatorOf(style) + STYLES[style](second)),
    ),
  ),
);

function whole(pattern: string) {
  return new RegExp(`^${pattern}$`, 'i');
}

/** Reads a position written in numbers. What can be read in two ways is not read at all. */
export function readWritten(text: string): Reading {
  const plain = plainSpelling(text);
  if (/^[+-]?\d+,\d+$/.test(plain))
    return { error: `Is ${plain} one number or two? Write a decimal point, or a blank after the comma.` };
  const readings = [
    ...matches(PAIRS, plain).map((groups) => readPair(groups.slice(0, GROUPS), groups.slice(GROUPS))),
    ...matches(SINGLES, plain).map(readOne),
  ];
  const taken = [...new Map(readings.filter((it) => !('error' in it)).map((it) => [JSON.stringify(it), it])).values()];
  if (taken.length > 1)
    return { error: 'This can be read in two ways: put a comma between two numbers, or ° and ′ into one.' };
  return taken[0] ?? readings[0] ?? { error: NOT_READ };
}

const matches = (patterns: RegExp[], text: string) =>
  patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [match.slice(1)] : [];
  });

/** Every spelling of a sign, label or hemisphere as one of them. */
function plainSpelling(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2018\u2019\u201b\u2032\u00b4\u0060\u02b9\u02bc\uff07]/g, "'")
    .replace(/[\u201c\u201d\u2033\u02ba\uff02]|''/g, '"')
    .replace(/[\u00ba\u02da\u2070]/g, '°')
    .replace(/[\u2212\u2010-\u2015\ufe63\uff0d]/g, '-')
    .replace(/[()[\]{}]/g, ' ')
    .replace(/["']?\blat(?:itude|\.)?(?![a-z])["']?[\s:=,]*/gi, ' φ ')
    .replace(/["']?\b(?:longitude|long|lon|lng)\b\.?["']?[\s:=,]*/gi, ' λ ')
    .replace(/\b(n)orth\b|\b(s)outh\b|\b(e)ast\b|\b(w)est\b/gi, '$1$2$3$4')
    .replace(/(\d),(\d+)(?=\s*["'°])/g, '$1.$2')
    .replace(/^(\s*[+-]?\d{1,3}),(\d+)(\s*;\s*|,?\s+)([+-]?\d{1,3}),(\d+\s*)$/, '$1.$2$3$4.$5')
    .trim()
    .replace(/\s*[,;]$/, '');
}

function readPair(first: string[], second: string[]): Reading {
  const a = angleOf(first);
  const z = angleOf(second);
  if ('error' in a) return a;
  if ('error' in z) return z;
  if (a.axis && a.axis === z.axis)
    return { error: `Both numbers are a ${a.axis}: paste one latitude and one longitude.` };
  const isTurned = a.axis === 'longitude' || z.axis === 'latitude';
  return isTurned ? readPosition(z.degrees, a.degrees) : readPosition(a.degrees, z.degrees);
}

function readOne(groups: string[]): Reading {
  const angle = angleOf(groups);
  if ('error' in angle) return angle;
  const degrees = roundDegrees(angle.degrees);
  if (!angle.axis) return { bare: degrees };
  const outside = angle.axis === 'latitude' ? latitudeError(degrees) : longitudeError(degrees);
  if (outside) return { error: outside };
  return angle.axis === 'latitude' ? { latitude: degrees } : { longitude: degrees };
}

function angleOf([label, before, sign, degrees, minutes, seconds, after]: string[]): Angle | { error: string } {
  const hemisphere = (before || after || '').toUpperCase();
  const labelled: Axis | null = label ? (label === 'φ' ? 'latitude' : 'longitude') : null;
  const directed: Axis | null = hemisphere ? ('NS'.includes(hemisphere) ? 'latitude' : 'longitude') : null;
  if (labelled && directed && labelled !== directed)
    return { error: `${hemisphere} is no direction of a ${labelled}.` };
  if (hemisphere && sign) return { error: `Both a sign and ${hemisphere}: which of them is meant?` };
  const [m, s] = [Number(minutes), Number(seconds)];
  if (m >= 60 || s >= 60) return { error: 'Minutes and seconds end at 60.' };
  const size = Number(degrees) + m / 60 + s / 3600;
  const isNegative = sign === '-' || hemisphere === 'S' || hemisphere === 'W';
  return { degrees: isNegative ? -size : size, axis: labelled ?? directed };
}
