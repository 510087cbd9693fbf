// A real mail server for the tests: takes one JSON argument, tells what happens as one JSON object a line, ends with its standard input.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '../../../web/package.json');
const { SMTPServer } = createRequire(web)('smtp-server');
const options = JSON.parse(process.argv[2]);
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const never = () => {};

// Replies that are to be given so many times, then no more.
const failures = options.failures ?? [];
function failureAt(stage, address = '') {
  const failure = failures.find((one) => one.stage === stage && one.times > 0 && address.startsWith(one.to ?? ''));
  if (!failure) return null;
  failure.times -= 1;
  return Object.assign(new Error(failure.words), { responseCode: failure.code });
}

const server = new SMTPServer({
  secure: options.mode === 'tls',
  hideSTARTTLS: options.mode === 'plain',
  hideSMTPUTF8: options.hideUtf8 === true,
  authOptional: !options.username,
  authMethods: options.authMethods ?? ['PLAIN', 'LOGIN'],
  ...(options.certificate ? { key: readFileSync(options.key), cert: readFileSync(options.certificate) } : {}),
  closeTimeout: 200,
  onConnect(session, done) {
    tell({ event: 'connect' });
    if (options.hang === 'greeting') return;
    done();
  },
  onAuth(auth, session, done) {
    tell({ event: 'auth', method: auth.method, username: auth.username, secure: session.secure });
    const known = auth.username === options.username && auth.password === options.password;
    done(known ? null : Object.assign(new Error('5.7.8 Error: authentication failed'), { responseCode: 535 }), { user: auth.username });
  },
  onMailFrom(address, session, done) {
    tell({ event: 'mail', address: address.address });
    done(failureAt('mail'));
  },
  onRcptTo(address, session, done) {
    done(failureAt('rcpt', address.address));
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => {
      chunks.push(chunk);
      if (options.drop === 'data') [...server.connections].find((one) => one.session === session)._socket.destroy();
    });
    stream.on('end', () => {
      const raw = Buffer.concat(chunks).toString('base64');
      tell({ event: 'content', raw, secure: session.secure, user: session.user ?? null, to: session.envelope.rcptTo[0].address });
      if (options.hang === 'content') return;
      done(failureAt('data'), 'OK: queued as TEST1');
    });
  },
});

server.on('error', never);
const listening = server.listen(0, options.listen ?? '127.0.0.1', () => tell({ event: 'ready', port: listening.address().port }));
process.stdin.on('end', () => process.exit(0)).resume();
