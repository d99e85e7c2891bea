/** Every rule of templates. Adding one: its words in a file of this folder, a row here. */
import type { Rule } from '../../message/rule.ts';
import * as names from './names.ts';
import * as syntax from './syntax.ts';
import * as values from './values.ts';

export const templateRules: readonly Rule[] = [names, syntax, values].flatMap((rules) => Object.values(rules));
