/** Blocks: `if unless each with`, sections over a value, and block helpers. */

import { templateListGiven } from '../rules/values.ts';
import { type Block, calledPath, type Program } from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { runBody } from './body.ts';
import { callHelper, evaluate, refuser } from './call-helper.ts';
import { helperName } from './helper-names.ts';
import { lookup, partOf } from './lookup.ts';
import { print } from './print.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { isObject, NOTHING, type Traced } from './traced.ts';
import { truthy } from './truthy.ts';

/**
 * Run a block to its text.
 * Messages: `template-list-given` where `each` gets a text or a number; those of helpers and look-ups.
 */
export function runBlock(run: Run, block: Block, scope: Scope): string {
  const name = helperName(run, block, scope);
  switch (name) {
    case undefined:
      return section(run, block, scope);
    case 'if':
      return condition(run, block, scope, block.program, block.inverse);
    case 'unless':
      return condition(run, block, scope, block.inverse, block.program);
    case 'each':
      return each(run, block, scope, subject(run, block, scope));
    case 'with':
      return within(run, block, scope, subject(run, block, scope));
    default:
      return print(run, callHelper(run, block, scope), spot(scope.file, block.loc), refuser(run, block, scope, name));
  }
}

function subject(run: Run, block: Block, scope: Scope): Traced {
  const [first] = block.params;
  return first ? evaluate(run, first, scope) : NOTHING;
}

function condition(run: Run, block: Block, scope: Scope, yes: Program | undefined, no: Program | undefined): string {
  const includeZero = block.hash?.pairs.find(({ key }) => key === 'includeZero');
  const zero = includeZero ? Boolean(evaluate(run, includeZero.value, scope).value) : false;
  return runBody(run, truthy(subject(run, block, scope).value, zero) ? yes : no, scope);
}

function within(run: Run, block: Block, scope: Scope, context: Traced): string {
  if (!truthy(context.value, true)) return runBody(run, block.inverse, scope);
  return runBody(run, block.program, scope, { context, params: [context] });
}

/** Over a list, or over the keys of an object in their order; the `else` part when there is nothing to go over. */
function each(run: Run, block: Block, scope: Scope, list: Traced): string {
  const keys = isObject(list.value) ? Object.keys(list.value) : [];
  if (!isObject(list.value) && truthy(list.value)) {
    const [written] = block.params;
    const name = written && 'original' in written ? String(written.original) : 'each';
    run.report(templateListGiven, { name }, block.loc, scope);
  }
  if (keys.length === 0) return runBody(run, block.inverse, scope);
  const isList = Array.isArray(list.value);
  const texts = keys.map((key, index) => {
    const item = partOf(run, list, key) ?? NOTHING;
    const at = isList ? Number(key) : key;
    const data = {
      key: untraced(at),
      index: untraced(isList ? at : index),
      first: untraced(index === 0),
      last: untraced(index === keys.length - 1),
    };
    return runBody(run, block.program, scope, { context: item, data, params: [item, untraced(at)] });
  });
  return texts.join('');
}

/** `{{#value}}`: true or false decides, a list is gone over, anything else becomes the context. */
function section(run: Run, block: Block, scope: Scope): string {
  const path = calledPath(block.path);
  const found = path ? lookup(run, path, scope) : evaluate(run, block.path, scope);
  const { value } = found;
  if (value === true) return runBody(run, block.program, scope);
  if (value === undefined || value === null || value === false || value === '')
    return runBody(run, block.inverse, scope);
  if (Array.isArray(value)) return each(run, block, scope, found);
  return runBody(run, block.program, scope, { context: found });
}

/** A value that comes from no datum: a position, a key. */
function untraced(value: unknown): Traced {
  return { value, from: [] };
}
