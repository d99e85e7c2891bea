/** Lines that a portal puts around an article: font sizes, sharing, readers counted, other news, the day of publication. */
import type { Root, RootContent } from 'mdast';
import { toIsoDate } from '../language/date.ts';
import { isByline } from './byline.ts';
import type { Report } from './finding.ts';
import { wordsOf } from './words-of.ts';

const clock = String.raw`\d{1,2}\s*(?:[:hg]|giờ)\s*\d{2}(?::\d{2})?(?:\s*(?:AM|PM|phút))?`;
const weekday = String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)`;
const day = String.raw`(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
const zone = String.raw`(?:\s*\(?(?:GMT|UTC)\s*\+?\s*\d{1,2}(?::00)?\)?)?`;
const label = String.raw`(?:(?:ngày\s+(?:đăng|xuất\s+bản|cập\s+nhật)|thời\s+gian\s+đăng|đăng\s+lúc|cập\s+nhật(?:\s+lúc)?|xuất\s+bản)\s*:?\s*)?`;
const gap = String.raw`\s*(?:[,|–-]|lúc)?\s*`;
const stamp = `\\(?${label}(?:${weekday}${gap})?(?:${clock}${gap}${day}|${day}(?:${gap}${clock})?)${zone}\\)?`;

const places = String.raw`(?:Facebook|Zalo|Twitter|X|Google\+?|LinkedIn|Email|e-mail|mạng\s+xã\s+hội|lên|qua|trên|bài\s+viết|bài|tin|link|liên\s+kết|:)`;
const tools = [
  stamp,
  String.raw`(?:kích\s+)?cỡ\s+chữ\s*:?`,
  'A[-+−±]?',
  String.raw`(?:in|xem\s+bản\s+in|lưu|gửi|nghe|đọc|chép|sao\s+chép)\s+(?:bài(?:\s+viết)?|trang(?:\s+này)?|tin|email|e-mail|liên\s+kết|link)`,
  String.raw`bản\s+in`,
  String.raw`chia\s+sẻ(?:\s*${places})*`,
  String.raw`(?:(?:số\s+)?lượt\s+(?:xem|đọc)|đã\s+xem)\s*:\s*[\d.,]+`,
  String.raw`[\d.,]+\s+lượt\s+(?:xem|đọc)`,
  String.raw`(?:Facebook|Zalo|Twitter|Google\+)`,
];
/** One tool and what parts it from the next. */
const tool = new RegExp(String.raw`^(?:${tools.join('|')})(?![\p{L}\p{N}])[\s|•·,;–-]*`, 'iu');
/** Such a line has no more characters. */
const longestLine = 200;
const stamped = new RegExp(`^${stamp}$`, 'iu');
const dayIn = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
const others =
  /^(?:(?:các\s+)?(?:tin|bài|bài\s+viết)\s+(?:liên\s+quan|cùng\s+chuyên\s+mục|khác|mới(?:\s+nhất|\s+hơn)?|cũ\s+hơn|đã\s+đưa|đọc\s+nhiều)|có\s+thể\s+bạn\s+quan\s+tâm)\s*:?$/iu;
/** A line that names another article has no more words. */
const longestName = 30;
/** The day stands within so many blocks of either end. */
const near = 4;

/**
 * Take such lines off, and what follows `Tin liên quan`; all is reported.
 * Out: the day, `YYYY-MM-DD`, unless the article is `dated` already. Mutates the root.
 */
export function portal(root: Root, { dated }: { dated: boolean }, report: Report): string | undefined {
  let published: string | undefined;
  const kept: RootContent[] = [];
  const { children } = root;
  for (let at = 0; at < children.length; at += 1) {
    const block = children[at] as RootContent;
    const words = linesOf(block).join(' ');
    const last = others.test(words) ? endOfList(children, at + 1) : at;
    if (last > at || (others.test(words) && last === children.length - 1)) {
      const left = children.slice(at, last + 1).flatMap(linesOf);
      report({ is: 'left-out', what: 'portal', near: left.join(' · ') });
      at = last;
    } else if (!isTool(block, words) || (stamped.test(words) && at >= near && at < children.length - near)) {
      kept.push(block);
    } else {
      const stated = published === undefined && !dated ? dateOf(words) : undefined;
      published ??= stated;
      if (stated !== undefined) report({ is: 'published', near: words });
      if (stated === undefined || !stamped.test(words)) report({ is: 'left-out', what: 'portal', near: words });
    }
  }
  root.children = kept;
  return published;
}

/** Headings are words of the article, but for a day. */
function isTool({ type }: RootContent, words: string): boolean {
  if (words === '' || words.length > longestLine) return false;
  return type === 'heading' ? stamped.test(words) : isAllTools(words);
}

/** Tool by tool, never back again: in one pattern for the whole line, some lines would take for ever. */
function isAllTools(words: string): boolean {
  let rest = words;
  while (rest !== '') {
    const [found] = tool.exec(rest) ?? [];
    if (!found) return false;
    rest = rest.slice(found.length);
  }
  return true;
}

/** What stands for a picture, a table or code: no line of a portal. */
const MORE = '\uFFFC';

/** The words of a block, its items apart. */
function linesOf(block: RootContent): string[] {
  if (block.type === 'list') return block.children.flatMap((item) => item.children.flatMap(linesOf));
  if (block.type !== 'paragraph' && block.type !== 'heading') return [MORE];
  return block.children.some(({ type }) => type === 'image') ? [MORE] : [wordsOf(block)];
}

/** The last of the blocks behind a headline of other news that are links or the names of articles; before `from` when none is. */
function endOfList(children: readonly RootContent[], from: number): number {
  let at = from;
  for (let block = children[at]; block && isOther(block); block = children[at]) {
    at += 1;
    if (block.type === 'list') break;
  }
  return at - 1;
}

/** A list of such lines, a line that is one link, or one that reads like a headline and names no author. */
function isOther(block: RootContent): boolean {
  if (block.type === 'list') return block.children.every((item) => item.children.every(isOther));
  if (block.type !== 'paragraph') return false;
  const [link, ...more] = block.children.filter((node) => node.type !== 'text' || /[\p{L}]/u.test(node.value));
  if (link?.type === 'link' && more.length === 0) return true;
  const words = wordsOf(block);
  const count = words.split(' ').length;
  return count >= 4 && count <= longestName && !/[.!?…:;][”")]*$/.test(words) && !isByline(words);
}

function dateOf(words: string): string | undefined {
  const [, day, month, year] = dayIn.exec(words) ?? [];
  return toIsoDate(`${day}/${month}/${year}`);
}
