/** Rules about the data file: syntax, shape, consistency. */
import { fileRules } from './file.ts';
import { shapeRules } from './shape.ts';
import { registerRules } from './register.ts';
import { consistencyRules } from './consistency.ts';

export const dataRules = { ...fileRules, ...shapeRules, ...registerRules, ...consistencyRules };
