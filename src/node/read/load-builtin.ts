/** What ships with the package: templates, registers, house styles, fonts. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { preparedKey } from '../../core/model/prepared.ts';
import type { Files } from '../../core/model/source.ts';
import { loadFolder } from './load-folder.ts';
import { ownRoot } from './own-root.ts';

/** Folder of the package → its key, and the endings of what the core reads there. */
const parts = [
  ['templates', '@thuky/templates', ['hbs', 'yaml']],
  ['data/registers', '@thuky/registers', ['yaml']],
  ['data/styles', '@thuky/styles', ['yaml']],
  ['data/fonts', '@thuky/fonts', ['ttf']],
] as const;

/** Made with the program; the source of the program, run as it is, does without. */
const prepared = import.meta.url.endsWith('.js') && new URL('build/prepared', ownRoot);

/** The built-in files, under `@thuky/`. Read once a call; they do not change while a program runs. */
export async function loadBuiltin(): Promise<Files> {
  const root = fileURLToPath(ownRoot);
  const loaded = await Promise.all(parts.map(([folder, key, endings]) => loadFolder(`${root}${folder}`, key, endings)));
  const ready = prepared && (await readFile(prepared).catch(() => undefined));
  return new Map([...loaded.flatMap((files) => [...files]), ...(ready ? [[preparedKey, ready] as const] : [])]);
}
