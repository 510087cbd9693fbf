import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { root } from './support.mjs';

const { load } = createRequire(join(root, 'web/package.json'))('js-yaml');
const docker = join(root, 'infra/docker');
const text = readFileSync(join(docker, 'compose.yaml'), 'utf8');
const compose = load(text);
const services = Object.entries(compose.services);
const names = (list) => (Array.isArray(list) ? list : Object.keys(list ?? {}));

test('every service that stays has a health check, and every dependency exists', () => {
  for (const [name, service] of services) {
    assert.ok(service.healthcheck?.test ?? service.healthcheck?.disable, `${name} has no health check`);
    assert.equal(Boolean(service.healthcheck.disable), service.restart === undefined, `${name}: only one-off services have none`);
    for (const other of names(service.depends_on)) assert.ok(compose.services[other], `${name} waits for ${other}`);
  }
});

test('volumes and networks are declared, and used', () => {
  const volumes = services.flatMap(([, service]) => (service.volumes ?? []).map((volume) => volume.split(':')[0]));
  const networks = services.flatMap(([, service]) => names(service.networks));
  assert.deepEqual(new Set(volumes), new Set(Object.keys(compose.volumes)));
  assert.deepEqual(new Set(networks), new Set(Object.keys(compose.networks)));
});

test('every image is built from files that exist', () => {
  for (const [name, { build }] of services) {
    const context = join(docker, build.context);
    const dockerfile = join(context, build.dockerfile ?? 'Dockerfile');
    assert.ok(existsSync(dockerfile), `${name}: ${dockerfile}`);
    for (const [, sources] of readFileSync(dockerfile, 'utf8').matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
      for (const source of sources.split(' ')) {
        assert.ok(existsSync(join(context, source.replace(/\*\..*$/, ''))), `${name} copies ${source}`);
      }
    }
  }
});

test('nginx passes on what the API answers itself, and protects pages as the API does', () => {
  const webApp = readFileSync(join(root, 'src/NetOS.Api/Common/WebApp.cs'), 'utf8');
  const passedOn = /location ~ \^\/\(([^)]+)\)/.exec(readFileSync(join(docker, 'nginx/netos.conf'), 'utf8'))[1];
  const own = [.../OwnAddresses = \[(.+)\];/.exec(webApp)[1].matchAll(/"\/([^"]+)"/g)].map(([, path]) => path);
  assert.deepEqual(new Set(passedOn.replaceAll('\\', '').split('|')), new Set(own));
  const policy = (file) => /"(default-src [^"]+)"/.exec(file)[1];
  assert.equal(policy(readFileSync(join(docker, 'nginx/file-headers.conf'), 'utf8')), policy(webApp));
});

const securityHeaders = join(root, 'src/NetOS.Api/Common/SecurityHeaders.cs');

test('nginx sends with its files what the API sends with every answer', { skip: !existsSync(securityHeaders) && 'the API has no such headers' }, () => {
  const code = readFileSync(securityHeaders, 'utf8');
  const sent = readFileSync(join(docker, 'nginx/file-headers.conf'), 'utf8');
  const said = new Map([...code.matchAll(/headers\["([\w-]+)"\] = (?:"([^"]+)"|(\w+));/g)].map(([, name, text, constant]) => [name, text ?? new RegExp(`${constant} = "([^"]+)"`).exec(code)[1]]));
  // It depends on the address, and file-headers.conf has its own.
  said.delete('Referrer-Policy');
  assert.ok(said.size >= 3);
  for (const [name, value] of said) assert.match(sent, new RegExp(`^add_header ${name} "?${value.replace(/[()*]/g, '\\$&')}"? always;$`, 'm'), name);
});

test('the example settings are exactly those the compose file reads', () => {
  const read = new Set([...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name));
  const example = readFileSync(join(docker, '.env.example'), 'utf8');
  assert.deepEqual(read, new Set([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name)));
});

test('one port is published, nginx behind it, on loopback unless told otherwise', () => {
  const published = services.flatMap(([name, service]) => (service.ports ?? []).map((port) => [name, port]));
  assert.deepEqual(published, [['api', '${NETOS_PUBLISH:-127.0.0.1:8000}:8080']]);
  assert.equal(compose.services.web.network_mode, 'service:api');
  const nginx = readFileSync(join(docker, 'nginx/netos.conf'), 'utf8');
  assert.match(nginx, /^ {2}listen 8080;$/m);
  const upstream = /^ {2}server (\S+);$/m.exec(nginx)[1];
  assert.deepEqual(compose.services.api.command, ['--urls', `http://${upstream}`]);
});
