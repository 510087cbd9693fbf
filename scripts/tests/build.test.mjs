import assert from 'node:assert/strict';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkout, shell } from './support.mjs';

function sources(t) {
  const folder = checkout(t);
  mkdirSync(join(folder, 'src/a b/obj'), { recursive: true });
  writeFileSync(join(folder, 'src/a b/One.cs'), 'one');
  writeFileSync(join(folder, 'src/Two.cs'), 'two');
  const hash = () => {
    const { status, stdout, stderr } = shell('fingerprint src', folder);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^[0-9a-f]{16}\n$/);
    return stdout;
  };
  return { folder, hash };
}

test('a changed, a renamed and a removed source each change the fingerprint', (t) => {
  const { folder, hash } = sources(t);
  const seen = [hash()];
  writeFileSync(join(folder, 'src/Two.cs'), 'three');
  seen.push(hash());
  rmSync(join(folder, 'src/Two.cs'));
  seen.push(hash());
  writeFileSync(join(folder, 'src/Moved.cs'), 'three');
  seen.push(hash());
  assert.equal(new Set(seen).size, seen.length);
});

test('a touched file and results of builds do not change the fingerprint', (t) => {
  const { folder, hash } = sources(t);
  const before = hash();
  utimesSync(join(folder, 'src/Two.cs'), 1, 1);
  writeFileSync(join(folder, 'src/a b/obj/result.dll'), 'built');
  assert.equal(hash(), before);
});

test('a failed step shows the end of its log and fails', (t) => {
  const folder = checkout(t);
  const { status, stdout, stderr } = shell(`build_step "Building X" x bash -c 'echo the cause; exit 3'; echo went on`, folder);
  assert.equal(status, 1);
  assert.match(stderr, /Building X failed\. The end of \.netos\/logs\/x\.log:\n\nthe cause/);
  assert.doesNotMatch(stdout, /went on/);
});

test('only the newest builds are kept', (t) => {
  const folder = checkout(t);
  const { status, stdout, stderr } = shell(
    'for n in 1 2 3 4 5; do mkdir "$STATE/app/$n"; touch -d "@$n" "$STATE/app/$n"; done; remove_old_builds; ls "$STATE/app"',
    folder,
  );
  assert.equal(status, 0, stderr);
  assert.equal(stdout, '3\n4\n5\n');
});
