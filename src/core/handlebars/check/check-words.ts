/** Words that are compared with a text of the data, or chosen by it. */

import { nearest } from '../../message/nearest.ts';
import type { Shape } from '../../model/context-shape.ts';
import { templateWordKnown } from '../rules/names.ts';
import type { Loc } from '../syntax/ast.ts';
import type { CheckScope } from './check-scope.ts';
import { possibleWords } from './proofs.ts';
import type { ValueType } from './value-type.ts';
import { reportAt, type Walk } from './walk.ts';

/** A text of the data by its key. */
interface Compared {
  key: string;
  shape: Shape;
  optional: boolean;
}

/**
 * Check the words written for a text that can only be some words; several are parted by `|`, and `''` stands for a missing one.
 * Message: `template-word-known`.
 */
export function checkWords(
  walk: Walk,
  { key, shape, optional }: Compared,
  written: ValueType,
  loc: Loc,
  scope: CheckScope,
): void {
  if (shape.is !== 'text' || !shape.words || (written.shape.is === 'text' && written.shape.words)) return;
  const { words } = shape;
  const compared = possibleWords(scope.proofs, written)?.flatMap((word) => word.split('|')) ?? [];
  for (const found of compared) {
    if (words.includes(found) || (found === '' && optional)) continue;
    reportAt(walk, templateWordKnown, { key, found, words, near: nearest(found, words) }, loc, scope);
  }
}
