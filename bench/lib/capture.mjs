// Listens in on NetOS and its database: the statements it sends, with the types and values of their parameters.
import { connect, createServer } from 'node:net';
import { Stop } from './stop.mjs';

const PROTOCOL_3 = 196608;

export class Capture {
  /** Settings NetOS gives its sessions, for the other side to use as well. */
  options = '';
  #statements = [];
  #sockets = new Set();

  /** A door to the server on a port of this machine. */
  static async open(server) {
    const capture = new Capture();
    capture.listener = createServer((client) => capture.#join(client, server));
    await new Promise((resolve) => capture.listener.listen(0, '127.0.0.1', resolve));
    return capture;
  }

  get port() {
    return this.listener.address().port;
  }

  /** The statements sent since the last call. */
  take() {
    return this.#statements.splice(0);
  }

  close() {
    for (const socket of this.#sockets) socket.destroy();
    this.listener.close();
  }

  #join(client, server) {
    const upstream = connect(server);
    const reader = new FrontendReader({ onStatement: (statement) => this.#statements.push(statement), onOptions: (options) => (this.options = options) });
    client.on('data', (part) => reader.read(part));
    client.pipe(upstream);
    upstream.pipe(client);
    for (const [socket, other] of [[client, upstream], [upstream, client]]) {
      this.#sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
  }
}

/** Understands what a client sends: Parse keeps a statement, Bind uses it. */
class FrontendReader {
  #rest = Buffer.alloc(0);
  #greeted = false;
  #prepared = new Map();

  constructor({ onStatement, onOptions }) {
    this.onStatement = onStatement;
    this.onOptions = onOptions;
  }

  read(part) {
    this.#rest = Buffer.concat([this.#rest, part]);
    while (true) {
      const head = this.#greeted ? 1 : 0;
      if (this.#rest.length < head + 4) return;
      const end = head + this.#rest.readUInt32BE(head);
      if (this.#rest.length < end) return;
      const body = this.#rest.subarray(head + 4, end);
      if (!this.#greeted) this.#greet(body);
      else if (this.#rest[0] === 0x50) this.#parse(new Fields(body));
      else if (this.#rest[0] === 0x42) this.#bind(new Fields(body));
      this.#rest = this.#rest.subarray(end);
    }
  }

  #greet(body) {
    if (body.readUInt32BE(0) !== PROTOCOL_3) return;
    this.#greeted = true;
    const words = body.toString('utf8', 4).split('\0');
    const at = words.indexOf('options');
    if (at >= 0) this.onOptions(words[at + 1]);
  }

  #parse(fields) {
    const name = fields.text();
    const sql = fields.text();
    this.#prepared.set(name, { sql, types: fields.list(() => fields.int32()), named: name !== '' });
  }

  #bind(fields) {
    fields.text();
    const statement = this.#prepared.get(fields.text());
    const formats = fields.list(() => fields.int16());
    const raw = fields.list(() => fields.value());
    if (!statement) return;
    const values = () => raw.map((value, i) => decode(value, statement.types[i], formats.length === 1 ? formats[0] : (formats[i] ?? 0)));
    this.onStatement({ sql: statement.sql, named: statement.named, types: statement.types, values });
  }
}

class Fields {
  #at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  text() {
    const end = this.bytes.indexOf(0, this.#at);
    const text = this.bytes.toString('utf8', this.#at, end);
    this.#at = end + 1;
    return text;
  }

  int16() {
    this.#at += 2;
    return this.bytes.readInt16BE(this.#at - 2);
  }

  int32() {
    this.#at += 4;
    return this.bytes.readInt32BE(this.#at - 4);
  }

  value() {
    const length = this.int32();
    if (length < 0) return null;
    this.#at += length;
    return Buffer.from(this.bytes.subarray(this.#at - length, this.#at));
  }

  list(item) {
    return Array.from({ length: this.int16() }, item);
  }
}

const uuid = (b) => b.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const date = (b) => new Date(Date.UTC(2000, 0, 1 + b.readInt32BE(0))).toISOString().slice(0, 10);
const array = (item) => (b) => {
  const count = b.readInt32BE(0) === 0 ? 0 : b.readInt32BE(12);
  const items = [];
  for (let i = 0, at = 20; i < count; i++) {
    const length = b.readInt32BE(at);
    items.push(`"${item(b.subarray(at + 4, at + 4 + length)).replace(/["\\]/g, '\\$&')}"`);
    at += 4 + length;
  }
  return `{${items.join(',')}}`;
};

/** The types NetOS uses in the measured statements: name, and how the binary form is read. */
const TYPES = new Map([
  [16, ['boolean', (b) => (b[0] ? 'true' : 'false')]],
  [20, ['bigint', (b) => b.readBigInt64BE(0).toString()]],
  [23, ['integer', (b) => String(b.readInt32BE(0))]],
  [25, ['text', (b) => b.toString('utf8')]],
  [701, ['double precision', (b) => String(b.readDoubleBE(0))]],
  [1009, ['text[]', array((b) => b.toString('utf8'))]],
  [1082, ['date', date]],
  [2950, ['uuid', uuid]],
  [2951, ['uuid[]', array(uuid)]],
]);

export function typeName(oid) {
  return typeOf(oid)[0];
}

function decode(bytes, oid, format) {
  if (bytes === null) throw new Stop('A measured statement has an empty parameter, which pgbench cannot send.');
  return format === 0 ? bytes.toString('utf8') : typeOf(oid)[1](bytes);
}

function typeOf(oid) {
  const type = TYPES.get(oid);
  if (!type) throw new Stop(`bench/lib/capture.mjs does not know the PostgreSQL type ${oid} of a parameter; add it to TYPES.`);
  return type;
}
