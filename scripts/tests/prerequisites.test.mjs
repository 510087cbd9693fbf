import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkout, environment, isRoot, shell } from './support.mjs';

/** A PATH with everything of the system but the named programs. */
function pathWithout(folder, ...missing) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const system of ['/usr/sbin', '/usr/bin', '/sbin', '/bin'].filter(existsSync)) {
    for (const name of readdirSync(system)) {
      if (!missing.includes(name) && !existsSync(join(bin, name))) symlinkSync(join(system, name), join(bin, name));
    }
  }
  return environment({ PATH: bin, HOME: folder });
}

test('a missing .NET is answered with the way to get it', (t) => {
  const folder = checkout(t);
  writeFileSync(join(folder, 'global.json'), '{ "sdk": { "version": "10.0.100" } }');
  const { status, stderr } = shell('require_dotnet', folder, { env: pathWithout(folder, 'dotnet') });
  assert.equal(status, 1);
  assert.match(stderr, /needs the \.NET 10 SDK/);
  assert.match(stderr, /dotnet-sdk-10\.0|dotnet-install\.sh/);
});

test('a missing Node.js is answered with the way to get it', (t) => {
  const folder = checkout(t);
  const { status, stderr } = shell('require_node', folder, { env: pathWithout(folder, 'node', 'nodejs', 'npm') });
  assert.equal(status, 1);
  assert.match(stderr, /needs Node\.js 20\.19 or newer with npm; none was found/);
  assert.match(stderr, /nodejs/);
});

test('an old Node.js is named with its version', (t) => {
  const { status, stderr } = shell('node() { echo 18.20.4; }; require_node', checkout(t));
  assert.equal(status, 1);
  assert.match(stderr, /version 18\.20\.4 was found/);
});

for (const [system, expected] of Object.entries({
  'debian 12': /packages\.microsoft\.com\/config\/debian\/12\//,
  'ubuntu 24.04': /^ {2}sudo apt-get update && sudo apt-get install -y dotnet-sdk-10\.0\n$/,
  'ubuntu 22.04': /ppa:dotnet\/backports/,
  'fedora 42': /dotnet-install\.sh.*--channel 10\.0/,
})) {
  test(`the advice for .NET on ${system} is that system's own`, (t) => {
    const [id, version] = system.split(' ');
    const { stdout } = shell(
      `os_field() { case "$1" in ID) printf ${id} ;; *) printf ${version} ;; esac; }; apt_offers() { false; }; uname() { echo x86_64; }; dotnet_advice 10`,
      checkout(t),
    );
    assert.match(stdout, expected);
  });
}

test('without administrator rights the exact command for PostgreSQL is printed', (t) => {
  const { status, stderr } = shell(
    'find_postgres() { false; }; may_install() { false; }; apt_offers() { [[ $1 == postgresql-16-postgis-3 ]]; }; require_postgres',
    checkout(t),
  );
  assert.equal(status, 1);
  assert.match(stderr, /apt-get install -y postgresql-16 postgresql-16-postgis-3\n/);
  assert.equal(stderr.includes('sudo'), !isRoot);
  assert.match(stderr, /DATABASE_URL/);
});

test('with administrator rights PostgreSQL is installed after the package lists are refreshed', (t) => {
  const { status, stdout, stderr } = shell(
    `installed=no
    find_postgres() { [[ $installed == yes ]]; }
    may_install() { true; }
    apt_offers() { [[ $1 == postgresql-17-postgis-3 ]]; }
    as_root() { printf '%s\\n' "$*" >&3; [[ $* != *install* ]] || installed=yes; }
    require_postgres 3>&1 && echo ready`,
    checkout(t),
  );
  assert.equal(status, 0, stderr);
  const update = stdout.indexOf('apt-get update');
  const install = stdout.search(/apt-get install .*postgresql-17 postgresql-17-postgis-3/);
  assert.ok(update >= 0 && update < install, stdout);
  assert.match(stdout, /ready\n$/);
});

test('versions are compared as numbers', (t) => {
  const { stdout } = shell('for v in 20.19 20.20.2 22.0.0 20.9.0 18.20; do version_at_least $v 20.19 && echo $v; done; true', checkout(t));
  assert.equal(stdout, '20.19\n20.20.2\n22.0.0\n');
});

test('a missing poppler is installed where that is allowed, and otherwise named with what it costs', (t) => {
  const folder = checkout(t);
  const env = pathWithout(folder, 'pdftotext', 'pdftoppm', 'pdfinfo');
  const wanted = shell('may_install() { false; }; require_poppler --wanted', folder, { env });
  assert.equal(wanted.status, 0);
  assert.match(wanted.stderr, /no preview and no full-text search .*apt-get install -y poppler-utils/);
  const needed = shell('may_install() { false; }; require_poppler', folder, { env });
  assert.equal(needed.status, 1);
  assert.match(needed.stderr, /need poppler's programs/);
  const installed = shell('may_install() { true; }; refresh_package_lists() { :; }; apt_offers() { true; }; install_packages() { echo "installs $*"; }; require_poppler', folder, { env });
  assert.match(installed.stdout, /^installs poppler-utils$/m);
});
