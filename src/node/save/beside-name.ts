/** Names for what is put beside an output. */

/** `moi`: the new version of a file that was edited by hand. `cu`: the edited file that `--force` took the place of. */
export type Beside = 'moi' | 'cu';

/** `a/article.md` → `a/article.moi.md`, the second `a/article.moi-2.md`. A name without ending gets it at its end. */
export function besideName(path: string, sort: Beside, number: number): string {
  const dot = path.lastIndexOf('.');
  const end = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  return `${path.slice(0, end)}.${number === 1 ? sort : `${sort}-${number}`}${path.slice(end)}`;
}

/** Whether `besideName` gave this name: such a file is a version of a document, not a document. */
export function isBesideName(path: string): boolean {
  return /[^/]\.(?:moi|cu)(?:-\d+)?(?:\.[^./]+)?$/.test(path);
}
