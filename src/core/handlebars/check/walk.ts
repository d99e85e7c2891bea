/** Going through a template as a rendering would, into every branch that some data can reach. */

import { type Signature, signatures } from '../../helpers/signatures.ts';
import { aloneOnLine, checkFront } from '../../kinds/check-front.ts';
import type { Shape } from '../../model/context-shape.ts';
import { templateListGiven, templateParamUsed, templatePartialEnds, templateValueText } from '../rules/values.ts';
import {
  type Block,
  calledPath,
  type Expression,
  type Mustache,
  type PartialCall,
  type Program,
  partialNames,
} from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { standsAlone } from './front-matter.ts';
import { checkHole } from './hole.ts';
import { judge } from './judge.ts';
import { mayMiss, there, truth } from './knowledge.ts';
import { called, checkHidden, helperOf, see } from './see.ts';
import { own, type Sight, UNKNOWN } from './sight.ts';
import { tellUnguarded } from './use.ts';
import { usesParam } from './uses-param.ts';
import { enter, tell, type View, type Walk } from './view.ts';

/** A partial within itself this often has been seen enough. */
const MAX_SAME = 2;
const MAX_TRAIL = 30;

/** Messages: those of `see` and `judge`, `template-optional-guarded`, `template-value-text`, `template-list-given`, `template-name-clear`, `template-partial-ends`, `template-param-used`. */
export function walkProgram(walk: Walk, program: Program | undefined, view: View): void {
  if (!program) return;
  const inlines = { ...view.inlines };
  const inner: View = { ...view, inlines };
  for (const statement of program.body) {
    if (statement.type !== 'DecoratorBlock' || !statement.program) continue;
    const [name] = statement.params;
    if (name && 'value' in name) inlines[String(name.value)] = { program: statement.program, view: inner };
  }
  for (const statement of program.body) {
    if (statement.type === 'ContentStatement') walk.front.pass(statement.value);
    else if (statement.type === 'MustacheStatement') mustache(walk, statement, program, inner);
    else if (statement.type === 'BlockStatement') block(walk, statement, inner);
    else if (statement.type === 'PartialStatement' || statement.type === 'PartialBlockStatement')
      partial(walk, statement, inner);
  }
}

function mustache(walk: Walk, node: Mustache, program: Program, view: View): void {
  const name = helperOf(node, view);
  if (name !== undefined) checkHidden(walk, node, name, view);
  const path = calledPath(node.path);
  const found = name === undefined ? path && see(walk, path, view) : called(walk, node, view);
  if (!found) return;
  const { is } = found.shape;
  if (is === 'list' || is === 'record' || is === 'either' || is === 'flag')
    tell(walk, templateValueText, { name: path?.original ?? '', found: PRINTED[is] }, node.loc, view);
  // What a helper puts into words says nothing of what is missing; a value that is only passed on leaves a hole.
  const passed = name === undefined || own<Signature>(signatures, name)?.gives === 'value';
  if (passed && mayMiss(view.know, found) && !standsAlone(program, node, walk.front.inside))
    tellUnguarded(walk, node.loc, view);
  if (name !== undefined && !passed) checkHole(walk, node, program, view);
}

const PRINTED = { list: 'list', record: 'object', either: 'object', flag: 'boolean' } as const;

function block(walk: Walk, node: Block, view: View): void {
  const name =
    helperOf(node, view) ??
    (BLOCKS.includes(calledPath(node.path)?.original ?? '') ? calledPath(node.path)?.original : undefined);
  const [first] = node.params;
  switch (name) {
    case 'if':
    case 'unless':
      if (first) condition(walk, node, first, view, name === 'unless');
      return;
    case 'each':
      if (first) each(walk, node, see(walk, first, view), first, view);
      return;
    case 'with':
      if (first) within(walk, node, first, see(walk, first, view), view);
      return;
    case undefined:
      section(walk, node, view);
      return;
    default:
      called(walk, node, view);
      walkProgram(walk, node.program, view);
      walkProgram(walk, node.inverse, view);
  }
}

const BLOCKS: readonly string[] = ['if', 'unless', 'each', 'with'];

function condition(walk: Walk, node: Block, test: Expression, view: View, swapped: boolean): void {
  const { yes, no } = judge(walk, test, view);
  note(walk, node, test, view, { yes: yes !== undefined, no: no !== undefined });
  const [then, otherwise] = swapped ? [node.inverse, node.program] : [node.program, node.inverse];
  const certain = yes && no ? [] : view.certain;
  if (yes) walkProgram(walk, then, { ...view, know: yes, certain });
  if (no) walkProgram(walk, otherwise, { ...view, know: no, certain });
}

/** Remember which ways a condition can go; what never happens anywhere is said at the end. */
function note(walk: Walk, node: Block, test: Expression, view: View, ways: { yes: boolean; no: boolean }): void {
  const key = spot(view.file, node.loc);
  const known = walk.ways.get(key) ?? {
    words: walk.textAt(view.file, test.loc),
    yes: false,
    no: false,
    loc: test.loc,
    view,
  };
  walk.ways.set(key, { ...known, yes: known.yes || ways.yes, no: known.no || ways.no });
}

function each(walk: Walk, node: Block, list: Sight, said: Expression, view: View): void {
  const { shape } = list;
  // Over the keys of a group it would run, but mean no one item that could be checked.
  if (shape.is !== 'list' && shape.is !== 'any')
    tell(walk, templateListGiven, { name: walk.textAt(view.file, said.loc) }, node.loc, view);
  const of: Shape = shape.is === 'list' ? shape.of : UNKNOWN.shape;
  const item: Sight = { shape: of, id: walk.fresh(), maybe: false, parent: list };
  // Where an item stands is not known, only that it stands somewhere.
  const names = ['key', 'index', 'first', 'last'];
  const data = { ...view.data, ...Object.fromEntries(names.map((name) => [name, position(walk, name)])) };
  const inner = enter({ ...view, data, know: there(view.know, list), certain: [] }, item);
  walkProgram(walk, node.program, { ...inner, locals: params(node.program, view, [item, position(walk, 'key')]) });
  walkProgram(walk, node.inverse, { ...view, certain: [] });
}

function position(walk: Walk, name: string): Sight {
  return { shape: { is: name === 'first' || name === 'last' ? 'flag' : 'number' }, id: walk.fresh(), maybe: false };
}

function within(walk: Walk, node: Block, said: Expression, context: Sight, view: View): void {
  const ways = truth(view.know, context);
  // A number in `#with` is there even when it is 0.
  if (!ways.yes) note(walk, node, said, view, { yes: false, no: true });
  const certain = ways.yes && ways.no ? [] : view.certain;
  const inner = enter({ ...view, know: there(view.know, context), certain }, { ...context, maybe: false });
  if (ways.yes) walkProgram(walk, node.program, { ...inner, locals: params(node.program, view, [context]) });
  if (ways.no) walkProgram(walk, node.inverse, { ...view, certain });
}

/** `{{#value}}`: over a list, into a record, or only if it is there. */
function section(walk: Walk, node: Block, view: View): void {
  const path = calledPath(node.path);
  if (!path) return;
  const found = see(walk, path, view);
  if (found.shape.is === 'list') each(walk, node, found, path, view);
  else if (found.shape.is === 'flag') condition(walk, node, path, view, false);
  else within(walk, node, path, found, view);
}

function params(program: Program | undefined, view: View, values: readonly Sight[]): View['locals'] {
  const names = program?.blockParams;
  if (!names) return view.locals;
  return { ...view.locals, ...Object.fromEntries(names.map((name, at) => [name, values[at] ?? UNKNOWN])) };
}

function partial(walk: Walk, node: PartialCall, view: View): void {
  const [param] = node.params;
  const base = param ? see(walk, param, view) : view.context;
  const pairs = (node.hash?.pairs ?? []).map(({ key, value }) => [key, see(walk, value, view)] as const);
  const given = pairs.length > 0 ? { ...base.given, ...Object.fromEntries(pairs) } : base.given;
  const context: Sight = given ? { ...base, given, shape: recordOr(base.shape) } : base;
  if (node.name.type === 'SubExpression') see(walk, node.name, view);
  const names = partialNames(node);
  for (const { key, loc } of node.hash?.pairs ?? [])
    if (names.length > 0 && !names.some((name) => usesParam(walk, view, name, key)))
      tell(walk, templateParamUsed, { name: names.join(' | '), key }, loc, view);
  // Of several, another may be the one that runs.
  const certain = names.length > 1 ? [] : view.certain;
  for (const name of names) runs(walk, node, name, context, { ...view, certain });
}

/** One partial that a call may run. */
function runs(walk: Walk, node: PartialCall, name: string, context: Sight, view: View): void {
  const block = node.program && { program: node.program, view };
  const trail = [...view.trail, spot(view.file, node.loc)];
  const again = view.trail.filter((one) => one === trail.at(-1)).length;
  if (again >= MAX_SAME || trail.length > MAX_TRAIL) return;
  const written = name === '@partial-block' ? view.block : own(view.inlines, name);
  const template = written ? undefined : walk.template(name);
  const key = template?.file ?? (written && `${written.view.file}#${name}`);
  if (key !== undefined && name !== '@partial-block' && view.certain.includes(key)) {
    tell(walk, templatePartialEnds, { name }, node.loc, view);
    return;
  }
  const certain = key === undefined ? view.certain : [...view.certain, key];
  if (written) {
    const inner = enter(
      { ...written.view, know: view.know, data: view.data, block: block ?? written.view.block },
      context,
    );
    walkProgram(walk, written.program, { ...inner, certain, trail });
    return;
  }
  if (template) {
    const inner = {
      ...view,
      context,
      outer: undefined,
      locals: {},
      block: block ?? view.block,
      certain,
      file: template.file,
      trail,
    };
    if (walk.front.inMatter && aloneOnLine(walk.source(view.file), node.loc)) checkFront(walk, inner, true);
    walkProgram(walk, template.program, inner);
  } else if (block) walkProgram(walk, block.program, enter(view, context));
}

function recordOr(shape: Shape): Shape {
  return shape.is === 'record' || shape.is === 'either' || shape.is === 'any' ? shape : { is: 'record', keys: {} };
}
