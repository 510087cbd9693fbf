// What a person sees: one moving line while it works, and the account at the end.

/** A line that is rewritten on a terminal and never appears elsewhere (cron, pipes, CI). */
export function progressLine(stream) {
  let shown = '';
  return {
    show(what, done, total) {
      const text = `${what} ${done}/${total}`;
      // Twenty times in a load is enough to see it move.
      if (!stream.isTTY || (done < total && done % Math.ceil(total / 20) !== 0)) return;
      shown = text.padEnd(shown.length);
      stream.write(`\r${shown}`);
    },
    clear() {
      if (shown) stream.write(`\r${' '.repeat(shown.length)}\r`);
      shown = '';
    },
  };
}

/**
 * @param title what was loaded
 * @param kinds kind of record → its tally
 * @param files kind → the file its rows stand in, where that is not named after it
 * @param kept lines about what was kept although it is incomplete
 * @param found lines about what the loader looked at beside
 * @returns the `text` to print and how many rows were `refused`
 */
export function reportOf({ title, kinds, files = {}, kept, found = [] }, { dryRun, address, seconds, requests }) {
  const verbs = dryRun ? ['to create', 'to update'] : ['created', 'updated'];
  const rows = [
    [title, ...verbs, 'unchanged', 'refused'],
    ...Object.entries(kinds).map(([kind, n]) => [kind, n.created, n.updated, n.unchanged, n.refused.length]),
  ];
  const sum = (member) => Object.values(kinds).reduce((total, counts) => total + counts[member], 0);
  const deleted = Object.entries(kinds).flatMap(([kind, counts]) => counts.deleted.map((key) => `${kind} ${key}`));
  const refused = Object.entries(kinds).flatMap(([kind, counts]) => counts.refused.map((row) => ({ kind, ...row })));
  const changed = sum('created') + sum('updated');
  const text = [
    ...rows.map((cells) =>
      cells.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(11))).join(''),
    ),
    ...kept.map((line) => `Kept: ${line}`),
    ...deleted.map((record) => `Left alone: ${record} was deleted in NetOS`),
    ...refused.map(
      ({ kind, line, key, reason }) =>
        `Refused: ${files[kind] ?? `${kind}.csv`} line ${line}, ${key || 'no id'}: ${reason}`,
    ),
    ...found,
    ending(changed, refused.length, dryRun),
    `${address}, ${requests} requests, ${seconds.toFixed(1)} s`,
  ];
  return { text: `${text.join('\n')}\n`, refused: refused.length };
}

function ending(changed, refused, dryRun) {
  const records = `${changed} ${changed === 1 ? 'record' : 'records'}`;
  if (dryRun) return changed > 0 ? `Dry run: ${records} would be written.` : 'Dry run: nothing would change.';
  if (changed > 0) return `${records} written.`;
  return refused > 0 ? 'Nothing was written.' : 'Nothing changed: NetOS has it all.';
}
