/** Number and symbol. */
import { sizes, types } from '../decree.ts';
import { centreFaults, lookFaults, middle, missing, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, type Said, say } from '../said.ts';

const article = say('Phụ lục I, Mục II, 3', 'Annex I, Part II, 3');
const wanted = { size: sizes.number, bold: false, italic: false } as const;
/** A blank to be filled in by hand. */
const dots = /^[.…_ ]*$/u;

/** `Số: 05/BC-VKS` → number and symbol. */
function partsOf(text: string): { number: string; symbol: string } | undefined {
  const found = /^Số:\s?([^/]*)\/(.*)$/u.exec(text);
  return found ? { number: (found[1] ?? '').trim(), symbol: (found[2] ?? '').trim() } : undefined;
}

export const number: DecreeRule = {
  id: 'number',
  article,
  title: say('Số, ký hiệu', 'Number and symbol'),
  expected: join([
    wantedLook(wanted),
    say(
      '“Số: 05/BC-VKS”: hai chấm, số dưới 10 thêm 0, ký hiệu in hoa, gạch nối không cách',
      '“Số: 05/BC-VKS”: colon, numbers below 10 padded, symbol in capitals, hyphen without spaces',
    ),
  ]),
  check({ number: words, issuer }) {
    if (!words) return { found: missing, faults: [missing] };
    return {
      found: join([quote(words.text), look([words])]),
      faults: [...shapeFaults(words.text), ...lookFaults([words], wanted), ...centreFaults([words], middle(issuer))],
    };
  },
};

function shapeFaults(text: string): Said[] {
  const parts = partsOf(text);
  if (!parts) return [say('không theo mẫu “Số: …/…”', 'not of the form “Số: …/…”')];
  const faults: Said[] = [];
  if (!dots.test(parts.number)) {
    if (!/^\d+$/.test(parts.number))
      faults.push(say('số không phải chữ số Ả Rập', 'the number is not in Arabic digits'));
    else if (parts.number.length < 2) faults.push(say('số dưới 10 thiếu số 0', 'a number below 10 without its zero'));
  }
  if (/\s-|-\s/.test(parts.symbol)) faults.push(say('có dấu cách quanh gạch nối', 'spaces around the hyphen'));
  // CTr, TTr and QyĐ are written with small letters.
  const plain = parts.symbol.replace(/^(CTr|TTr|QyĐ|TrS)(?=-)/u, '');
  if (plain !== plain.toUpperCase()) faults.push(say('ký hiệu chưa in hoa', 'symbol not in capitals'));
  if (parts.symbol === '') faults.push(say('không có ký hiệu', 'no symbol'));
  return faults;
}

export const symbol: DecreeRule = {
  id: 'symbol',
  article: say('Phụ lục III, Mục I', 'Annex III, Part I'),
  title: say('Ký hiệu hợp tên loại', 'Symbol fits the type'),
  expected: say(
    'bắt đầu bằng chữ viết tắt của tên loại: BC cho báo cáo, BB cho biên bản',
    'begins with the abbreviation of the type: BC for a report, BB for minutes',
  ),
  check({ number: words, type }) {
    const parts = words && partsOf(words.text);
    const short = type && types[type.text.trim().toUpperCase()];
    if (!parts || short === undefined) return undefined;
    const fits = parts.symbol.startsWith(`${short}-`) || parts.symbol.startsWith(`${short}/`);
    return {
      found: quote(parts.symbol),
      faults: fits ? [] : [say(`không bắt đầu bằng ${short}-`, `does not begin with ${short}-`)],
    };
  },
};
