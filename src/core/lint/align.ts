/** Where each character of a parsed text stands in its source. */

const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/;

/**
 * Offsets of the characters of `value` in `source` (an entry for each, and one for the end).
 * Between them the source may hold what the parser took off: backslashes, entities, quotes, indents, `>` of a quotation.
 */
export function align(value: string, source: string): number[] {
  const origins: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index];
    const next = source.indexOf(character!, at);
    const reference = source[at] === '&' ? entity.exec(source.slice(at, at + 40))?.[0] : undefined;
    if (
      reference !== undefined &&
      !(character === '&' && !value.startsWith(reference, index) && !/^&(?:amp|#38|#[xX]26);/.test(reference))
    ) {
      const literal = value.startsWith(reference, index);
      origins.push(at);
      if (literal) at += 1;
      else {
        at += reference.length;
        // One entity may be two UTF-16 units.
        if (/[\uD800-\uDBFF]/.test(character!)) {
          origins.push(origins.at(-1)!);
          index += 1;
        }
      }
    } else if (next < 0) {
      origins.push(Math.min(at, source.length));
    } else {
      origins.push(next);
      at = next + 1;
    }
  }
  origins.push(Math.min(at, source.length));
  return origins;
}
