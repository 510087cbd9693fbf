// What is measured beside the rates: sizes over the wire, memory, the time to the first answer.
import { features, page } from '../works.mjs';
import { questionsOf } from './data.mjs';
import { median } from './figures.mjs';
import { Api } from './api.mjs';
import { requestText, runLoad } from './load.mjs';
import { Stop } from './stop.mjs';

const KB = 1000;
const TOKEN_TIMES = 2;
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

/**
 * The list with an API token beside the same list with development identity, in turns: what proving who one is costs. The difference is smaller than
 * what a short run varies by, so it is measured longer than the works, and who goes first changes from round to round.
 */
export async function measureToken({ api, url, clients, seconds, rounds }) {
  const role = (await api.json('/api/v1/roles?key=finance')).items[0].id;
  const user = await api.make('/api/v1/users', { email: `bench-${Date.now()}@netos.local`, name: 'Bench', role_id: role });
  const { token } = await api.make('/api/v1/authz/api-tokens', { user_id: user.id, name: 'Bench', expires_at: new Date(Date.now() + 3_600_000).toISOString() });
  const paths = (await questionsOf(url, 'page')).slice(0, 20).map(page);
  const rate = async (headers) => {
    const texts = paths.map((path) => Buffer.from(requestText(path, headers)));
    const run = await runLoad({ port: api.port, next: () => texts[Math.floor(Math.random() * texts.length)], clients, warm: 0.5, seconds: TOKEN_TIMES * seconds });
    if (run.errors.length > 0) throw new Stop(`The list answered ${run.errors[0]} to ${headers.authorization ? 'the token' : 'development identity'}.`);
    return run.rate;
  };
  const [withToken, development] = [[], []];
  const turns = [
    async () => development.push(await rate({ 'x-user-role': 'finance' })),
    async () => withToken.push(await rate({ authorization: `Bearer ${token}` })),
  ];
  for (let round = 0; round < 2 * rounds; round++) {
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  return { name: 'list with a token / development', value: median(withToken) / median(development), least: 0.9, unit: '' };
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
