// The NetOS side's load: keep-alive clients on bare sockets, each with one request under way. Made to cost little: it shares the processors
// with what it measures. Loopback only; an answer other than 2xx or 304 counts as an error.
import { connect } from 'node:net';
import { summary } from './figures.mjs';
import { Stop } from './stop.mjs';

const HEAD_END = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (\d+)/i;

/**
 * @param next gives the next request as text or bytes
 * @param most requests at most, so that a run is bounded whatever happens
 */
export async function runLoad({ port, next, clients, warm, seconds, most = 2_000_000 }) {
  const state = { took: [], errors: [], sent: 0, most, next, from: performance.now() + warm * 1000 };
  state.until = state.from + seconds * 1000;
  await Promise.all(Array.from({ length: clients }, () => client(port, state)));
  const cpu = process.cpuUsage(state.cpuFrom);
  const spent = state.took.length > 0 ? (cpu.user + cpu.system) / state.took.length : NaN;
  return { ...summary(state.took, seconds), errors: state.errors, generatorMicroseconds: spent };
}

function client(port, state) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    let sentAt = 0;
    let waiting = 0; // bytes of the body still to come; -1: the head is not complete
    let head = null;

    const send = () => {
      const now = performance.now();
      if (state.cpuFrom === undefined && now >= state.from) state.cpuFrom = process.cpuUsage();
      if (now >= state.until || state.sent >= state.most) {
        socket.end();
        resolve();
        return;
      }
      state.sent++;
      waiting = -1;
      sentAt = now;
      socket.write(state.next());
    };

    const finish = () => {
      const now = performance.now();
      if (now > state.from && now <= state.until) state.took.push(now - sentAt);
      send();
    };

    const readHead = (part) => {
      head = head === null ? part : Buffer.concat([head, part]);
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      const text = head.latin1Slice(0, end);
      const status = Number(text.slice(9, 12));
      if (!(status >= 200 && status < 300) && status !== 304) state.errors.push(status);
      const length = LENGTH.exec(text)?.[1];
      if (length === undefined && status !== 204 && status !== 304) {
        socket.destroy();
        reject(new Stop(`An answer (${status}) does not say its length; the load cannot be measured.`));
        return;
      }
      waiting = status === 204 || status === 304 ? 0 : Number(length) - (head.length - end - 4);
      head = null;
    };

    socket.on('data', (part) => {
      if (waiting < 0) readHead(part);
      else waiting -= part.length;
      if (waiting === 0 && head === null && !socket.destroyed) finish();
    });
    socket.on('connect', send);
    socket.on('error', (error) => reject(new Stop(`The connection to NetOS broke: ${error.message}`)));
    socket.on('close', () => (performance.now() < state.until && state.sent < state.most ? reject(new Stop('NetOS closed a connection in the middle of the run: it ended, or was ended; see api.log in .netos/bench.')) : resolve()));
  });
}

export function requestText(path, headers = {}) {
  const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
