/** Front matter, line by line. */

/** Lines of front matter (from 0) → the path of the key that their words belong to: `event.start`, `authors`. */
export function matterKeys(matter: string): Map<number, string> {
  const keys = new Map<number, string>();
  let outer = '';
  let inner = '';
  for (const [row, line] of matter.split('\n').entries()) {
    const key = /^(\s*)(?:- )?([\w-]+):/.exec(line);
    if (key?.[1] === '') [outer, inner] = [key[2] ?? '', ''];
    else if (key) inner = key[2] ?? '';
    if (outer !== '') keys.set(row, inner === '' ? outer : `${outer}.${inner}`);
  }
  return keys;
}
