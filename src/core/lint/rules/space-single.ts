import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * Words stand one space apart. Four and more are a layout of columns, which is left alone with the lines beside it.
 *
 * @example ok: Các đơn vị trong Cụm đã ký giao ước.
 * @example not ok: Các đơn vị  trong Cụm đã ký giao ước.
 * @example fixed: Các đơn vị trong Cụm đã ký giao ước.
 */
export const spaceSingle: LintRule = {
  id: 'space-single',
  severity: 'warning',
  ...slip(['Thừa dấu cách', 'Chỉ để một dấu cách.'], ['More than one space', 'Leave one.']),
  check: (prose) => {
    const columns = prose.passages.map(({ text }) => / {4,}/.test(text));
    const aligned = new Set(
      prose.passages.filter((_, index) => columns[index - 1] || columns[index] || columns[index + 1]),
    );
    return worded(prose)
      .filter((at) => !aligned.has(at))
      .flatMap((at) => search(prose, at, /(?<=[^ ]) {2,3}(?=[^ ])/g, () => ({ fix: ' ' })));
  },
};
