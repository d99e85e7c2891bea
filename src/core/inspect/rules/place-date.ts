/** Place and date of a named document; minutes have none. */
import { sizes } from '../decree.ts';
import { centreFaults, lookFaults, middle, missing, onOneLine, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, type Said, say } from '../said.ts';

const article = say('Phụ lục I, Mục II, 4', 'Annex I, Part II, 4');
const wanted = { size: sizes.placeDate, bold: false, italic: true } as const;
const blank = /^[.…_ ]+$/u;

export const placeDate: DecreeRule = {
  id: 'place-date',
  article,
  title: say('Địa danh, thời gian', 'Place and date'),
  expected: join([
    wantedLook(wanted),
    say(
      'cùng dòng với số, giữa dưới Quốc hiệu; ngày dưới 10 và tháng 1, 2 thêm số 0',
      'on the line of the number, centred under the State; days below 10 and months 1, 2 padded',
    ),
  ]),
  check({ form, placeDate: words, number, motto, state }) {
    if (form === '1.9') return undefined;
    if (!words) return { found: missing, faults: [missing] };
    return {
      found: join([quote(words.text), look([words])]),
      faults: [
        ...shapeFaults(words.text),
        ...lookFaults([words], wanted),
        ...(number && !onOneLine(words, number)
          ? [say('không cùng dòng với số, ký hiệu', 'not on the line of the number')]
          : []),
        ...centreFaults([words], middle(motto ? [motto] : state)),
      ],
    };
  },
};

function shapeFaults(text: string): Said[] {
  const found = /^(.+), ngày (\S+) tháng (\S+) năm (\S+)$/u.exec(text);
  if (!found)
    return [say('không theo mẫu “Địa danh, ngày … tháng … năm …”', 'not of the form “Place, ngày … tháng … năm …”')];
  const [, , day = '', month = '', year = ''] = found;
  const faults: Said[] = [];
  if (!blank.test(day) && !/^(0[1-9]|[12]\d|3[01])$/.test(day)) faults.push(say(`ngày “${day}”`, `day “${day}”`));
  if (!blank.test(month) && !/^(0[12]|[3-9]|1[012])$/.test(month))
    faults.push(say(`tháng “${month}”`, `month “${month}”`));
  if (!blank.test(year) && !/^\d{4}$/.test(year)) faults.push(say(`năm “${year}”`, `year “${year}”`));
  return faults;
}

export const noPlaceDate: DecreeRule = {
  id: 'no-place-date',
  article: say('Phụ lục III, mẫu 1.9', 'Annex III, form 1.9'),
  title: say('Biên bản không có dòng địa danh, thời gian', 'Minutes without place and date'),
  expected: say('không có: thời gian nằm trong nội dung', 'none: the time stands in the text'),
  check({ form, placeDate: words }) {
    if (form !== '1.9') return undefined;
    const fault = say('có dòng địa danh, thời gian', 'there is a line of place and date');
    return { found: words ? quote(words.text) : say('không có', 'none'), faults: words ? [fault] : [] };
  },
};
