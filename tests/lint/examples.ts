/** The examples in the docstrings of the rules: `@example ok:`, `@example not ok:` and, after one of these, `@example fixed:`. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Example {
  text: string;
  ok: boolean;
  fixed?: string;
}

const folder = new URL('../../src/core/lint/rules/', import.meta.url);

/** Files of rules, without the table. */
export const ruleFiles = readdirSync(folder).filter((name) => name !== 'index.ts');

/** Examples of one file, in order. `\n` and `\uXXXX` are written as in code. */
export function examplesOf(name: string): Example[] {
  const made: Example[] = [];
  for (const [, kind, written = ''] of readFileSync(new URL(name, folder), 'utf8').matchAll(
    /^ \* @example (ok|not ok|fixed): (.*)$/gm,
  )) {
    const text = written
      .replace(/\\n/g, '\n')
      .replace(/\\u([\dA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (kind === 'fixed') made.at(-1)!.fixed = text;
    else made.push({ text, ok: kind === 'ok' });
  }
  return made;
}
