import { fold } from '../../language/fold.ts';
import type { ConsistencyRule } from './rule.ts';

/** Figures, quoted words and names of known people in a text; what is compared, each once. */
function told(text: string, people: readonly string[]): string[] {
  const figures = text.match(/\d+(?:[.,/-]\d+)*%?/gu) ?? [];
  const quoted = [...text.matchAll(/“([^“”]*)”/gu)].map(([, inside = '']) => fold(inside));
  return [...new Set([...figures, ...quoted, ...people.filter((name) => text.includes(name))])];
}

/**
 * Wordings of one text differ in words, not in facts: every one tells the figures, the quoted words and the people that
 * the first one tells, and no others.
 *
 * @example ok
 * results: [{wordings: [Cả 6 đơn vị đều tốt, Có 6 đơn vị làm tốt]}]
 * @example not ok
 * results: [{wordings: [Cả 6 đơn vị đều tốt, «Cả 5 đơn vị đều tốt»]}]
 */
export const wordingsAgree: ConsistencyRule<{ datum: string; missing: boolean }> = {
  id: 'wordings-agree',
  severity: 'error',
  vi: ({ datum, missing }) => ({
    reason: missing
      ? `Cách nói này thiếu \`${datum}\`, cách thứ nhất có`
      : `Cách nói này có \`${datum}\`, cách thứ nhất không có`,
    remedy: 'Sửa cho mọi cách nói cùng nêu một điều, cùng số liệu và tên người.',
  }),
  en: ({ datum, missing }) => ({
    reason: missing
      ? `This wording lacks \`${datum}\`, which the first one has`
      : `This wording has \`${datum}\`, which the first one has not`,
    remedy: 'Let all wordings tell the same, with the same figures and names.',
  }),
  examples: [
    { datum: '6', missing: true },
    { datum: '5', missing: false },
  ],
  check: (conference, { wordings }) => {
    const people = (conference.attendees ?? []).flatMap(({ name }) => name ?? []);
    return wordings.flatMap(({ texts, at }) => {
      const [first = '', ...others] = texts;
      return others.flatMap((text, index) => {
        const missing = told(first, people).find((datum) => !told(text, people).includes(datum));
        const added = told(text, people).find((datum) => !told(first, people).includes(datum));
        const datum = missing ?? added;
        return datum === undefined
          ? []
          : [{ params: { datum, missing: missing !== undefined }, path: [...at, index + 1] }];
      });
    });
  },
};
