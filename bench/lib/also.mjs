// What is measured beside the rates: sizes over the wire, memory, the time to the first answer.
import { features, page } from '../works.mjs';
import { questionsOf } from './data.mjs';
import { median } from './figures.mjs';
import { Api } from './api.mjs';
import { Stop } from './stop.mjs';

const KB = 1000;
const caller = { 'x-user-role': 'finance', 'accept-encoding': 'br' };

/** Bytes over the wire with brotli, as a browser gets them: the middle and the largest of the answers. */
export async function measureSizes(api, url) {
  const tile = ({ z, x, y }) => `/api/v1/tiles/circuits/${z}/${x}/${y}.mvt`;
  const nearest = (questions) => [...questions].sort((a, b) => Math.abs(a.circuits - 1000) - Math.abs(b.circuits - 1000)).slice(0, 5);
  return [
    await size(api, 'list page of 50', (await questionsOf(url, 'page')).slice(0, 20).map(page), 9 * KB),
    await size(api, '1,000 features', nearest(await questionsOf(url, 'features-1k')).map(features), 50 * KB),
    await size(api, 'tile z7', (await questionsOf(url, 'tile-7')).map(tile), 60 * KB),
    await size(api, 'tile z4', (await questionsOf(url, 'tile-4')).map(tile), 120 * KB),
  ];
}

/** From starting the process to its first answer, database up and migrated. */
export async function measureStart({ apiDll, databaseUrl, port, logFile, times }) {
  const took = [];
  for (let i = 0; i < times; i++) {
    const api = await Api.start({ apiDll, databaseUrl, port, logFile });
    took.push(api.firstAnswer);
    await api.stop();
  }
  return { name: 'first answer after the start', value: median(took) / 1000, most: 1, unit: 's' };
}

async function size(api, name, paths, most) {
  const bytes = [];
  for (const path of paths) {
    const answer = await api.get(path, caller);
    if (answer.status !== 200 || answer.headers['content-encoding'] !== 'br') throw new Stop(`${path} answered ${answer.status} ${answer.headers['content-encoding'] ?? 'uncompressed'}, not brotli.`);
    bytes.push(answer.body.length);
  }
  return { name: `${name}, brotli`, value: median(bytes) / KB, largest: Math.max(...bytes) / KB, most: most / KB, unit: 'kB' };
}
