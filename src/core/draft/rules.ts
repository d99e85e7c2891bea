/** Rules about texts that a data file is completed from. */
import type { Rule } from '../message/rule.ts';

export const draftAgrees: Rule<{ key: string; written: string; said: string; where: string }> = {
  id: 'draft-agrees',
  severity: 'warning',
  vi: ({ key, written, said, where }) => ({
    reason: `\`${key}\` ghi “${written}”, văn bản ghi “${said}” (${where})`,
    remedy: 'Tệp giữ nguyên; xem bên nào đúng.',
    actual: written,
    expected: [said],
  }),
  en: ({ key, written, said, where }) => ({
    reason: `\`${key}\` says “${written}”, the text “${said}” (${where})`,
    remedy: 'The file stays as it is; see which of the two is right.',
    actual: written,
    expected: [said],
  }),
  examples: [{ key: 'awards.0.individuals', written: '161', said: '160', where: 'bai.txt:12' }],
};
