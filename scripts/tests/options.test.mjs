import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test from 'node:test';
import { environment, netos } from './support.mjs';
import { spawn } from 'node:child_process';

const refused = [
  [['frobnicate'], /no command 'frobnicate'/, /\.\/netos help/],
  [['start', '--prot', '8100'], /no option '--prot'/, /start --help/],
  [['start', 'now'], /no option 'now'/, /start --help/],
  [['start', '--port'], /--port needs a number/, /start --help/],
  [['start', '--port', 'eighty'], /'eighty' is not a port/, /start --help/],
  [['start', '--port='], /'' is not a port/, /start --help/],
  [['start', '--port', '0'], /'0' is not a port/, /start --help/],
  [['start', '--port=65536'], /'65536' is not a port/, /start --help/],
  [['start', '--port', '-1'], /'-1' is not a port/, /start --help/],
  [['start', '--no-seed=yes'], /no option 'yes'/, /start --help/],
  [['test', '--fast'], /no option '--fast'/, /test --help/],
  [['seed', '--again'], /no option '--again'/, /seed --help/],
  [['migrate', 'down'], /no option 'down'/, /migrate --help/],
  [['documents'], /needs to know what to do/, /documents --help/],
  [['documents', 'repair'], /cannot 'repair'/, /documents --help/],
  [['documents', 'check', 'twice'], /no option 'twice'/, /documents check --help/],
];

for (const [args, message, hint] of refused) {
  test(`./netos ${args.join(' ')} is refused with the way out`, () => {
    const { status, stdout, stderr } = netos(args);
    assert.equal(status, 2);
    assert.match(stderr, message);
    assert.match(stderr, hint);
    assert.equal(stdout, '');
  });
}

for (const args of [[], ['help'], ['--help'], ['-h']]) {
  test(`./netos ${args.join(' ')} lists every command`, () => {
    const { status, stdout } = netos(args);
    assert.equal(status, 0);
    for (const command of ['start', 'test', 'seed', 'migrate', 'documents', 'bench', 'help']) assert.match(stdout, new RegExp(`\\./netos ${command} `));
  });
}

for (const [command, words] of Object.entries({
  start: ['--port N', '--no-seed', 'DATABASE_URL'],
  test: ['N passed, N failed'],
  seed: ['sample data'],
  documents: ['NETOS_STORAGE', 'check'],
  migrate: ['newest schema'],
})) {
  test(`./netos ${command} --help explains itself`, () => {
    const { status, stdout } = netos([command, '--help']);
    assert.equal(status, 0);
    assert.ok(stdout.startsWith(`./netos ${command}`));
    for (const word of words) assert.ok(stdout.includes(word), word);
  });
}

async function startOn(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const child = spawn(new URL('../../netos', import.meta.url).pathname, ['start', '--port', String(port)], { env: environment() });
  let stderr = '';
  child.stderr.on('data', (part) => (stderr += part));
  const [status] = await once(child, 'close');
  server.close();
  return { status, stderr, port };
}

test('a port in use is refused before anything is built', async () => {
  const { status, stderr, port } = await startOn(createServer((_, response) => response.writeHead(404).end()));
  assert.equal(status, 2);
  assert.ok(stderr.includes(`Port ${port} is already in use by another program.`), stderr);
  assert.ok(stderr.includes(`./netos start --port ${port + 1}`), stderr);
});

test('a port on which NetOS answers is told apart', async () => {
  const { status, stderr, port } = await startOn(createServer((_, response) => response.end('{"status":"ok"}')));
  assert.equal(status, 2);
  assert.ok(stderr.includes(`answers at http://localhost:${port}`), stderr);
});
