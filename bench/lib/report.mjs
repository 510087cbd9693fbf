// The tables on the screen.

const COLUMNS = [
  ['work', 40, 'left'],
  ['bare/s', 9],
  ['NetOS/s', 9],
  ['ratio', 7],
  ['aim', 9],
  ['p95 bare', 10],
  ['p95 NetOS', 10],
  ['', 7, 'left'],
];

export function comparisonTable(results, kept) {
  return [
    line(COLUMNS.map(([title]) => title)),
    COLUMNS.map(([, width]) => '-'.repeat(width)).join('  '),
    ...results.map((r) => line([r.name, number(r.bare), number(r.netos), r.ratio.toFixed(2), `>= ${r.aim.toFixed(2)}`, ms(r.bareP95), ms(r.netosP95), verdict(r)])),
    ...kept.map((r) => line([r.name, '-', number(r.netos), '-', `>= ${number(r.least)}/s`, '-', ms(r.netosP95), verdict(r)])),
  ].join('\n');
}

export function alsoTable(also) {
  return also
    .map(({ name, value, most, least, unit, largest }) => {
      const figure = value === null ? 'not known here' : `${digits(value)} ${unit}`.trim();
      const more = largest === undefined ? '' : ` (largest ${digits(largest)} ${unit})`;
      const aim = least === undefined ? `at most ${most}` : `at least ${least}`;
      const verdict = value === null ? '' : least === undefined ? (value <= most ? 'ok' : 'above') : value >= least ? 'ok' : 'below';
      return `  ${name.padEnd(38)}${(figure + more).padEnd(34)}${`${aim} ${unit}`.trim().padEnd(18)} ${verdict}`;
    })
    .join('\n');
}

function line(cells) {
  return cells.map((cell, i) => (COLUMNS[i][2] === 'left' ? String(cell).padEnd(COLUMNS[i][1]) : String(cell).padStart(COLUMNS[i][1]))).join('  ').trimEnd();
}

const verdict = (result) => (result.errors > 0 ? `${result.errors} errors` : result.ok ? 'ok' : 'below');
const ms = (value) => `${digits(value)} ms`;
const number = (value) => Math.round(value).toLocaleString('en-US');
const digits = (value) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
