/** Paragraphs of the body. */
import type { BodyPart } from '../body-part.ts';
import { body as decree, sizes, tolerance } from '../decree.ts';
import { someFaults, wantedLook, within } from '../judge.ts';
import type { OfficialPage } from '../official-page.ts';
import type { DecreeRule } from '../rule.ts';
import { figure, join, look, range, type Said, say } from '../said.ts';
import type { Words } from '../sheet.ts';

const article = say('Phụ lục I, Mục II, 6', 'Annex I, Part II, 6');

const isPlain = ({ kind }: BodyPart): boolean => kind !== 'chapter' && kind !== 'chapterTitle' && kind !== 'caption';

/** All that runs as text: no centred headings, no captions. */
const plain = ({ body }: OfficialPage): Words[] => body.filter(isPlain).map(({ words }) => words);
/** Without headings too. */
const running = ({ body }: OfficialPage): BodyPart[] => body.filter((part) => isPlain(part) && !part.titled);

export const bodyLook: DecreeRule = {
  id: 'body-look',
  article,
  title: say('Cỡ và kiểu chữ nội dung', 'Letters of the body'),
  expected: wantedLook({ size: sizes.body, italic: false }),
  check(page) {
    const words = plain(page);
    if (words.length === 0)
      return { found: say('không có nội dung', 'no text'), faults: [say('không có nội dung', 'no text')] };
    const odd = words.filter(({ runs }) =>
      runs.some((run) => run.text.trim() !== '' && !within(run.size, sizes.body, tolerance.size)),
    );
    // Emphasis within a paragraph is the writer's; a paragraph as a whole stands upright.
    const slanted = words.filter(({ runs }) => runs.every((run) => run.italic || run.text.trim() === ''));
    const shouted = running(page)
      .map((part) => part.words)
      .filter(({ text }) => text.length > 40 && text === text.toUpperCase());
    const expected = range(sizes.body, ' pt');
    return {
      found: join([counted(words), look(words)]),
      faults: [
        ...someFaults(odd, say(`có cỡ chữ ngoài ${expected.vi}`, `with type outside ${expected.en}`)),
        ...someFaults(slanted, say('in nghiêng cả đoạn', 'all in italics')),
        ...someFaults(shouted, say('in hoa cả đoạn', 'all in capitals')),
      ],
    };
  },
};

export const justified: DecreeRule = {
  id: 'justified',
  article,
  title: say('Căn lề nội dung', 'Justification'),
  expected: say('dàn đều cả hai lề', 'justified to both margins'),
  check(page) {
    const known = plain(page).filter(({ align }) => align !== undefined);
    const wrong = known.filter(({ align }) => align !== 'justify');
    return { found: counted(known), faults: someFaults(wrong, say('không dàn đều hai lề', 'not justified')) };
  },
};

export const firstLine: DecreeRule = {
  id: 'first-line',
  article,
  title: say('Lùi đầu dòng', 'First-line indent'),
  expected: say('1 cm hoặc 1,27 cm', '1 cm or 1.27 cm'),
  check({ body, sheet }) {
    // A list below another stands further in; the Decree knows no such level.
    const known = body
      .filter((part) => isPlain(part) && part.kind !== 'bullet')
      .map(({ words }) => words)
      .filter((words) => words.firstLine !== undefined && (words.left ?? 0) < 2);
    const fits = (found: number): boolean => decree.firstLine.some((one) => Math.abs(one - found) <= 0.6);
    const wrong = known.filter(({ firstLine: found = 0 }) => !fits(found));
    const all = [...new Set(known.map(({ firstLine: found = 0 }) => Math.round(found * 10) / 10))].sort(
      (a, b) => a - b,
    );
    const shown =
      sheet.format === 'docx'
        ? all
        : all.filter((_, index) => index === 0 || (all[index] ?? 0) - (all[index - 1] ?? 0) > 0.3);
    return {
      found: join(
        shown.slice(0, 6).map((one) => figure(one, ' mm')),
        '; ',
      ),
      faults: someFaults(wrong, say('lùi đầu dòng khác', 'indented otherwise')),
    };
  },
};

export const gap: DecreeRule = {
  id: 'gap',
  article,
  title: say('Khoảng cách giữa các đoạn', 'Space between paragraphs'),
  expected: say('ít nhất 6 pt', 'at least 6 pt'),
  check(page) {
    const [, ...later] = plain(page);
    const known = later.filter((words) => words.gap !== undefined);
    const wrong = known.filter(({ gap: found = 0 }) => found < decree.gap - tolerance.gap);
    const least = leastOf(known.map(({ gap: found = 0 }) => found));
    const found = figure(least, ' pt');
    return {
      found:
        known.length > 0
          ? say(`nhỏ nhất ${found.vi}`, `least ${found.en}`)
          : say('chỉ có một đoạn', 'one paragraph only'),
      faults: someFaults(wrong, say('đứng sát đoạn trên', 'too near the one above')),
    };
  },
};

export const lineSpacing: DecreeRule = {
  id: 'line-spacing',
  article,
  title: say('Khoảng cách giữa các dòng', 'Line spacing'),
  expected: say('từ dòng đơn đến 1,5 dòng', 'from single to 1.5 lines'),
  check(page) {
    const known = plain(page).filter(({ spacing }) => spacing !== undefined);
    const wrong = known.filter(({ spacing = 1 }) => !within(spacing, decree.spacing, tolerance.spacing));
    const found = known.map(({ spacing = 1 }) => spacing);
    const [least, most] = [leastOf(found), -leastOf(found.map((one) => -one))].map(
      (one) => Math.round(one * 100) / 100,
    );
    const shown: Said = figure(least ?? 1, '', 2);
    const same = least === most;
    const upper = figure(most ?? 1, '', 2);
    return {
      found:
        known.length === 0
          ? say('chỉ có đoạn một dòng', 'paragraphs of one line only')
          : same
            ? shown
            : join([shown, upper], '–'),
      faults: someFaults(wrong, say('giãn dòng ngoài 1–1,5', 'spaced outside 1–1.5')),
    };
  },
};

/** The least of many: a long document has more paragraphs than a call may have arguments. */
function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, one) => Math.min(least, one), Infinity);
}

function counted(words: readonly Words[]): Said {
  return say(`${words.length} đoạn`, `${words.length} paragraphs`);
}
