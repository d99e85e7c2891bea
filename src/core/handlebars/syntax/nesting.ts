/** How the tags of a template lie within each other, found before parsing: the parser itself recurses, and of a block left open reports only that the file ended. */

/** Comments whole (they may hold tags), then openers, closers and `else if`; a backslash before `{{` makes it text. */
const TAG = /\{\{~?!--[\s\S]*?--~?\}\}|(\\?)\{\{~?(#[>*]?|\^|\/|else\s)?\s*([^\s{}~|()]*)([^{}]*)/g;

/** A block left open: its name and the offset of its `{{`. */
interface Open {
  name: string;
  offset: number;
  /** Its `else if` parts, each a block within the one before. */
  chained: number;
}

/** What lies open at the end of the text, innermost last, and the depth of the deepest tag (blocks and parentheses). */
export function nesting(text: string): { open: Open[]; depth: number } {
  const open: Open[] = [];
  let level = 0;
  let depth = 0;
  for (const match of text.matchAll(TAG)) {
    const [, backslash, sign = '', name = '', rest = ''] = match;
    if (backslash) continue;
    const top = open.at(-1);
    if (sign === '/') level -= 1 + (open.pop()?.chained ?? 0);
    else if (sign.startsWith('else') && name !== '' && top) {
      top.chained += 1;
      level += 1;
    } else if (sign !== '' && !sign.startsWith('else') && name !== '') {
      open.push({ name, offset: match.index, chained: 0 });
      level += 1;
    }
    depth = Math.max(depth, level + parentheses(rest));
  }
  return { open, depth };
}

function parentheses(text: string): number {
  let level = 0;
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') level += 1;
    if (sign === ')') level -= 1;
    depth = Math.max(depth, level);
  }
  return depth;
}
