/** An inspection for a person and for programs. */
import type { Lang } from '../model/job.ts';
import { holds, type Inspection, type Verdict } from './inspect.ts';
import { join, say } from './said.ts';

type Read = Extract<Inspection, { outcome: 'read' }>;

/** A line of the report: what a door may colour. */
export type Mark = 'holds' | 'fails' | 'absent';

const words = {
  form: {
    '1.4': say('văn bản có tên loại, mẫu 1.4', 'named document, form 1.4'),
    '1.9': say('biên bản, mẫu 1.9', 'minutes, form 1.9'),
  },
  found: say('thấy', 'found'),
  expected: say('cần', 'expected'),
  wrong: say('sai', 'wrong'),
  absent: say('không áp dụng', 'does not apply'),
};
const signs: Record<Mark, string> = { holds: '✓', fails: '✗', absent: '–' };

/** `✓ Quốc hiệu  “CỘNG HÒA …”, 13 pt …`, with what is expected where a rule does not hold. No final newline. */
export function inspectionText(
  { format, form, verdicts }: Read,
  { file, lang, paint = (_, text) => text }: { file: string; lang: Lang; paint?: (mark: Mark, text: string) => string },
): string {
  const rows = verdicts.flatMap((verdict) => {
    const mark = markOf(verdict);
    const { title, article, expected, finding } = verdict;
    const head = `${paint(mark, signs[mark])} ${title[lang]} (${article[lang]})`;
    if (!finding) return [`${head}: ${words.absent[lang]}`];
    if (mark === 'holds') return [`${head}: ${finding.found[lang]}`];
    return [
      head,
      `    ${words.found[lang]}: ${finding.found[lang]}`,
      `    ${words.expected[lang]}: ${expected[lang]}`,
      `    ${paint('fails', words.wrong[lang])}: ${join(finding.faults, '; ')[lang]}`,
    ];
  });
  return [`${file}: ${format.toUpperCase()}, ${words.form[form][lang]}`, ...rows].join('\n');
}

/** NDJSON: one object a rule, each line with its newline. The keys are a promise: they change only with `version`. */
export function inspectionJson({ format, form, verdicts }: Read, { file, lang }: { file: string; lang: Lang }): string {
  return verdicts
    .map((verdict) => {
      const { id, article, title, expected, finding } = verdict;
      const row = {
        type: 'rule',
        version: 1,
        file,
        format,
        form,
        id,
        article: article[lang],
        title: title[lang],
        applies: finding !== undefined,
        holds: finding ? holds(verdict) : null,
        expected: expected[lang],
        found: finding?.found[lang] ?? null,
        faults: finding?.faults.map((fault) => fault[lang]) ?? [],
      };
      return `${JSON.stringify(row)}\n`;
    })
    .join('');
}

function markOf(verdict: Verdict): Mark {
  return verdict.finding === undefined ? 'absent' : holds(verdict) ? 'holds' : 'fails';
}
