/** Where typed paths and the output folder lie. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a typed path is a pattern such as `data/*.yaml`. */
export function isPattern(path: string): boolean {
  return /[*?{[]/.test(path);
}

/** The folder of a pattern before its first star: `data/2023/*.yaml` → `data/2023`. */
export function folderOf(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?{[]/)).replace(/(?<![^/\\])[^/\\]*$/, '');
  return fixed.replace(/(?<=.)[/\\]$/, '') || '.';
}

/** Whether `path` is `folder` or lies in it. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether the outputs have a folder that holds no data: then nothing in it is input. */
export function isApart(out: string, typed: readonly string[]): boolean {
  const paths = typed.length > 0 ? typed : ['data'];
  return !paths.some((path) => isBelow(out, isPattern(path) ? folderOf(path) : path));
}
