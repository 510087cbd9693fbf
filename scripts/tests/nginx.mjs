// Reads nginx configuration as far as tests need it: directives with their words and blocks, includes put in.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** Words, and the marks ; { } as symbols of their own. */
function* tokens(text, file) {
  const pattern = /\s+|#[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([;{}])|((?:\$\{\w+\}|[^\s;{}"'])+)/gy;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(text);
    assert.ok(found, `${file}: cannot be read at "${text.slice(at, at + 40)}"`);
    const [, double, single, mark, word] = found;
    if (mark) yield { mark };
    else if (double !== undefined || single !== undefined || word !== undefined) yield { word: double ?? single ?? word };
  }
}

/**
 * The directives of a file: { name, words, block } each, with the files it includes in their place.
 * @param file Where it is.
 * @param locate Turns the path of an include into that of the file here; null leaves the include out.
 */
export function readNginx(file, locate) {
  assert.ok(existsSync(file), `${file} does not exist`);
  const stack = [[]];
  let words = [];
  for (const { mark, word } of tokens(readFileSync(file, 'utf8'), file)) {
    if (word !== undefined) {
      words.push(word);
      continue;
    }
    const here = stack.at(-1);
    if (mark === '}') {
      assert.deepEqual(words, [], `${file}: a semicolon is missing after ${words.join(' ')}`);
      assert.ok(stack.length > 1, `${file}: one } too many`);
      stack.pop();
      continue;
    }
    assert.ok(words.length > 0, `${file}: a ${mark} without a directive`);
    const [name, ...rest] = words;
    words = [];
    if (mark === ';' && name === 'include') {
      const target = locate(rest[0]);
      if (target) here.push(...readNginx(target, locate));
      continue;
    }
    const directive = { name, words: rest };
    here.push(directive);
    if (mark === '{') {
      directive.block = [];
      stack.push(directive.block);
    }
  }
  assert.equal(stack.length, 1, `${file}: a block is not closed`);
  assert.deepEqual(words, [], `${file}: a semicolon is missing at the end`);
  return stack[0];
}

export const all = (block, name) => block.filter((directive) => directive.name === name);

export const first = (block, name) => all(block, name)[0]?.words;

/** What a location sends on: header in lower case → its values, in the order set. */
export function sentHeaders(block) {
  const headers = new Map();
  for (const { words } of all(block, 'proxy_set_header')) {
    const name = words[0].toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), words[1]]);
  }
  return headers;
}
