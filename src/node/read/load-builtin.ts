/** What ships with the package: templates, registers, house styles, fonts. */
import { fileURLToPath } from 'node:url';
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

/** The built-in files, under `@thuky/`. Read once a call; they do not change while a program runs. */
export async function loadBuiltin(): Promise<Files> {
  const root = fileURLToPath(ownRoot);
  const loaded = await Promise.all(parts.map(([folder, key, endings]) => loadFolder(`${root}${folder}`, key, endings)));
  return new Map(loaded.flatMap((files) => [...files]));
}
