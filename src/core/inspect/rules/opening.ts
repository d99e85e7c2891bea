/** Addressees and legal bases. */
import { sizes } from '../decree.ts';
import { lookFaults, someFaults, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, say } from '../said.ts';
import type { Words } from '../sheet.ts';

const basisLook = { size: sizes.body, italic: true, bold: false } as const;
const addresseeLook = { size: sizes.addressee, italic: false, bold: false } as const;

export const bases: DecreeRule = {
  id: 'bases',
  article: say('Phụ lục I, Mục II, 6', 'Annex I, Part II, 6'),
  title: say('Căn cứ ban hành', 'Legal bases'),
  expected: join([
    wantedLook(basisLook),
    say('mỗi căn cứ một dòng, cuối dòng “;”, dòng cuối “.”', 'each on its own line ending “;”, the last “.”'),
  ]),
  check({ bases: words }) {
    if (words.length === 0) return undefined;
    return {
      found: join([say(`${words.length} căn cứ`, `${words.length} bases`), look(words)]),
      faults: [...lookFaults(words, basisLook), ...marks(words)],
    };
  },
};

export const addressee: DecreeRule = {
  id: 'addressee',
  article: say('Phụ lục I, Mục II, 9', 'Annex I, Part II, 9'),
  title: say('Kính gửi', 'Addressees'),
  expected: join([
    wantedLook(addresseeLook),
    say(
      'một nơi: cùng dòng; nhiều nơi: mỗi nơi một dòng sau gạch đầu dòng, “;” và “.”; biên bản không có',
      'one: on the same line; several: each on its line after a dash, “;” and “.”; none in minutes',
    ),
  ]),
  check({ form, to, addressees }) {
    if (!to) return undefined;
    const words = [to, ...addressees];
    const alone = /^Kính gửi:$/u.test(to.text);
    return {
      found: join([
        quote(to.text),
        say(`${Math.max(1, addressees.length)} nơi`, `${Math.max(1, addressees.length)} addressees`),
        look(words),
      ]),
      faults: [
        ...lookFaults(words, addresseeLook),
        ...(form === '1.9' ? [say('biên bản không có Kính gửi', 'minutes have no addressee')] : []),
        ...(/^Kính gửi:(\s|$)/u.test(to.text) ? [] : [say('thiếu dấu hai chấm', 'no colon')]),
        ...(alone && addressees.length === 0 ? [say('không có nơi nhận sau Kính gửi', 'nobody after the label')] : []),
        ...marks(addressees),
      ],
    };
  },
};

/** `;` after each, `.` after the last. */
function marks(words: readonly Words[]) {
  const wrong = words.filter(({ text }, index) => !text.endsWith(index === words.length - 1 ? '.' : ';'));
  return someFaults(wrong, say('thiếu dấu “;” hoặc “.” ở cuối', 'without “;” or “.” at the end'));
}
