// Outlines of countries and US states, from the npm copies of Natural Earth and US Census boundaries.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { unwrapPolygon } from '../basemap/rings.mjs';
import { COUNTRY_OF_NAME, NOT_COUNTRIES, OTHER_NAMES, PARTS, SHARED, STATE_OF_FIPS, US_TERRITORIES } from './codes.mjs';

const require = createRequire(import.meta.url);

/** Decimals of a degree: a tenth of the sources' own error. Where that makes an islet vanish, more. */
const DECIMALS = { country: 3, state: 4 };
const DECIMALS_OF_ISLETS = 5;

/** One outline each: `{kind, code, country, name, other_names, geometry}`; no geometry where no source draws the place. */
export function outlines() {
  return [...countries(), ...states()];
}

function states() {
  const atlas = require('us-atlas/states-10m.json');
  return feature(atlas, atlas.objects.states)
    .features.map(({ id, properties, geometry }) =>
      outline('state', STATE_OF_FIPS[id], 'US', properties.name, polygonsOf(geometry)),
    )
    .sort(byCode);
}

function countries() {
  const shapes = shapesByCode();
  const partOf = ({ of, within }) => shapes.get(of).filter((polygon) => isWithin(polygon, within));
  const territories = US_TERRITORIES.flatMap((code) => shapes.get(code));
  for (const part of PARTS) shapes.set(part.code, partOf(part));
  for (const part of SHARED) shapes.set(part.code, [...shapes.get(part.code), ...partOf(part)]);
  shapes.set('US', [...shapes.get('US'), ...territories]);
  return countryCodes().map(({ code, name }) => outline('country', code, code, name, shapes.get(code) ?? []));
}

/** The 1:50m drawing, which is honest enough about coasts, and from 1:10m what only that has. */
function shapesByCode() {
  const shapes = new Map();
  for (const { code, polygons } of coded(require('world-atlas/countries-50m.json')))
    shapes.set(code, [...(shapes.get(code) ?? []), ...polygons]);
  for (const { code, polygons } of coded(require('world-atlas/countries-10m.json')))
    if (!shapes.has(code)) shapes.set(code, polygons);
  return shapes;
}

function coded(world) {
  return feature(world, world.objects.countries).features.flatMap(({ id, properties, geometry }) => {
    const code = id ? alpha2(id) : COUNTRY_OF_NAME[properties.name];
    return code && geometry ? [{ code, polygons: polygonsOf(geometry) }] : [];
  });
}

/** Unicode knows the numeric codes of ISO 3166 as other spellings of the letters. */
const alpha2 = (numeric) => new Intl.Locale(`und-${numeric}`).region;

function countryCodes() {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code && !NOT_COUNTRIES.includes(code))
    .flatMap((code) => (names.of(code) ? [{ code, name: names.of(code) }] : []));
}

function outline(kind, code, country, name, polygons) {
  const coordinates = polygons.map((polygon) => rounded(polygon, DECIMALS[kind])).filter(([outer]) => hasArea(outer));
  const geometry = coordinates.length ? { type: 'MultiPolygon', coordinates } : null;
  const written = name.includes('&') ? [name.replaceAll('&', 'and')] : [];
  return { kind, code, country, name, other_names: [...written, ...(OTHER_NAMES[kind][code] ?? [])], geometry };
}

function rounded(polygon, decimals) {
  const [outer, ...holes] = polygon.map((ring) => roundedRing(ring, decimals));
  return [hasArea(outer) ? outer : roundedRing(polygon[0], DECIMALS_OF_ISLETS), ...holes.filter(hasArea)];
}

function roundedRing(ring, decimals) {
  return ring
    .map((position) => position.map((degrees) => Number(degrees.toFixed(decimals))))
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1][0] || y !== all[index - 1][1]);
}

/** A closed ring of three corners has four positions. */
const hasArea = (ring) => ring.length >= 4;

function isWithin([outer], [west, south, east, north]) {
  return outer.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}

const polygonsOf = ({ type, coordinates }) =>
  (type === 'Polygon' ? [coordinates] : coordinates).map((polygon) => unwrapPolygon(withoutPole(polygon)));

/** Antarctica is drawn as a ring around the pole with its coast as the hole, which holds on a globe only. */
const withoutPole = ([outer, ...holes]) => (outer.every(([, y]) => y < -89.9) ? holes : [outer, ...holes]);

const byCode = (a, b) => a.code.localeCompare(b.code);
