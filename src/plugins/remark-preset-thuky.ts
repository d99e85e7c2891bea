/** All our plugins, in their order. */
import remarkFrontmatter from 'remark-frontmatter';
import type { Preset } from 'unified';
import { remarkThukyFigures } from './remark-thuky-figures.ts';
import { remarkThukyFrame } from './remark-thuky-frame.ts';
import { remarkThukyLint } from './remark-thuky-lint.ts';

/** Front matter read and checked, the editor's rules, figures for HTML; and Markdown written as thuky writes it. */
export const remarkPresetThuky: Preset = {
  settings: { bullet: '-', rule: '-', emphasis: '*', fences: true, listItemIndent: 'one' },
  plugins: [remarkFrontmatter, remarkThukyFrame, remarkThukyLint, remarkThukyFigures],
};
