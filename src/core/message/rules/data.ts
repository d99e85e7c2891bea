/** Rules about the data file: syntax, shape, consistency. */

import { consistencyRules } from './consistency.ts';
import { fileRules } from './file.ts';
import { registerRules } from './register.ts';
import { shapeRules } from './shape.ts';

export const dataRules = { ...fileRules, ...shapeRules, ...registerRules, ...consistencyRules };
