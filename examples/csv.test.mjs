import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileProblem, parseCsv, readTable } from './common/csv.mjs';

const cells = (text) => parseCsv(text).map((row) => row.cells);

const cases = [
  [
    'plain cells',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line end after the last row',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'CRLF',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'CR',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
  [
    'empty cells',
    'a,,\n,,c\n',
    [
      ['a', '', ''],
      ['', '', 'c'],
    ],
  ],
  ['an empty last cell at the end', 'a,', [['a', '']]],
  ['blank lines', 'a\n\n\r\nb\n', [['a'], ['b']]],
  ['a comma inside quotes', '"a,b",c\n', [['a,b', 'c']]],
  ['doubled quotes', '"say ""yes""",""""\n', [['say "yes"', '"']]],
  ['line ends inside quotes', '"a\nb","c\r\nd"\n', [['a\nb', 'c\r\nd']]],
  ['an empty quoted cell alone', 'a,""\n', [['a', '']]],
  ['a quote inside an unquoted cell', 'a"b,c\n', [['a"b', 'c']]],
  ['letters of other languages', 'Malmö,København\n', [['Malmö', 'København']]],
];
for (const [name, text, expected] of cases) test(`CSV: ${name}`, () => assert.deepEqual(cells(text), expected));

test('Each row knows the line it begins on', () => {
  const rows = parseCsv('h\n"two\nlines"\r\nx\r\n\r\ny');
  assert.deepEqual(
    rows.map((row) => row.line),
    [1, 2, 4, 6],
  );
});

test('Quotes that do not fit are refused with the line', () => {
  assert.throws(() => parseCsv('a\n"open'), new FileProblem('line 2: a quoted cell has no closing quote'));
  assert.throws(() => parseCsv('a\n"b"c\n'), new FileProblem('line 2: text after a closing quote'));
});

test('A table names what is wrong with the file or the row', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'netos-csv-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = (content) => {
    const path = join(folder, 'x.csv');
    writeFileSync(path, content);
    return path;
  };
  assert.deepEqual(readTable(file('id, name\n1, a \n2\n'), ['id']), [
    { line: 2, id: '1', name: 'a' },
    { line: 3, broken: '1 cells where the header has 2' },
  ]);
  assert.throws(() => readTable(file('id\n'), ['id', 'name', 'country']), /lacks the columns name, country\./);
  assert.throws(() => readTable(file(''), ['id']), /is empty\./);
  assert.throws(() => readTable(file('id\n"1'), ['id']), /x\.csv line 2: a quoted cell has no closing quote/);
  assert.throws(() => readTable(file(Buffer.from([0x69, 0x64, 0x0a, 0xe5, 0x0a])), ['id']), /is not UTF-8\./);
  assert.throws(() => readTable(join(folder, 'none.csv'), ['id']), /cannot be read \(ENOENT\)\./);
});
