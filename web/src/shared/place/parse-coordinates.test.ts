import { describe, expect, it } from 'vitest';
import { parseCoordinates } from './parse-coordinates';

const BOISE = [43.6187, -116.2146];
const EXACT = [43.618694, -116.214611];
const MINUTES = [43.618667, -116.214667];

const TAKEN: [string, number[]][] = [
  // decimal degrees
  ['43.6187, -116.2146', BOISE],
  ['43.6187,-116.2146', BOISE],
  ['43.6187 -116.2146', BOISE],
  ['43.6187\t-116.2146', BOISE],
  ['43.6187\n-116.2146', BOISE],
  ['43.6187; -116.2146', BOISE],
  ['43.6187 / -116.2146', BOISE],
  ['  (43.6187, -116.2146)  ', BOISE],
  ['[43.6187, -116.2146]', BOISE],
  ['43.6187,-116.2146,', BOISE],
  ['+43.6187, \u2212116.2146', BOISE],
  ['43.6187°, -116.2146°', BOISE],
  ['43.6187° N, 116.2146° W', BOISE],
  ['43.6187N 116.2146W', BOISE],
  ['43.6187n, 116.2146w', BOISE],
  ['N43.6187 W116.2146', BOISE],
  ['N 43.6187, W 116.2146', BOISE],
  ['W116.2146 N43.6187', BOISE],
  ['116.2146 W, 43.6187 N', BOISE],
  ['43.6187 North, 116.2146 West', BOISE],
  ['Lat: 43.6187, Lon: -116.2146', BOISE],
  ['Latitude 43.6187 Longitude -116.2146', BOISE],
  ['lon=-116.2146 lat=43.6187', BOISE],
  ['{"lat": 43.6187, "lng": -116.2146}', BOISE],
  ['Lat. 43.6187° N, Long. 116.2146° W', BOISE],
  ['43,6187; -116,2146', BOISE],
  ['43,6187 -116,2146', BOISE],
  ['43,6187° N, 116,2146° W', BOISE],
  ['43, -116', [43, -116]],
  ['43 -116', [43, -116]],
  ['-16.8, 179.99', [-16.8, 179.99]],
  ['90, 180', [90, 180]],
  ['51.5, 0', [51.5, 0]],
  ['43.61869444, -116.21461111', EXACT],
  // degrees, minutes, seconds
  ['43°37\'07.3"N 116°12\'52.6"W', EXACT],
  ['43°37′07.3″N 116°12′52.6″W', EXACT],
  ['43º37’07.3”N, 116º12’52.6”W', EXACT],
  ['43° 37\' 07.3" N, 116° 12\' 52.6" W', EXACT],
  ["43°37'07.3''N 116°12'52.6''W", EXACT],
  ['43°37\'07.3"N116°12\'52.6"W', EXACT],
  ['N43°37\'07.3" W116°12\'52.6"', EXACT],
  ['43°37\'07.3" -116°12\'52.6"', EXACT],
  ['43°37\'07,3"N 116°12\'52,6"W', EXACT],
  ['43-37-07.3 N 116-12-52.6 W', EXACT],
  ['43-37-07.3 N, 116-12-52.6 W', EXACT],
  ['43-37-07.3N/116-12-52.6W', EXACT],
  ['43:37:07.3N 116:12:52.6W', EXACT],
  ['43 37 07.3 N 116 12 52.6 W', EXACT],
  ['43 37 07.3 s 116 12 52.6 w', [-43.618694, -116.214611]],
  ['43 37 07.3, -116 12 52.6', EXACT],
  ['43 37 07.3 -116 12 52.6', EXACT],
  ['43d37m07.3s N 116d12m52.6s W', EXACT],
  ['43 deg 37 min 07.3 sec N, 116 deg 12 min 52.6 sec W', EXACT],
  ['Latitude: 43°37\'07.3"N Longitude: 116°12\'52.6"W', EXACT],
  // degrees and minutes
  ["43°37.12'N 116°12.88'W", MINUTES],
  ["N 43° 37.12' W 116° 12.88'", MINUTES],
  ['43 37.12 N 116 12.88 W', MINUTES],
  ['N43 37.12 W116 12.88', MINUTES],
  ['43-37.12N 116-12.88W', MINUTES],
  ["43°37.12' -116°12.88'", MINUTES],
  ["43°37.12'N 116°12'52.8\"W", MINUTES],
  // addresses
  ['geo:43.6187,-116.2146', BOISE],
  ['geo:43.6187,-116.2146,824;u=35', BOISE],
  ['geo:0,0?q=43.6187,-116.2146(Boise hut)', BOISE],
  ['geo:43.6187,-116.2146?z=15', BOISE],
  ['https://www.google.com/maps?q=43.6187,-116.2146', BOISE],
  ['https://maps.google.com/?ll=43.6187,-116.2146&z=12', BOISE],
  ['https://www.google.com/maps/search/?api=1&query=43.6187%2C-116.2146', BOISE],
  ['https://www.google.com/maps/place/43%C2%B037%2707.3%22N+116%C2%B012%2752.6%22W/@43.60,-116.30,17z', EXACT],
  [
    'https://www.google.com/maps/place/Hut/@43.60,-116.30,17z/data=!3m1!4b1!4m6!3m5!1s0x54ae!8m2!3d43.6187!4d-116.2146',
    BOISE,
  ],
  ['https://www.google.com/maps/place/43.6187,-116.2146', BOISE],
  ['https://www.google.com/maps/search/43.6187,+-116.2146', BOISE],
  ['https://www.google.com/maps/@?api=1&map_action=pano&viewpoint=43.6187,-116.2146', BOISE],
  ['Boise hut https://maps.google.com/maps?q=loc:43.6187,-116.2146 (shared)', BOISE],
  ['https://maps.apple.com/?ll=43.6187,-116.2146&q=Boise%20hut', BOISE],
  ['https://maps.apple.com/place?coordinate=43.6187,-116.2146&name=Hut', BOISE],
  ['https://www.openstreetmap.org/?mlat=43.6187&mlon=-116.2146#map=14/43.60/-116.30', BOISE],
  ['https://www.bing.com/maps?sp=point.43.6187_-116.2146_Hut&cp=43.60~-116.30', BOISE],
  ['https://waze.com/ul?ll=43.6187%2C-116.2146&navigate=yes', BOISE],
  ['maps.google.com/?q=43.6187,-116.2146', BOISE],
];

const VIEWS = [
  'https://www.google.com/maps/@43.6187,-116.2146,14z',
  'https://www.google.com/maps/place/Boise/@43.6187,-116.2146,14z',
  'https://www.openstreetmap.org/#map=14/43.6187/-116.2146',
  'https://www.bing.com/maps?cp=43.6187~-116.2146&lvl=12',
  'https://maps.apple.com/?center=43.6187,-116.2146&z=12',
];

const ALONE: [string, object][] = [
  ['43-37-07.3 N', { latitude: 43.618694 }],
  ["W 116°12.88'", { longitude: -116.214667 }],
  ['lat 43.6187', { latitude: 43.6187 }],
  ['43.6187°', { bare: 43.6187 }],
  ['43°37\'07.3"', { bare: 43.618694 }],
  ['-116.2146', { bare: -116.2146 }],
];

const REFUSED: [string, RegExp][] = [
  ['', /reads decimal degrees/],
  ['Boise, Idaho', /reads decimal degrees/],
  ['43.6187-116.2146', /reads decimal degrees/],
  ['43.6187 - 116.2146', /reads decimal degrees/],
  ['43.6187, -116.2146, 824', /reads decimal degrees/],
  ['1,234,567', /reads decimal degrees/],
  ['85M5JQ9P+F5', /reads decimal degrees/],
  ['11TNJ 63 29', /reads decimal degrees/],
  ['43.6187 O, 116.2146 N', /reads decimal degrees/],
  ['43,116', /one number or two/],
  ['43 37', /two ways/],
  ['-116.2146, 43.6187', /Paste 43\.6187, -116\.2146 if the two are swapped/],
  ['91, 100', /Latitude is between/],
  ['95 N, 100 W', /Latitude is between/],
  ['43.6, 200', /Longitude is between/],
  ['43.6 N, 181 W', /Longitude is between/],
  ['W 190', /Longitude is between/],
  ["43°75'N 116°12'W", /end at 60/],
  ['43°37\'61"N 116°12\'52"W', /end at 60/],
  ['43.6 N, 44.6 N', /Both numbers are a latitude/],
  ['-43.6 S, 116.2 W', /Both a sign and S/],
  ['Lat 43.6 W, Lon 116.2 W', /W is no direction of a latitude/],
  ['0, 0', /open sea/],
  ['https://maps.app.goo.gl/AbCdEf123', /short link/],
  ['Hut https://goo.gl/maps/AbCdEf', /short link/],
  ['https://osm.org/go/WIAUMtE7-', /short link/],
  ['https://maps.apple/p/AbC', /short link/],
  ['https://www.google.com/maps/place/Boise,+ID', /names no position/],
  ['https://www.google.com/maps/dir/Boise/Nampa', /names no position/],
  ['https://www.google.com/maps/dir/data=!3d43.6!4d-116.2!3d43.7!4d-116.3', /several places/],
  ['https://www.google.com/maps/@91.5,-116.2,14z', /Latitude is between/],
  ['https://example.net/%E0%A4%A', /names no position/],
  ['geo:91,200', /Latitude is between/],
  [`${'1'.repeat(5_000)}`, /too long/],
];

describe('parseCoordinates', () => {
  it.each(TAKEN)('reads %s', (text, [latitude, longitude]) => {
    expect(parseCoordinates(text)).toEqual({ position: { latitude, longitude } });
  });

  it.each(VIEWS)('takes the middle of the map of %s and says so', (text) => {
    expect(parseCoordinates(text)).toEqual({
      position: { latitude: BOISE[0], longitude: BOISE[1] },
      note: expect.stringContaining('middle of its map') as string,
    });
  });

  it.each(ALONE)('reads %s as one number', (text, reading) => {
    expect(parseCoordinates(text)).toEqual(reading);
  });

  it.each(REFUSED)('does not read %s', (text, reason) => {
    const reading = parseCoordinates(text);
    expect('error' in reading ? reading.error : JSON.stringify(reading)).toMatch(reason);
  });

  it('answers at once, whatever is pasted', () => {
    const started = performance.now();
    for (const part of ['43 ', '1-', "1'", ' ', '°', '43.6,', 'N', 'lat ', '(', '!3d4'])
      parseCoordinates(part.repeat(Math.floor(3_900 / part.length)));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
