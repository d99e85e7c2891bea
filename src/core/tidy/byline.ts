/** The by-line at the end of an article. */
import type { Paragraph, Root } from 'mdast';
import type { Report } from './finding.ts';
import { wordsOf } from './words-of.ts';

/** How far down a by-line may stand that says what it is (blocks). */
const deepest = 3;

/** Who wrote it; `byline` when it says more than their names. */
export interface Byline {
  authors: string[];
  byline?: string;
}

/** `Hoàng`, `H.`, `PV`. */
const part = String.raw`\p{Lu}(?:\p{Ll}+|\.|\p{Lu})(?:-\p{Lu}\p{Ll}+)?`;
const name = `${part}(?: ?${part}){1,4}`;
const role = String.raw`(?:(?:Tin|Bài|Ảnh|Tác giả|Thực hiện|Theo|Nguồn)(?:(?:, | và | ?[&/] ?| - )(?:tin|bài|ảnh|Tin|Bài|Ảnh))*\s*:?\s*)?`;
const separator = String.raw`\s*(?:[-–—,;&]|và)\s*`;
const whole = new RegExp(
  String.raw`^\(?(?<role>${role})(?<names>${name}(?:${separator}${name}){0,3})(?<rest>\s*\([^()]{2,60}\))?\)?$`,
  'u',
);
const atEnd = new RegExp(
  String.raw`(?<stop>\./\.|[.!?…”])(?<gap>\s*)(?<line>${role}${name}(?:${separator}${name}){0,3})$`,
  'u',
);

/** Names that end sentences too: a unit or a place at the end of a paragraph is no author. */
const noName = /^(?:Viện|Vụ|Ban|Bộ|Cục|Tỉnh|Thành|Cụm|Khối|Hội|Đảng|Nhà|Việt Nam|Hà Nội)\b/u;

/**
 * Take the by-line off the end of the body, or from under the headline. Glued to the last sentence (`…hành.Nguyễn Chính`) it is cut off and reported;
 * after a space it could be a sentence of its own: it stays, and is reported. Mutates the root.
 */
export function takeByline(root: Root, report: Report): Byline | undefined {
  return atTheEnd(root, report) ?? atTheStart(root, report);
}

/** Whether a line names authors. */
export function isByline(words: string): boolean {
  return readByline(words) !== undefined;
}

/** Under the headline, where it says what it is: `Tác giả: Thu Trang`. */
function atTheStart(root: Root, report: Report): Byline | undefined {
  const at = root.children.slice(0, deepest).findIndex((block) => {
    const words = block.type === 'paragraph' ? wordsOf(block) : '';
    return /^[^:]{2,20}:/.test(words) && isByline(words);
  });
  const [block] = at < 0 || root.children.length < 2 ? [] : root.children.splice(at, 1);
  if (!block) return undefined;
  report({ is: 'byline', near: wordsOf(block) });
  return readByline(wordsOf(block));
}

function atTheEnd(root: Root, report: Report): Byline | undefined {
  const last = root.children.at(-1);
  if (last?.type !== 'paragraph' || root.children.length < 2) return undefined;
  const words = wordsOf(last);
  const byline = readByline(words);
  if (byline) {
    root.children.pop();
    report({ is: 'byline', near: words });
    return byline;
  }
  const { stop, gap, line = '' } = atEnd.exec(words)?.groups ?? {};
  const glued = stop !== undefined && gap === '' ? readByline(line) : undefined;
  if (glued && cut(last, line)) {
    report({ is: 'byline-glued', near: line });
    return glued;
  }
  if (stop !== undefined && readByline(line)) report({ is: 'byline-unsure', near: line });
  return undefined;
}

/** Read a line that names authors; nothing where it does not. */
export function readByline(words: string): Byline | undefined {
  const { role: said = '', names = '', rest = '' } = whole.exec(words)?.groups ?? {};
  if (names === '' || noName.test(names)) return undefined;
  const authors = names.split(new RegExp(separator, 'u'));
  return said || rest || authors.join(' – ') !== words ? { authors, byline: words } : { authors };
}

/** Cut `line` off the last text; `false` when it is not whole in one. */
function cut({ children }: Paragraph, line: string): boolean {
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(line)) return false;
  last.value = last.value.slice(0, -line.length).trimEnd();
  return true;
}
