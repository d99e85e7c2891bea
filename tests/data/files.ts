/** The data files of the project, read the plain way: failsafe YAML, so every scalar is the text that was written. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { takeOwnKeys } from '../../src/core/conference/own-keys.ts';
import { conference } from '../../src/core/conference/schema/conference.ts';
import { takeWordings } from '../../src/core/conference/wordings.ts';

const data = new URL('../../data/', import.meta.url);

export const articles = {
  'cum-7-so-ket-2024': '000',
  'cum-7-tong-ket-2023': '001',
  'cum-2-tong-ket-2022': '002',
  'cum-7-tong-ket-2021': '003',
  'cum-6-tong-ket-2021': '004',
} as const;

export type Article = keyof typeof articles;
export const articleNames = Object.keys(articles) as Article[];
export const example = 'vi-du-day-du';

export function textOf(path: string): string {
  return readFileSync(new URL(path, data), 'utf8');
}

export function bytesOf(path: string): Uint8Array {
  return readFileSync(new URL(path, data));
}

/** Plain data of `data/<path>.yaml`. */
export function plainOf(path: string): unknown {
  return parse(textOf(`${path}.yaml`), { schema: 'failsafe' });
}

/** The same as the check of shape sees it: no keys of the user's own, the first of several wordings. */
export function checkableOf(path: string): unknown {
  const nowhere = { at: () => ({ file: path }), keyAt: () => ({ file: path }) };
  return takeWordings(takeOwnKeys(plainOf(path)).data, conference, nowhere).data;
}

/** Every text in plain data with the keys that lead to it (list positions and `wordings` left out). */
export function textsOf(value: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, key === 'wordings' ? path : [...path, key]));
}
