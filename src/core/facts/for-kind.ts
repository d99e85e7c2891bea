/** The facts for one kind of document: all but the items that say `only` another kind. */
import type { Trace } from './trace.ts';

interface Item {
  only?: readonly string[] | undefined;
}

/** Facts with lists of items, some of them one level down. */
interface Facts {
  tasks: { items: object[] } | undefined;
  ledger: { granted: object[]; proposed: object[]; earlier: object[] };
}

/** The facts without items of other kinds; lists that stay whole are shared. */
export function factsForKind<Given extends Facts>(facts: Given, kind: string, trace: Trace): Given {
  const told = <T extends object>(list: T[]): T[] => {
    const kept = list.filter((item) => (item as Item).only?.includes(kind) ?? true);
    const path = trace.pathOf(list);
    return kept.length === list.length ? list : path === undefined ? kept : trace.tag(kept, path);
  };
  const lists = Object.entries(facts).flatMap(([key, value]) => (isItems(value) ? [[key, told(value)]] : []));
  const { tasks } = facts;
  const kept = tasks && trace.tag({ ...tasks, items: told(tasks.items) }, 'tasks');
  const { granted, proposed, earlier } = facts.ledger;
  const ledger = { granted: told(granted), proposed: told(proposed), earlier: told(earlier) };
  return trace.tag({ ...facts, ...Object.fromEntries(lists), tasks: kept, ledger }, '');
}

function isItems(value: unknown): value is object[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
}
