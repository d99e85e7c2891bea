/** The front matter that a template writes out: its keys, and the values that no data changes. */

import type * as z from 'zod';
import type { CheckScope } from '../handlebars/check/check-scope.ts';
import { ownValue } from '../handlebars/check/own-value.ts';
import { reportAt, type Walk } from '../handlebars/check/walk.ts';
import type { Loc } from '../handlebars/syntax/ast.ts';
import { nearest } from '../message/nearest.ts';
import { frame } from '../model/frame.ts';
import { frontMatterKey, frontMatterValue } from '../model/front-matter-rules.ts';
import { expectedOf, safeParse } from '../model/zod-parse.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** Keys one level down. */
const inner: Readonly<Record<string, Shape>> = {
  event: frame.shape.event.unwrap().shape,
  signers: frame.shape.signers.unwrap().element.shape,
};

/** What stands for a tag. */
const TAG = '\u0000';

/**
 * Check the front matter at the start of a template, or `whole` a partial that stands in one, line by line.
 * Messages: `front-matter-key`, `front-matter-value`.
 */
export function checkFrontMatter(walk: Walk, scope: CheckScope, whole: boolean): void {
  const lines = masked(walk.source(scope.file)).split('\n');
  const first = whole ? 0 : lines.findIndex((line) => line.trim() !== '') + 1;
  if (!whole && lines[first - 1]?.trim() !== '---') return;
  let parent = '';
  for (const [index, line] of lines.entries()) {
    if (index < first) continue;
    if (/^---[ \t]*$/.test(line)) return;
    const [, before = '', key, rest = ''] = /^([ \t]*(?:- +)?)([A-Za-z][\w-]*):(?=[ \t]|$)(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    if (before === '') parent = key;
    const shape = before === '' ? frame.shape : ownValue(inner, parent);
    if (!shape || key.startsWith('x-')) continue;
    const loc = placed(index + 1, before.length, key.length);
    checkEntry(walk, { shape, path: before === '' ? key : `${parent}.${key}`, key, rest, loc }, scope);
  }
}

function checkEntry(
  walk: Walk,
  { shape, path, key, rest, loc }: { shape: Shape; path: string; key: string; rest: string; loc: Loc },
  scope: CheckScope,
): void {
  const schema = ownValue(shape, key);
  if (!schema) {
    // The plural is a likelier mistake than another letter.
    const near = ownValue(shape, `${key}s`) ? `${key}s` : nearest(key, Object.keys(shape));
    reportAt(walk, frontMatterKey, { key: path, nearest: near }, loc, scope);
    return;
  }
  const value = rest.replace(/(?:^|\s)#.*$/, '').trim();
  // A list or a group in brackets, a text of several lines: what is made of them is checked when it is.
  if (value === '' || value.includes(TAG) || /^[[{|>]/.test(value)) return;
  const found = value.replace(/^(["'])(.*)\1$/, '$2');
  const [issue] = safeParse(schema, found).error?.issues ?? [];
  if (!issue) return;
  reportAt(walk, frontMatterValue, { key: path, expected: expectedOf(issue), found }, loc, scope);
}

/** The text with every tag a stretch of `TAG`, so that places stay; comments are blank. */
function masked(text: string): string {
  return text.replace(/\{\{~?!--[\s\S]*?(?:--~?\}\}|$)|\{\{[\s\S]*?(?:\}\}|$)/g, (tag) =>
    tag.replace(/[^\n]/g, /^\{\{~?!/.test(tag) ? ' ' : TAG),
  );
}

function placed(line: number, column: number, length: number): Loc {
  return { start: { line, column }, end: { line, column: column + length } };
}
