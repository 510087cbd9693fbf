// The files of infra/docker/sso run on no machine of ours: what can be read of them is checked here.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { all, first, readNginx, sentHeaders } from './nginx.mjs';
import { root } from './support.mjs';

const yaml = createRequire(join(root, 'web/package.json'))('js-yaml');
const docker = join(root, 'infra/docker');
const sso = join(docker, 'sso');
const read = (...path) => readFileSync(join(...path), 'utf8');
// Compose's own tags: !reset empties, !override replaces instead of merging.
const tag = (name) => ['scalar', 'sequence', 'mapping'].map((kind) => new yaml.Type(name, { kind, construct: (data) => data }));
const schema = yaml.DEFAULT_SCHEMA.extend([...tag('!reset'), ...tag('!override')]);
const base = yaml.load(read(docker, 'compose.yaml'));
const variants = ['entra', 'oauth2-proxy', 'authentik'].map((name) => {
  const text = read(sso, `compose.${name}.yaml`);
  return { name, text, compose: yaml.load(text, { schema }), nginx: readNginx(join(sso, name, 'default.conf.template'), locate) };
});
const variant = (name) => variants.find((each) => each.name === name);

/** Where a file of the container is in this repository. */
function locate(path) {
  if (path === '/etc/nginx/netos-file-headers.conf') return join(docker, 'nginx/file-headers.conf');
  if (path.startsWith('/etc/nginx/netos-oauth2-proxy/')) return join(sso, 'oauth2-proxy', path.slice('/etc/nginx/netos-oauth2-proxy/'.length));
  assert.match(path, /^\/etc\/nginx\/netos\//);
  return join(sso, 'nginx', path.slice('/etc/nginx/netos/'.length));
}

/** Every location that passes on to NetOS, with the server it is in. */
function doors(directives) {
  return all(directives, 'server').flatMap((server) =>
    all(server.block, 'location')
      .filter(({ block }) => first(block, 'proxy_pass')?.[0] === 'http://netos_api')
      .map(({ words, block }) => ({ path: words.join(' '), block, server: server.block, headers: sentHeaders(block) })),
  );
}

// What NetOS believes of a proxy, and the role of the development identity: read from the code, so that a new one fails here.
const proxyIdentity = read(root, 'src/NetOS.Api/Common/ProxyIdentity.cs');
const constants = Object.fromEntries([...proxyIdentity.matchAll(/(\w+) = "(X-[\w-]+)"/g)].map(([, name, value]) => [name, value.toLowerCase()]));
const emails = [.../EmailHeaders = \[(.+)\];/.exec(proxyIdentity)[1].matchAll(/"([^"]+)"|(\w+)/g)].map(([, text, name]) => text ?? constants[name]);
const identity = [...new Set([...emails, ...Object.values(constants), 'x-user-role'])];

test('the headers NetOS believes are known here', () => {
  assert.equal(emails.length, 6);
  assert.deepEqual(Object.keys(constants).sort(), ['AuthentikEmail', 'AuthentikGroups', 'SecretHeader']);
  assert.ok(emails.every(Boolean));
});

for (const { name, nginx } of variants) {
  test(`${name}: no identity header of a client reaches NetOS`, () => {
    const found = doors(nginx);
    assert.ok(found.length >= 2);
    for (const { path, headers, block, server } of found) {
      for (const header of identity) assert.equal(headers.get(header)?.length, 1, `${name} ${path}: ${header} must be set exactly once, or a client's own passes`);
      const said = identity.filter((header) => headers.get(header)[0] !== '');
      if (said.length === 0) continue;
      // Who vouches for somebody proves itself, names one address, and has that address from who signed them in.
      assert.equal(headers.get('x-netos-proxy-secret')[0], '${TRUSTED_PROXY_SECRET}', `${name} ${path}`);
      assert.equal(said.filter((header) => emails.includes(header)).length, 1, `${name} ${path} says ${said.join(', ')}`);
      assert.ok(name !== 'entra', 'this variant vouches for nobody');
      const asked = Object.fromEntries(all(block, 'auth_request_set').map(({ words }) => words));
      for (const header of said.filter((each) => each !== 'x-netos-proxy-secret')) {
        const [value] = headers.get(header);
        if (first(block, 'auth_request')) {
          assert.equal(asked[value], `$upstream_http_${header.replaceAll('-', '_')}`, `${name} ${path}: ${header} must come from the outpost`);
        } else {
          assert.ok(['$http_x_forwarded_email', '$netos_group'].includes(value), `${name} ${path}: ${header} is ${value}`);
          assert.deepEqual(all(server, 'allow').map(({ words }) => words[0]), ['${NETOS_EDGE_SUBNET}', '127.0.0.1']);
          assert.deepEqual(all(server, 'deny').map(({ words }) => words[0]), ['all']);
        }
      }
      assert.ok(all(block, 'if').some(({ words, block: then }) => words.join('') === '($foreign_write)' && first(then, 'return')[0] === '403'), `${name} ${path}: writes of other sites must be refused`);
    }
  });

  test(`${name}: everything the API answers is passed on to it, and its state to nobody outside`, () => {
    const webApp = read(root, 'src/NetOS.Api/Common/WebApp.cs');
    const own = [.../OwnAddresses = \[(.+)\];/.exec(webApp)[1].matchAll(/"(\/[^"]+)"/g)].map(([, path]) => path);
    const patterns = doors(nginx).filter(({ path }) => path.startsWith('~ ')).map(({ path, block }) => ({ expression: new RegExp(path.slice(2)), block }));
    for (const address of own) {
      const door = patterns.find(({ expression }) => expression.test(address));
      assert.ok(door, `${name} does not pass on ${address}`);
      const closed = all(door.block, 'deny').some(({ words }) => words[0] === 'all');
      assert.equal(closed, ['/healthz', '/readyz'].includes(address), `${name} ${address}`);
    }
  });

  test(`${name}: what the template leaves open is put in, and nothing else is touched`, () => {
    const { compose } = variant(name);
    const template = read(sso, name, 'default.conf.template');
    const { NGINX_ENVSUBST_FILTER: filter, ...given } = compose.services.web.environment;
    const open = new Set([...template.matchAll(/\$\{(\w+)\}/g)].map(([, variable]) => variable));
    assert.deepEqual(open, new Set(Object.keys(given)));
    const expression = new RegExp(filter.replaceAll('$$', '$'));
    for (const variable of open) assert.match(variable, expression);
    assert.doesNotMatch('NETOS_HOST_OTHER', expression);
  });

  test(`${name}: Production, with everything mounted there and every network used`, () => {
    const { compose } = variant(name);
    for (const [service, settings] of Object.entries(compose.services)) {
      const whole = { ...base.services[service], ...settings };
      assert.ok(whole.healthcheck?.test ?? whole.healthcheck?.disable, `${service} has no health check`);
      for (const volume of settings.volumes ?? []) {
        const [from] = volume.split(':/');
        if (from.startsWith('./')) assert.ok(existsSync(join(docker, from)), `${service} mounts ${from}`);
        else assert.ok(from.startsWith('${') || from in (compose.volumes ?? {}), `${service} mounts ${from}`);
      }
      for (const network of settings.networks ?? []) assert.ok(network in { ...base.networks, ...compose.networks }, `${service} is in ${network}`);
      for (const other of Object.keys(settings.depends_on ?? {})) assert.ok(other in { ...base.services, ...compose.services });
    }
    assert.deepEqual(compose.services.migrate.environment, compose.services.api.environment);
    assert.equal(compose.services.api.environment.ASPNETCORE_ENVIRONMENT, 'Production');
    assert.ok(!('ALLOW_DEV_AUTH' in compose.services.api.environment));
  });
}

test('secrets come from the environment, and the example holds none', () => {
  const example = Object.fromEntries([...read(sso, '.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  const needed = new Set(variants.flatMap(({ text }) => [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name)));
  assert.deepEqual(new Set(Object.keys(example)), needed);
  for (const [name, value] of Object.entries(example)) if (/SECRET|PASSWORD|TOKEN/.test(name)) assert.equal(value, '', name);
  for (const { text } of variants) for (const [, name, value] of text.matchAll(/^ +(\w*SECRET\w*): (.+)$/gm)) assert.ok(value.startsWith('${'), name);
  assert.match(read(sso, '.gitignore'), /^\/tls\/$/m);
  assert.match(read(sso, '.gitignore'), /^\/cloudflared\/credentials\.json$/m);
});

test('a proxy is believed by its secret, never by its address alone', () => {
  for (const { name, compose } of variants) {
    const { TRUSTED_PROXIES: proxies, TRUSTED_PROXY_SECRET: secret } = compose.services.api.environment;
    assert.equal(proxies, name === 'entra' ? undefined : '127.0.0.1');
    if (proxies) assert.match(secret, /^\$\{TRUSTED_PROXY_SECRET:\?/);
  }
});

test('behind the tunnel no port is published, and each step reaches the next one only', () => {
  const { compose } = variant('oauth2-proxy');
  assert.deepEqual(compose.services.api.ports, []);
  const members = (network) => Object.keys(compose.services).filter((name) => compose.services[name].networks?.includes(network));
  assert.deepEqual(members('edge'), ['api', 'oauth2-proxy']);
  assert.deepEqual(members('scripts'), ['api', 'cloudflared']);
  assert.deepEqual(members('tunnel'), ['oauth2-proxy', 'cloudflared']);
  assert.ok(compose.networks.edge.internal && compose.networks.scripts.internal);
  assert.ok(!compose.services.api.networks.includes('tunnel') && !compose.services.api.networks.includes('front'));

  const { ingress } = yaml.load(read(sso, 'cloudflared/config.yml'));
  assert.deepEqual(ingress.map(({ service }) => service), ['http://oauth2-proxy:4180', 'http://api:8081', 'http_status:404']);
  assert.equal(ingress.at(-1).hostname, undefined);
  const scripts = doors(variant('oauth2-proxy').nginx).filter(({ server }) => first(server, 'listen')[0] === '8081');
  assert.deepEqual(scripts.map(({ path }) => path), ['/api/']);
  for (const header of [...identity, 'cookie']) assert.deepEqual(scripts[0].headers.get(header), [''], header);
});

test('OAuth2-Proxy passes on who somebody is, and no credential', () => {
  const text = read(sso, 'oauth2-proxy/oauth2-proxy.cfg');
  const settings = {};
  for (const line of text.split('\n').filter((each) => each && !each.startsWith('#'))) {
    const [, name, value] = /^(\w+) = (.+)$/.exec(line) ?? assert.fail(`not "name = value": ${line}`);
    assert.ok(!(name in settings), `${name} twice`);
    settings[name] = JSON.parse(value);
  }
  assert.doesNotMatch(text, /^(client_secret|cookie_secret|client_id) *=/m);
  const must = {
    pass_user_headers: true, skip_auth_strip_headers: true, pass_basic_auth: false, pass_authorization_header: false, pass_access_token: false, reverse_proxy: true,
    cookie_secure: true, cookie_httponly: true, cookie_samesite: 'lax', code_challenge_method: 'S256', insecure_oidc_skip_nonce: false, insecure_oidc_allow_unverified_email: false,
  };
  for (const [name, value] of Object.entries(must)) assert.equal(settings[name], value, name);
  assert.deepEqual(settings.upstreams, ['http://api:8080/']);
  for (const name of Object.keys(settings)) assert.ok(!/^skip_auth_(regex|routes)$|^trusted_ips$/.test(name), `${name} lets people past`);
  const { environment, image } = variant('oauth2-proxy').compose.services['oauth2-proxy'];
  assert.equal(environment.OAUTH2_PROXY_TRUSTED_PROXY_IPS, variant('oauth2-proxy').compose.networks.tunnel.ipam.config[0].subnet);
  // Since 7.15.2 it can be told whose forwarded headers to believe.
  const [, major, minor, patch] = /:v(\d+)\.(\d+)\.(\d+)/.exec(image).map(Number);
  assert.ok(major > 7 || (major === 7 && (minor > 15 || (minor === 15 && patch >= 2))), image);
});

test('a group is found in a list of groups, whole', () => {
  const map = all(readNginx(join(sso, 'oauth2-proxy/groups.conf'), locate), 'map')[0];
  assert.deepEqual(map.words, ['$http_x_forwarded_groups', '$netos_group']);
  const rules = map.block.filter(({ name }) => name !== 'default').map(({ name, words }) => [new RegExp(name.replace(/^~/, '')), words[0]]);
  const chosen = (groups) => rules.find(([expression]) => expression.test(groups))?.[1] ?? '';
  assert.equal(chosen('everybody,netos-finance,other'), 'netos-finance');
  assert.equal(chosen('netos-finance,netos-admins'), 'netos-admins');
  assert.equal(chosen('not-netos-admins,netos-admins-of-old'), '');
  for (const [expression, group] of rules) assert.match(group, expression);
});

test('what nginx lets in by a credential of its own, it vouches for in no way', () => {
  const { nginx } = variant('authentik');
  const api = doors(nginx).find(({ path }) => path.startsWith('~ ^/(api'));
  assert.ok(all(api.block, 'error_page').some(({ words }) => words.join(' ') === '418 = @own_credentials'));
  const own = doors(nginx).find(({ path }) => path === '@own_credentials');
  for (const header of [...identity, 'cookie']) assert.deepEqual(own.headers.get(header), [''], header);
});

test('without sign-in, nginx removes what only a signing-in proxy may say', () => {
  const [door] = doors(readNginx(join(docker, 'nginx/netos.conf'), () => null));
  // These two are the development identity's own.
  for (const header of identity.filter((each) => !['x-user-email', 'x-user-role'].includes(each))) assert.deepEqual(door.headers.get(header), [''], header);
});
