/** Type and abstract. */
import { ruleShare, sizes } from '../decree.ts';
import { centreFaults, lookFaults, middle, missing, ruleFaults, ruleFound, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, say } from '../said.ts';

const article = say('Phụ lục I, Mục II, 5', 'Annex I, Part II, 5');
const typeLook = { size: sizes.type, capitals: true, bold: true, italic: false } as const;
const abstractLook = { size: sizes.abstract, capitals: false, bold: true, italic: false } as const;

export const type: DecreeRule = {
  id: 'type',
  article,
  title: say('Tên loại văn bản', 'Type'),
  expected: join([wantedLook(typeLook), say('căn giữa', 'centred')]),
  check({ type: words, sheet }) {
    if (!words) return { found: missing, faults: [missing] };
    return {
      found: join([quote(words.text), look([words])]),
      faults: [...lookFaults([words], typeLook), ...centreFaults([words], sheet.centre)],
    };
  },
};

export const abstract: DecreeRule = {
  id: 'abstract',
  article,
  title: say('Trích yếu nội dung', 'Abstract'),
  expected: join([wantedLook(abstractLook), say('căn giữa, ngay dưới tên loại', 'centred, right under the type')]),
  check({ abstract: words, type: above }) {
    if (words.length === 0) return { found: missing, faults: [missing] };
    return {
      found: join([quote(words.map(({ lines }) => lines.join(' ')).join(' ')), look(words)]),
      faults: [...lookFaults(words, abstractLook), ...centreFaults(words, middle(above ? [above] : []))],
    };
  },
};

export const abstractRule: DecreeRule = {
  id: 'abstract-rule',
  article,
  title: say('Đường kẻ dưới trích yếu', 'Line under the abstract'),
  expected: say('nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân giữa', 'solid, 1/3 to 1/2 of the words, centred'),
  check({ abstractRule: rule, abstract: words }) {
    return { found: ruleFound(rule, words), faults: ruleFaults(rule, words, ruleShare.abstract) };
  },
};
