/** The tables of helpers: the name that templates call, and the function. A helper is one file here and one row. */
import type { Helper } from '../handlebars/run/helper.ts';
import { and } from './and.ts';
import { eq } from './eq.ts';
import { gt } from './gt.ts';
import { gte } from './gte.ts';
import { lt } from './lt.ts';
import { lte } from './lte.ts';
import { ne } from './ne.ts';
import { not } from './not.ts';
import { oneOf } from './one-of.ts';
import { or } from './or.ts';

/** Helpers that know no document: comparing and choosing. */
export const generalHelpers = { and, eq, gt, gte, in: oneOf, lt, lte, ne, not, or } satisfies Record<string, Helper>;
