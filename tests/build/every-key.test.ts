/** What you say appears: no key of the data file is there for nothing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { some } from '../thorough.ts';
import { makeFrom } from './made.ts';

type Data = Record<string, unknown> | unknown[];

const source = readFileSync(new URL('../../data/vi-du-day-du.yaml', import.meta.url), 'utf8');
const whole = parse(source, { schema: 'failsafe' }) as Data;

/** Keys that the example says in two ways, so that one of them is not heard there. */
const unheard = [
  // A degree stands without an honorific, and tellers who attend have their unit there.
  'secretary.honorific',
  'tellers.*.unit',
  // The conference has a title of its own.
  'purposes.*.subject',
  'edition',
  // The title of the item says it.
  'programme.*.period',
  'programme.*.documents.*',
  // Other names of a unit, which nobody uses in the example.
  'units.*.aliases.*',
  'units.*.code',
  'units.*.short',
  // Only for finding people of one name; nobody refers to the secretary.
  'secretary.id',
  // Read out where a photo has neither `alt` nor caption.
  'photos.*.shows',
  'photos.*.shows.*',
  // The user's own, for a template of theirs.
  'x-ghi-chu',
];

/** Every value of the data, list positions as `*`. */
function leavesOf(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inside = Array.isArray(data) ? data.map((item) => ['*', item] as const) : Object.entries(data);
  return inside.flatMap(([key, child]) => leavesOf(child, path === '' ? key : `${path}.${key}`));
}

/** The data with other values at `path`. */
function altered(data: unknown, [key, ...rest]: string[]): unknown {
  if (typeof data === 'string') return key === undefined ? other(data) : data;
  if (Array.isArray(data)) return key === '*' ? data.map((item) => altered(item, rest)) : data;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([name, child]) => [name, name === key ? altered(child, rest) : child]);
  return Object.fromEntries(entries);
}

/** A figure with another last digit, a text with a word more. */
function other(text: string): string {
  const last = /\d$/.exec(text)?.[0];
  return last ? `${text.slice(0, -1)}${(Number(last) + 1) % 10}` : `${text} khác`;
}

const kinds = ['article', 'minutes', 'report', 'social'];

/** All that is said of some data: one kind as Markdown, and the messages. */
async function said(data: unknown, kind: string): Promise<string> {
  const built = await makeFrom(stringify(data), ['md'], { kinds: [kind] });
  const texts = built.outputs.map(({ bytes }) => new TextDecoder().decode(bytes));
  return [...texts, ...built.messages.map((message) => `${message.ruleId} ${message.reason}`)].join('\n');
}

const before = new Map<string, string>();
for (const kind of kinds) before.set(kind, await said(whole, kind));

/** Whether any kind says something else. */
async function heard(data: unknown): Promise<boolean> {
  for (const kind of kinds) if ((await said(data, kind)) !== before.get(kind)) return true;
  return false;
}

test('another value of any key changes a document or a message', async () => {
  const keys = [...new Set(leavesOf(whole))].filter((key) => !unheard.includes(key));
  expect(keys.length).toBeGreaterThan(150);
  const idle: string[] = [];
  for (const key of some(keys, 16)) if (!(await heard(altered(whole, key.split('.'))))) idle.push(key);
  expect(idle).toEqual([]);
});
