/** Door 3, `thuky/remark`: plugins for the pipelines of others. No logic here. */
export type { Frame } from '../core/model/frame.ts';
export { remarkPresetThuky } from './remark-preset-thuky.ts';
export { type FiguresOptions, remarkThukyFigures } from './remark-thuky-figures.ts';
export { type FrameOptions, remarkThukyFrame } from './remark-thuky-frame.ts';
export { type LintOptions, remarkThukyLint } from './remark-thuky-lint.ts';
