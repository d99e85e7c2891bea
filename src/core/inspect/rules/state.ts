/** Name of the State and motto. */
import { ruleShare, sizes } from '../decree.ts';
import { centreFaults, lookFaults, middle, missing, ruleFaults, ruleFound, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, say } from '../said.ts';

const article = say('Phụ lục I, Mục II, 1', 'Annex I, Part II, 1');
const stateWords = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const mottoWords = 'Độc lập - Tự do - Hạnh phúc';
const stateLook = { size: sizes.state, capitals: true, bold: true, italic: false } as const;
const mottoLook = { size: sizes.motto, capitals: false, bold: true, italic: false } as const;

export const state: DecreeRule = {
  id: 'state',
  article,
  title: say('Quốc hiệu', 'Name of the State'),
  expected: join([
    quote(stateWords),
    wantedLook(stateLook),
    say('một dòng, bên phải phía trên trang 1', 'one line, top right of page 1'),
  ]),
  check({ state: words, number, superior, issuer }) {
    if (words.length === 0) return { found: missing, faults: [missing] };
    const text = words.map((one) => one.text).join(' ');
    const left = [...superior, ...issuer, ...(number ? [number] : [])];
    const [mine, other] = [middle(words), middle(left)];
    const isLeft = mine !== undefined && other !== undefined && mine < other;
    return {
      found: join([quote(text), look(words)]),
      faults: [
        // Both ways of placing the tone are written; the Decree prints HÒA.
        ...(text === stateWords ? [] : [say('chữ không đúng', 'other words')]),
        ...(words.length > 1 || (words[0]?.lines.length ?? 1) > 1
          ? [say('không nằm trên một dòng', 'not on one line')]
          : []),
        ...(isLeft ? [say('không ở bên phải', 'not on the right')] : []),
        ...lookFaults(words, stateLook),
      ],
    };
  },
};

export const motto: DecreeRule = {
  id: 'motto',
  article,
  title: say('Tiêu ngữ', 'Motto'),
  expected: join([
    quote(mottoWords),
    wantedLook(mottoLook),
    say('giữa, dưới Quốc hiệu', 'centred under the name of the State'),
  ]),
  check({ motto: words, state: above }) {
    if (!words) return { found: missing, faults: [missing] };
    return {
      found: join([quote(words.text), look([words])]),
      faults: [
        ...(words.text === mottoWords ? [] : [say('chữ hoặc dấu gạch nối không đúng', 'other words or hyphens')]),
        ...lookFaults([words], mottoLook),
        ...centreFaults([words], middle(above)),
      ],
    };
  },
};

export const mottoRule: DecreeRule = {
  id: 'motto-rule',
  article,
  title: say('Đường kẻ dưới Tiêu ngữ', 'Line under the motto'),
  expected: say('nét liền, dài bằng dòng chữ', 'solid, as long as the words'),
  check({ mottoRule: rule, motto: words }) {
    const above = words ? [words] : [];
    return { found: ruleFound(rule, above), faults: ruleFaults(rule, above, ruleShare.motto) };
  },
};
