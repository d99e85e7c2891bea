/** The examples in the docstrings of the rules of consistency: the lines of YAML under `@example ok` and `@example not ok`. */
import { readFileSync } from 'node:fs';

export interface Example {
  /** Data, without the head that every example shares; what is blamed stands between « and ». */
  data: string;
  ok: boolean;
}

const folder = new URL('../../src/core/conference/consistency/', import.meta.url);

/** Examples of one rule, in order. */
export function examplesOf(id: string): Example[] {
  const text = readFileSync(new URL(`${id}.ts`, folder), 'utf8');
  const blocks = text.matchAll(/^ \* @example (ok|not ok)\n((?: \* (?!@).*\n)+)/gm);
  return Array.from(blocks, ([, kind, lines = '']) => ({
    data: lines.replace(/^ \* /gm, '').trimEnd(),
    ok: kind === 'ok',
  }));
}
