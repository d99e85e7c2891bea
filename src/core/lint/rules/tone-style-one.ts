import { placeTones } from '../../language/tone.ts';
import { within } from '../kept.ts';
import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/**
 * One way to place the tone mark in a text: `hòa, thủy` or `hoà, thuỷ`. The house style says which; else the style of
 * most words holds, and of two equals the old one, which laws and newspapers use. Names of people and quotations are not counted.
 *
 * @example ok: Hòa bình, thủy lợi, ủy quyền; đồng chí Lê Thuỷ; quý, toàn, “hoà”.
 * @example not ok: Hòa bình và thuỷ lợi.
 * @example mended: Hòa bình và thủy lợi.
 * @example not ok: Hoà bình, thuỷ lợi và tỏa sáng.
 */
export const toneStyleOne: LintRule = {
  id: 'tone-style-one',
  check: (prose) => {
    const seen = worded(prose).flatMap((at) =>
      wordsOf(at.text)
        .map((word) => ({ at, word, old: placeTones(word.text, 'old'), young: placeTones(word.text, 'new') }))
        .filter(({ word, old, young }) => old !== young && !within(at.kept, word)),
    );
    const old = seen.filter((one) => one.word.text === one.old);
    const young = seen.filter((one) => one.word.text === one.young);
    const kept = prose.style?.tones ?? 'written';
    const few = kept === 'old' ? young : kept === 'new' ? old : young.length > old.length ? old : young;
    if (kept === 'written' && few.length === seen.length) return [];
    return few.map(({ at, word, old: first, young: second }) => {
      const expected = few === young ? first : second;
      return finding(prose, at, 'tone-style-one', { found: word.text, expected }, word, expected);
    });
  },
};
