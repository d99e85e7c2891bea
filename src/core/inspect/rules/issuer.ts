/** Superior and issuing body. */
import { ruleShare, sizes } from '../decree.ts';
import { centreFaults, lookFaults, middle, missing, ruleFaults, ruleFound, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, say } from '../said.ts';
import type { Words } from '../sheet.ts';

const article = say('Phụ lục I, Mục II, 2', 'Annex I, Part II, 2');
const superiorLook = { size: sizes.superior, capitals: true, bold: false, italic: false } as const;
const issuerLook = { size: sizes.issuer, capitals: true, bold: true, italic: false } as const;
const textOf = (words: readonly Words[]): string => words.map(({ lines }) => lines.join(' ')).join(' ');

export const superior: DecreeRule = {
  id: 'superior',
  article,
  title: say('Cơ quan chủ quản', 'Superior body'),
  expected: join([wantedLook(superiorLook), say('bên trái phía trên', 'top left')]),
  check({ superior: words, issuer: below }) {
    if (words.length === 0) return undefined;
    return {
      found: join([quote(textOf(words)), look(words)]),
      faults: [...lookFaults(words, superiorLook), ...centreFaults(words, middle(below))],
    };
  },
};

export const issuer: DecreeRule = {
  id: 'issuer',
  article,
  title: say('Cơ quan ban hành', 'Issuing body'),
  expected: join([wantedLook(issuerLook), say('giữa, dưới cơ quan chủ quản', 'centred under the superior body')]),
  check({ issuer: words }) {
    if (words.length === 0) return { found: missing, faults: [missing] };
    return {
      found: join([quote(textOf(words)), look(words)]),
      faults: [...lookFaults(words, issuerLook), ...centreFaults(words, middle(words))],
    };
  },
};

export const issuerRule: DecreeRule = {
  id: 'issuer-rule',
  article,
  title: say('Đường kẻ dưới cơ quan ban hành', 'Line under the issuing body'),
  expected: say('nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân giữa', 'solid, 1/3 to 1/2 of the words, centred'),
  check({ issuerRule: rule, issuer: words }) {
    return { found: ruleFound(rule, words), faults: ruleFaults(rule, words, ruleShare.issuer) };
  },
};
