import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { root } from './support.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const sources = readdirSync(join(root, 'src/NetOS.Api'), { recursive: true }).filter((name) => name.endsWith('.cs') && !/^(bin|obj)\//.test(name));

/** Variables in the first column of a page's tables. */
const documented = (page) => new Set([...read(page).matchAll(/^\| ((?:`[A-Z][A-Z0-9_]+`(?:, )?)+)/gm)].flatMap(([, cell]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name)));

/** The settings the process reads, wherever in the API it does. */
function settings() {
  const reads = /(?:settings|Configuration)\["([A-Z][A-Z0-9_]+)"\]|(?:Flag|Number|Address|Given|UnknownUsersOf)\(settings, "([A-Z][A-Z0-9_]+)"/g;
  const ownTable = [...read('src/NetOS.Infrastructure/Settings/NotificationGroup.cs').matchAll(/Variable = "([A-Z][A-Z0-9_]+)"/g)].map(([, name]) => name);
  return new Set([...ownTable, ...sources.flatMap((name) => [...read(`src/NetOS.Api/${name}`).matchAll(reads)].map(([, indexed, called]) => indexed ?? called))]);
}

for (const page of ['README.md', 'docs/admin-operations.md']) {
  test(`${page} explains every setting`, () => {
    const known = settings();
    assert.ok(known.size >= 10, 'settings are read in another way now; mend the expression of this test');
    assert.deepEqual([...known].filter((name) => !documented(page).has(name)), []);
  });
}

test('the examples of configuration set nothing that is not explained', () => {
  const explained = documented('docs/admin-operations.md');
  const unit = [...read('infra/systemd/netos.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  const compose = ['entra', 'oauth2-proxy', 'authentik'].flatMap((variant) => [
    ...read(`infra/docker/sso/compose.${variant}.yaml`).split('\n  api:')[0].matchAll(/^ {6}([A-Z][A-Z0-9_]+):/gm),
  ]).map(([, name]) => name);
  assert.ok(unit.length > 5 && compose.length > 15);
  assert.deepEqual([...unit, ...compose].filter((name) => !explained.has(name)), []);
});

/** What a heading is linked by, as GitHub makes it. */
const anchor = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');

test('every link inside the documentation leads somewhere', () => {
  for (const page of pages) {
    const text = read(page).replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path, fragment] = target.split('#');
      const file = path ? join(dirname(page), path) : page;
      assert.ok(existsSync(join(root, file)), `${page}: ${target}`);
      if (!fragment) continue;
      const headings = [...read(file).replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading));
      assert.ok(headings.includes(fragment), `${page}: ${target}`);
    }
  }
});
