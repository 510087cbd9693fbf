import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryCode } from './load-network/countries.mjs';
import { circuitsOf, placesOf } from './load-network/network.mjs';

const place = (endpoint_id, name, more = {}) => ({
  line: 2,
  endpoint_id,
  name,
  latitude: '',
  longitude: '',
  country: '',
  internal: '1',
  ...more,
});
const link = (circuit_id, more = {}) => ({
  line: 2,
  circuit_id,
  carrier: 'Cogent',
  a_endpoint_id: 'a',
  z_endpoint_id: 'z',
  bandwidth_mbps: '',
  ...more,
});
const named = (key) => ({ a: 'Oslo', z: 'Bergen' })[key];

for (const [name, code] of [
  ['United States', 'US'],
  ['United Kingdom', 'GB'],
  ['France', 'FR'],
  ['Germany', 'DE'],
  ['Czech Republic', 'CZ'],
  ['Czechia', 'CZ'],
  ['Svalbard and Jan Mayen', 'SJ'],
  ['Cote d’Ivoire', 'CI'],
  ['Türkiye', 'TR'],
  ['NO', 'NO'],
  ['no', 'NO'],
  ['Atlantis', undefined],
  ['UK', 'GB'],
  ['DD', undefined],
]) {
  test(`The country ${name} is ${code}`, () => assert.equal(countryCode(name), code));
}

test('A place keeps its published name, position and country', () => {
  const { wanted, refused } = placesOf([
    place('n-1', 'Lyon', { latitude: '45.74846', longitude: '4.84671', country: 'France', type: 'POP', note: '' }),
  ]);
  assert.deepEqual(refused, []);
  assert.deepEqual(wanted[0].always, { name: 'Lyon', latitude: 45.74846, longitude: 4.84671, country: 'FR' });
  assert.deepEqual(wanted[0].once, { facility_type: 'pop', notes: 'POP' });
});

test('A place on the equator or the meridian has a position', () => {
  const { wanted } = placesOf([place('n-1', 'Greenwich', { latitude: '51.47', longitude: '0' })]);
  assert.deepEqual(wanted[0].always, { name: 'Greenwich', latitude: 51.47, longitude: 0 });
});

test('Nameless and repeated places are kept, named after their identifier, and only when they are made', () => {
  const { wanted, notes } = placesOf([
    place('n-1', 'None'),
    place('n-2', ''),
    place('n-3', 'UiO'),
    place('n-4', 'uio'),
    place('n-5', 'HiG'),
  ]);
  assert.deepEqual(
    wanted.map(({ always, once }) => [always.name, once.name]),
    [
      [undefined, 'Unnamed place n-1'],
      [undefined, 'Unnamed place n-2'],
      [undefined, 'UiO (n-3)'],
      [undefined, 'uio (n-4)'],
      ['HiG', undefined],
    ],
  );
  assert.deepEqual(
    { ...notes, unknownCountries: [...notes.unknownCountries] },
    { nameless: 2, repeated: 2, withoutPosition: 5, unknownCountries: [] },
  );
});

test('A country nobody knows is left out and reported', () => {
  const { wanted, notes } = placesOf([place('n-1', 'X', { country: 'Atlantis' })]);
  assert.equal('country' in wanted[0].always, false);
  assert.deepEqual([...notes.unknownCountries], ['Atlantis']);
});

test('Rows without a usable identifier or position are refused with the reason', () => {
  const { wanted, refused } = placesOf([
    place('', 'A'),
    place('b,1', 'B'),
    place('c', 'C'),
    place('c', 'C again'),
    place('d', 'D', { latitude: 'north', longitude: '4' }),
    place('e', 'E', { latitude: '5' }),
    { line: 9, broken: '2 cells where the header has 8' },
  ]);
  assert.deepEqual(
    wanted.map(({ key }) => key),
    ['c'],
  );
  assert.deepEqual(
    refused.map(({ reason }) => reason),
    [
      'endpoint_id is empty',
      'endpoint_id may have at most 200 characters and no comma',
      'endpoint_id stands in the file twice',
      '2 cells where the header has 8',
      "latitude 'north' and longitude '4' are not a position",
      "latitude '5' and longitude '' are not a position",
    ],
  );
});

test('A circuit is named after its ends and keeps what the map says of it', () => {
  const { wanted } = circuitsOf([link('n-c1', { bandwidth_mbps: '2500', link_label: '2.5  Gbit/s' })], 'norway', named);
  assert.deepEqual(wanted[0].always, { bandwidth_mbps: 2500 });
  assert.deepEqual(wanted[0].once, {
    circuit_id: 'n-c1',
    name: 'Oslo to Bergen',
    status: 'active',
    purpose: 'transport',
    tags: ['norway'],
    notes: '2.5 Gbit/s',
  });
});

for (const [more, type, status] of [
  [{}, 'Network link', 'active'],
  [{ link_label: 'Leased Wavelength/Managed Service' }, 'Wave', 'active'],
  [{ link_type: 'Fiber', link_label: 'Existing nTelos Fiber Network' }, 'Dark Fiber', 'active'],
  [{ link_type: 'Fiber', link_status: 'Future' }, 'Dark Fiber', 'quoted'],
]) {
  test(`A link ${JSON.stringify(more)} is a ${type}, ${status}`, () => {
    const [circuit] = circuitsOf([link('n-c1', more)], 'n', named).wanted;
    assert.equal(circuit.serviceType, type);
    assert.equal(circuit.once.status, status);
  });
}

test('Circuits without carrier, ends or a numeric bandwidth are refused with the reason', () => {
  const { wanted, refused } = circuitsOf(
    [link('1', { carrier: '' }), link('2', { z_endpoint_id: 'gone' }), link('3', { bandwidth_mbps: '10G' }), link('4')],
    'n',
    named,
  );
  assert.deepEqual(
    wanted.map(({ key }) => key),
    ['4'],
  );
  assert.deepEqual(
    refused.map(({ reason }) => reason),
    ['it names no carrier', "its end 'gone' is not there", "bandwidth_mbps '10G' is not a number"],
  );
});
