/** Font, colour and coding of all text. */
import type { DecreeRule } from '../rule.ts';
import { join, quote, same, say } from '../said.ts';

const article = say('Phụ lục I, Mục I', 'Annex I, Part I');

/** Families whose letters have the measures of Times New Roman; a PDF may embed one in its place. */
const equals = /^(Times New Roman|Tinos|Liberation Serif)$/i;

export const font: DecreeRule = {
  id: 'font',
  article,
  title: say('Phông chữ', 'Font'),
  expected: say(
    'Times New Roman (PDF: hoặc phông cùng số đo như Tinos)',
    'Times New Roman (PDF: or one of its measures, as Tinos)',
  ),
  check({ sheet }) {
    const fits = (name: string): boolean => (sheet.format === 'pdf' ? equals.test(name) : name === 'Times New Roman');
    const wrong = [...sheet.fonts].filter(([name]) => !fits(name));
    return {
      found: join([...sheet.fonts.keys()].map(same)),
      faults: wrong.map(([name, text]) => {
        const example = quote(text, 30);
        return say(`phông ${name}, như ${example.vi}`, `font ${name}, such as ${example.en}`);
      }),
    };
  },
};

export const color: DecreeRule = {
  id: 'color',
  article,
  title: say('Màu chữ', 'Colour of text'),
  expected: say('đen', 'black'),
  check({ sheet }) {
    const wrong = [...sheet.colors].filter(([one]) => one !== '#000000');
    return {
      found: join([...sheet.colors.keys()].map((one) => (one === '#000000' ? say('đen', 'black') : same(one)))),
      faults: wrong.map(([one, text]) => {
        const example = quote(text, 30);
        return say(`chữ màu ${one}, như ${example.vi}`, `text in ${one}, such as ${example.en}`);
      }),
    };
  },
};

export const unicode: DecreeRule = {
  id: 'unicode',
  article,
  title: say('Bảng mã', 'Coding'),
  expected: say('Unicode (TCVN 6909:2001), chữ dựng sẵn', 'Unicode (TCVN 6909:2001), composed letters'),
  check({ sheet: { text } }) {
    const odd = [...new Set(text.match(/[\uE000-\uF8FF\uFFFD]/gu) ?? [])];
    const composed = text === text.normalize('NFC');
    const coded = odd.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(', ');
    return {
      found: composed ? say('Unicode dựng sẵn', 'composed Unicode') : say('Unicode tổ hợp', 'decomposed Unicode'),
      faults: [
        ...(composed ? [] : [say('có chữ tổ hợp (NFD)', 'decomposed letters (NFD)')]),
        ...(odd.length > 0 ? [say(`ký tự không đọc được: ${coded}`, `unreadable characters: ${coded}`)] : []),
      ],
    };
  },
};
