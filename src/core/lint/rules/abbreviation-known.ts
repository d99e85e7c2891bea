import { expansionOf } from '../../language/abbreviation.ts';
import { bodyAbbreviations, internalAbbreviations, knownAbbreviations, slipOf } from '../abbreviations.ts';
import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { isCapitals } from '../words-and-sentences.ts';

const bodies: ReadonlySet<string> = new Set(bodyAbbreviations);
const roman = /^(?:[IVX]+|[LCDM]+)$/;
// `GD&ĐT` and its like are names of offices; neither half is an abbreviation.
const token = /(?<![\p{L}\p{N}/.&-]|\/ )(?:[A-ZĐ]{2,9}|đ\/c|Đ\/c)(?![\p{L}\p{N}/&-]|\.\p{L})/gu;

/** Whether words in capitals stand around it that are no abbreviations: `LUẬT THI ĐUA`. */
function isShouted(text: string, index: number, actual: string): boolean {
  const before = /(?:[\p{Lu}\p{M}]{2,9} ){0,6}$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const after =
    /^(?:,? [\p{Lu}\p{M}]{2,9}){0,6}(?![\p{L}])/u.exec(
      text.slice(index + actual.length, index + actual.length + 60),
    )?.[0] ?? '';
  return /[^A-ZĐ, ]/.test(before + after);
}

/**
 * An abbreviation is one that newspapers print as it is, or the text explains it once: `… (ABC)`. Tables, symbols of
 * documents and lines in capitals may shorten as they like. A house style may want the bodies explained too.
 *
 * @example ok: VKSND, UBND, COVID-19, TP HCM; thực hành quyền công tố (THQCT) và THQCT; số 05/BC-VKS; quý II.
 * @example ok: Theo LUẬT THI ĐUA, KHEN THƯỞNG.
 * @example ok: ANTT, ATGT, CNCH, NSND, BCH, BIDV, VNPT, Sở GD&ĐT tỉnh, BSCKII Nguyễn Văn A.
 * @example not ok: Các đơn vị làm tốt công tác TĐKT.
 * @example not ok: Trung tâm LĐXH tham gia.
 */
export const abbreviationKnown: LintRule = {
  id: 'abbreviation-known',
  severity: 'warning',
  ...slip(
    ['Chữ viết tắt chưa được giải thích: {actual}', 'Lần đầu viết đủ: “{expected}”.'],
    ['An abbreviation that nothing explains: {actual}', 'Write it out the first time: “{expected}”.'],
  ),
  check: (prose) => {
    const passages = worded(prose).filter(({ kind }) => kind !== 'cell' && kind !== 'field');
    const explained = new Set(
      prose.passages.flatMap(({ text }) =>
        Array.from(
          text.matchAll(/\(([A-ZĐ][\p{L}]*[A-ZĐ])(?: tối cao)?\)|\((?:sau đây )?(?:gọi|viết) tắt là ([A-ZĐ]+)/gu),
          (match) => match[1] ?? match[2] ?? '',
        ),
      ),
    );
    const told = new Set<string>();
    const wantsAll = prose.style?.abbreviations === 'defined' || prose.style?.abbreviations === 'full';
    return passages
      .filter(({ text }) => !isCapitals(text))
      .flatMap((at) =>
        search(prose, at, token, ({ 0: actual, index }) => {
          if (isShouted(at.text, index, actual)) return undefined;
          const short = actual.toLowerCase() === 'đ/c' ? 'đ/c' : actual;
          const known = knownAbbreviations.has(actual) && !(wantsAll && bodies.has(actual));
          if (known || explained.has(actual) || roman.test(actual) || told.has(short) || slipOf(actual))
            return undefined;
          if (short === 'đ/c' && at.kind === 'caption') return undefined;
          told.add(short);
          return { actual, expected: internalAbbreviations.get(short) ?? expansionOf(short) };
        }),
      );
  },
};
