/** Conditions: whether they can hold and can fail, and what each proves. */
import type { Expression, SubExpression } from '../syntax/ast.ts';
import { common, gone, type Knowledge, mayMiss, oneOf, there, truth, wordsOf } from './knowledge.ts';
import { see } from './see.ts';
import { literalText, own, type Sight } from './sight.ts';
import { checkWords } from './use.ts';
import type { View, Walk } from './view.ts';

/** `yes`, `no`: what is known when it holds and when it fails; undefined when that cannot be. */
export interface Verdict {
  yes: Knowledge | undefined;
  no: Knowledge | undefined;
}

/** Messages: those of `see`; `template-word-known` for a word compared that can never be. */
export function judge(walk: Walk, condition: Expression, view: View): Verdict {
  const name =
    condition.type === 'SubExpression' && condition.path.type === 'PathExpression' ? condition.path.original : '';
  const known = own<Judge>(logic, name);
  if (condition.type === 'SubExpression' && known) return known(walk, condition, view);
  const sight = see(walk, condition, view);
  const { yes, no } = truth(view.know, sight);
  return { yes: yes ? there(view.know, sight) : undefined, no: no ? gone(view.know, sight) : undefined };
}

type Judge = (walk: Walk, node: SubExpression, view: View) => Verdict;

const and: Judge = (walk, { params }, view) => {
  let yes: Knowledge | undefined = view.know;
  const fails: Knowledge[] = [];
  for (const param of params) {
    const verdict = judge(walk, param, { ...view, know: yes ?? view.know });
    if (yes && verdict.no) fails.push(verdict.no);
    yes = yes && verdict.yes;
  }
  return { yes, no: fails.length > 0 ? fails.reduce(common) : undefined };
};

const or: Judge = (walk, { params }, view) => {
  let no: Knowledge | undefined = view.know;
  const holds: Knowledge[] = [];
  for (const param of params) {
    const verdict = judge(walk, param, { ...view, know: no ?? view.know });
    if (no && verdict.yes) holds.push(verdict.yes);
    no = no && verdict.no;
  }
  return { yes: holds.length > 0 ? holds.reduce(common) : undefined, no };
};

const not: Judge = (walk, node, view) => {
  const [param] = node.params;
  see(walk, node, view);
  if (!param) return { yes: view.know, no: view.know };
  const { yes, no } = judge(walk, param, view);
  return { yes: no, no: yes };
};

/** One value among words written out: `eq`, `in`. */
const among: Judge = (walk, node, view) => {
  see(walk, node, view);
  const [first, ...rest] = node.params.map((param) => see(walk, param, view));
  if (!first || rest.length === 0) return { yes: view.know, no: view.know };
  for (const [one, other] of [[first, rest[0]], ...rest.slice(1).map((more) => [first, more])] as [Sight, Sight][]) {
    checkWords(walk, { key: nameOf(node), ...one, optional: one.maybe }, other, { loc: node.loc, view });
    checkWords(walk, { key: nameOf(node), ...other, optional: other.maybe }, one, { loc: node.loc, view });
  }
  const [subject, others] =
    literalText(first) === undefined ? [first, rest] : [rest[0] ?? first, [first, ...rest.slice(1)]];
  const wanted = others.map(literalText);
  const can = wordsOf(view.know, subject);
  if (wanted.some((word) => word === undefined)) return { yes: view.know, no: view.know };
  const words = wanted as string[];
  const left = can?.filter((word) => words.includes(word));
  const empty = words.includes('') && mayMiss(view.know, subject);
  const other = can?.filter((word) => !words.includes(word));
  const told = words.includes('') ? view.know : there(view.know, subject);
  const holds = left?.length !== 0 || empty;
  const fails = other?.length !== 0 || mayMiss(view.know, subject);
  return {
    yes: holds ? oneOf(told, subject, left ?? words) : undefined,
    no: fails ? (other ? oneOf(view.know, subject, other) : view.know) : undefined,
  };
};

const ne: Judge = (walk, node, view) => {
  const { yes, no } = among(walk, node, view);
  return { yes: no, no: yes };
};

/** More, less: both values are there when it holds. */
const sized: Judge = (walk, node, view) => {
  see(walk, node, view);
  const told = node.params.reduce((know, param) => {
    const sight = see(walk, param, view);
    // A number that is there may be 0, which `#if` takes for not there; what it is part of is there for certain.
    return sight.parent ? there(know, { ...sight, id: `${sight.id}?` }) : know;
  }, view.know);
  return { yes: told, no: view.know };
};

const logic = { and, or, not, eq: among, in: among, ne, gt: sized, gte: sized, lt: sized, lte: sized };

function nameOf({ params }: SubExpression): string {
  const path = params.find((param) => param.type === 'PathExpression');
  return path?.type === 'PathExpression' ? path.original : '';
}
