/** Recipients. */
import { sizes, tolerance } from '../decree.ts';
import { lookFaults, missing, onOneLine, someFaults, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, type Said, say } from '../said.ts';

const article = say('Phụ lục I, Mục II, 9', 'Annex I, Part II, 9');
const titleLook = { size: sizes.recipientsTitle, italic: true, bold: true } as const;
const listLook = { size: sizes.recipients, italic: false, bold: false } as const;

export const recipientsTitle: DecreeRule = {
  id: 'recipients-title',
  article,
  title: say('Dòng “Nơi nhận:”', 'The line “Nơi nhận:”'),
  expected: join([
    wantedLook(titleLook),
    say(
      'sát lề trái; báo cáo: ngang dòng quyền hạn; biên bản: dưới chữ ký thư ký',
      'at the left margin; report: level with the authority; minutes: under the secretary’s signature',
    ),
  ]),
  check({ recipientsTitle: words, form, signatures, sheet }) {
    if (!words) return { found: missing, faults: [missing] };
    const [first] = signatures;
    const authority = first?.authority[0];
    const level = form === '1.9' || signatures.length !== 1 || !authority || onOneLine(words, authority);
    const left = (words.centre ?? 0) - (words.widths[0] ?? 0) / 2;
    const flush = sheet.margins.left.value === 0 || Math.abs(left - sheet.margins.left.value) <= tolerance.place;
    return {
      found: join([quote(words.text), look([words])]),
      faults: [
        ...(words.text === 'Nơi nhận:' ? [] : [say('không ghi “Nơi nhận:”', 'other words')]),
        ...lookFaults([words], titleLook),
        ...(flush ? [] : [say('không sát lề trái', 'not at the left margin')]),
        ...(level ? [] : [say('không ngang dòng quyền hạn người ký', 'not level with the authority')]),
        ...(form === '1.9' ? underSecretary(words, signatures) : []),
      ],
    };
  },
};

/** In minutes the list comes after the first column's name. */
function underSecretary(
  words: { line: { row: string; at: number } },
  signatures: readonly { name?: { line: { row: string; at: number } } | undefined }[],
): Said[] {
  const above = signatures[0]?.name;
  const under = !above || above.line.row !== words.line.row || above.line.at < words.line.at;
  return under ? [] : [say('không ở dưới chữ ký thư ký', 'not under the secretary’s signature')];
}

export const recipientsList: DecreeRule = {
  id: 'recipients-list',
  article,
  title: say('Danh sách nơi nhận', 'List of recipients'),
  expected: join([
    wantedLook(listLook),
    say(
      'mỗi nơi một dòng “- …;”, có Kính gửi thì dòng đầu “- Như trên;”, dòng cuối “- Lưu: VT….”',
      'one per line “- …;”, the first “- Như trên;” after Kính gửi, the last “- Lưu: VT….”',
    ),
  ]),
  check({ recipients: words, to }) {
    if (words.length === 0) return { found: missing, faults: [missing] };
    const [first, last] = [words[0], words.at(-1)];
    const marks = words.filter(({ text }, index) => !text.endsWith(index === words.length - 1 ? '.' : ';'));
    const filed = /^-\s*Lưu:\s*VT/u.test(last?.text ?? '');
    return {
      found: join([say(`${words.length} dòng`, `${words.length} lines`), quote(last?.text ?? ''), look(words)]),
      faults: [
        ...lookFaults(words, listLook),
        ...someFaults(
          words.filter(({ text }) => !/^- \S/u.test(text)),
          say('không bắt đầu bằng “- ”', 'without “- ” before it'),
        ),
        ...someFaults(marks, say('thiếu “;” hoặc “.” ở cuối', 'without “;” or “.” at the end')),
        ...(filed ? [] : [say('dòng cuối không phải “- Lưu: VT…”', 'the last is not “- Lưu: VT…”')]),
        ...(to && !/^-\s*Như trên/u.test(first?.text ?? '')
          ? [say('dòng đầu không phải “- Như trên;”', 'the first is not “- Như trên;”')]
          : []),
      ],
    };
  },
};
