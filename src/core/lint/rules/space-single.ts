import { search } from '../pattern-rule.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';

/**
 * Words stand one space apart. Four and more are a layout of columns, which is left alone with the lines beside it.
 *
 * @example ok: Các đơn vị trong Cụm đã ký giao ước.
 * @example not ok: Các đơn vị  trong Cụm đã ký giao ước.
 * @example mended: Các đơn vị trong Cụm đã ký giao ước.
 */
export const spaceSingle: LintRule = {
  id: 'space-single',
  check: (prose) => {
    const columns = prose.passages.map(({ text }) => / {4,}/.test(text));
    const aligned = new Set(
      prose.passages.filter((_, index) => columns[index - 1] || columns[index] || columns[index + 1]),
    );
    return worded(prose)
      .filter((at) => !aligned.has(at))
      .flatMap((at) => search(prose, at, 'space-single', /(?<=[^ ]) {2,3}(?=[^ ])/g, () => ({ mend: ' ' })));
  },
};
