import { fold } from '../../language/fold.ts';
import type { ConsistencyRule } from './rule.ts';

/** What a title says of somebody who died. */
const died = /(?<!\p{L})(?:mặc niệm|tưởng niệm|hy sinh|hi sinh|từ trần|qua đời|liệt sĩ|đã mất)(?!\p{L})/iu;

/**
 * An award for somebody who is mourned is given posthumously.
 *
 * @example ok
 * programme: [{kind: tribute, title: Đại úy Nguyễn Văn Kiên}]
 * awards: [{form: Huân chương Chiến công, grade: Ba, status: proposed, individuals: 1, recipients: [{name: Nguyễn Văn Kiên}], posthumous: true}]
 * @example not ok
 * programme: [{kind: tribute, title: Đại úy Nguyễn Văn Kiên}]
 * awards: [{form: Huân chương Chiến công, grade: Ba, status: proposed, individuals: 1, recipients: [{name: «Nguyễn Văn Kiên»}]}]
 */
export const posthumousSaid: ConsistencyRule<{ name: string; form: string }> = {
  id: 'posthumous-said',
  severity: 'warning',
  vi: ({ name, form }) => ({
    reason: `\`${name}\` đã mất, mà \`${form}\` chưa ghi là truy tặng`,
    remedy: 'Ghi `posthumous: true` vào dòng khen thưởng ấy.',
  }),
  en: ({ name, form }) => ({
    reason: `\`${name}\` has died, and \`${form}\` is not said to be posthumous`,
    remedy: 'Set `posthumous: true` on that award.',
  }),
  examples: [{ name: 'Nguyễn Văn Kiên', form: 'Huân chương Chiến công' }],
  check: ({ programme, awards }) => {
    const mourned = (programme ?? []).flatMap(({ kind, title = '' }) =>
      kind === 'tribute' || died.test(title) ? [fold(title)] : [],
    );
    return (awards ?? []).flatMap(({ form, posthumous, recipients }, at) =>
      (recipients ?? []).flatMap(({ name }, index) =>
        !posthumous && name !== undefined && mourned.some((title) => title.includes(fold(name)))
          ? [{ params: { name, form }, path: ['awards', at, 'recipients', index, 'name'] }]
          : [],
      ),
    );
  },
};
