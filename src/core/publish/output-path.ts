/** Where a document goes among the outputs, by a pattern. */

/** What a pattern may name. `slug` and `date` are asked for only when the pattern names them. */
export interface PathParts {
  stem: string;
  kind: string;
  slug: string;
  /** `YYYY-MM-DD`, or nothing: the parts that name it are then closed up. */
  date: string | undefined;
}

/** Names in braces that a pattern may hold. */
const patternNames = ['stem', 'kind', 'slug', 'date', 'ext'] as const;

/** Where outputs go when nobody says: `<stem>/<kind>.<format>`. */
export const usualPattern = '{stem}/{kind}.{ext}';

/** Names in braces that no pattern knows. */
export function unknownNames(pattern: string): string[] {
  const names: readonly string[] = patternNames;
  return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).filter((name) => !names.includes(name));
}

/**
 * Pattern → path without the ending: `{date}-{slug}.{ext}` → `2026-03-05-cum-7-tong-ket`.
 * The ending stands last whether the pattern says so or not. Values hold no `/`; empty ones leave no stray hyphen.
 */
export function outputPath(pattern: string, parts: PathParts): string {
  return pattern
    .replace(/\.?\{ext\}$/, '')
    .split('/')
    .map((segment) => {
      const filled = segment.replace(/\{(stem|kind|slug|date|ext)\}/g, (_, name: keyof PathParts) => parts[name] ?? '');
      return parts.date === undefined && segment.includes('{date}')
        ? filled.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
        : filled;
    })
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .join('/');
}

/** Whether each conference has a folder of its own by this pattern, so that their photos do not meet. */
export function keepsApart(pattern: string): boolean {
  return /\{(?:stem|slug)\}/.test(pattern.slice(0, pattern.lastIndexOf('/') + 1));
}
