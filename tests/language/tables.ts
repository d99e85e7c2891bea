/** Reads the tables of `tests/fixtures/language/`: under a heading, rows of `| call | gives |`. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/language/', import.meta.url);

export interface Row {
  /** The nearest heading above. */
  rule: string;
  cells: string[];
}

/** Names of all fixture files, without `.md`. */
export function fixtureNames(): string[] {
  return readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
}

/** Rows of one fixture, header and rule lines taken off. */
export function readRows(name: string): Row[] {
  const rows: Row[] = [];
  let rule = '';
  let header = true;
  for (const line of readFileSync(new URL(`${name}.md`, folder), 'utf8').split('\n')) {
    const heading = /^##? (.+)$/.exec(line)?.[1];
    if (heading) rule = heading;
    if (!line.startsWith('|')) {
      header = true;
    } else if (header) {
      header = !line.startsWith('| ---');
    } else {
      rows.push({ rule, cells: line.slice(2, -2).split(' | ') });
    }
  }
  return rows;
}

/** Headings of the rules of one fixture. */
export function readHeadings(name: string): string[] {
  return [...readFileSync(new URL(`${name}.md`, folder), 'utf8').matchAll(/^## (.+)$/gm)].map(
    (match) => match[1] ?? '',
  );
}
