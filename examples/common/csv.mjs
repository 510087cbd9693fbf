// CSV as RFC 4180 has it: quoted cells may hold commas, doubled quotes and line ends. Takes LF, CRLF and CR, with or without a BOM.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export class FileProblem extends Error {}

/** The rows of a text as lists of cells, each with the line it begins on. Blank lines are left out. */
export function parseCsv(text) {
  const rows = [];
  let cells = [];
  let line = 1;
  let begins = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const endOfRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begins, cells });
    cells = [];
    begins = line;
  };

  while (at < text.length) {
    let cell;
    if (text[at] === '"') {
      const opened = line;
      cell = '';
      for (at++; ; at++) {
        if (at >= text.length) throw new FileProblem(`line ${opened}: a quoted cell has no closing quote`);
        if (text[at] === '"' && text[++at] !== '"') break;
        if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
        cell += text[at];
      }
      if (at < text.length && !',\r\n'.includes(text[at]))
        throw new FileProblem(`line ${line}: text after a closing quote`);
    } else {
      const from = at;
      while (at < text.length && !',\r\n'.includes(text[at])) at++;
      cell = text.slice(from, at);
    }
    cells.push(cell);
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
      cells.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    endOfRow();
  }
  return rows;
}

/**
 * A file with a header row as objects: `line`, then each column by its name, without blanks around the value.
 * A row with more or fewer cells than the header has `broken` instead, saying so.
 */
export function readTable(path, columns) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new FileProblem(
      error instanceof TypeError ? `${path} is not UTF-8.` : `${path} cannot be read (${error.code}).`,
    );
  }
  let rows;
  try {
    rows = parseCsv(text);
  } catch (error) {
    if (error instanceof FileProblem) error.message = `${basename(path)} ${error.message}.`;
    throw error;
  }
  if (rows.length === 0) throw new FileProblem(`${path} is empty.`);
  const header = rows.shift().cells.map((name) => name.trim());
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new FileProblem(`${path} lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}.`);
  return rows.map(({ line, cells }) => {
    if (cells.length !== header.length) {
      return { line, broken: `${cells.length} cells where the header has ${header.length}` };
    }
    return { line, ...Object.fromEntries(header.map((name, index) => [name, cells[index].trim()])) };
  });
}
