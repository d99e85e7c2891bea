/** What a number of votes or hands says, by the words beside it: `29 phiếu hợp lệ`, `không hợp lệ: 1`. */
import type { Claim } from './claim.ts';

/** Keys of a tally → words that say it, folded. Those with `không` first: they hold the others. */
const said: readonly (readonly [key: string, words: string])[] = [
  ['invalid', 'không hợp lệ'],
  ['valid', 'hợp lệ'],
  ['issued', 'phát ra'],
  ['returned', 'thu về'],
  ['against', 'không tán thành'],
  ['against', 'không đồng ý'],
  ['against', 'không nhất trí'],
  ['against', 'chống'],
  ['abstain', 'không có ý kiến'],
  ['abstain', 'có ý kiến khác'],
  ['abstain', 'trắng'],
  ['for', 'tán thành'],
  ['for', 'thuận'],
];
/** Words between a number and what it says: `39 người giơ tay tán thành`. */
const between = /^(?:(?:phiếu|người|đại biểu|đồng chí|giơ tay|biểu quyết|bầu|là|có|số|bỏ) )*$/;

/** The key of the tally that a number belongs to; nothing where no such word stands beside it. `parted`: whether a mark stands after a word. */
export function ballotFigure(
  words: readonly string[],
  { first, after }: Claim,
  parted: (at: number) => boolean,
): string | undefined {
  for (let at = after; at < Math.min(words.length, after + 6); at += 1) {
    if (parted(at - 1)) break;
    const found = said.find(([, phrase]) => standsAt(phrase, at));
    if (found && between.test(row(after, at))) return found[0];
  }
  for (let end = first; end > Math.max(0, first - 3); end -= 1) {
    const found = said.find(([, phrase]) => standsAt(phrase, end - phrase.split(' ').length));
    if (found && between.test(row(end, first))) return found[0];
  }
  return undefined;

  function standsAt(phrase: string, at: number): boolean {
    return at >= 0 && words.slice(at, at + phrase.split(' ').length).join(' ') === phrase;
  }

  function row(from: number, to: number): string {
    return words.slice(from, to).join(' ') + (to > from ? ' ' : '');
  }
}
