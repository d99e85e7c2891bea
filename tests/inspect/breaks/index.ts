/** For each rule a document that breaks it, in both formats. */
import type { Break } from './change.ts';
import { footBreaks } from './foot.ts';
import { headerBreaks } from './header.ts';
import { pageBreaks } from './page.ts';
import { textBreaks } from './text.ts';

export const breaks: readonly Break[] = [...pageBreaks, ...headerBreaks, ...textBreaks, ...footBreaks];
