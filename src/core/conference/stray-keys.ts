/** Keys that the schema does not have where they stand, each with what it may have meant. */
import type * as z from 'zod';
import { type Message, message } from '../message/message.ts';
import type { Path, Source } from '../model/source.ts';
import { isMap } from '../yaml/is-map.ts';
import { conference as schema } from './schema/conference.ts';
import { allKeys, schemaAt, shapeOf, titleOf } from './schema/schema-node.ts';
import { keyKnown } from './shape-rules.ts';
import { bare, elsewhere } from './spoken.ts';
import { suggestKey } from './suggest.ts';
import { nameOf, valueAt } from './value-at.ts';

/** One such key. */
export interface StrayKey {
  /** What holds it. */
  parent: Path;
  key: string;
  /** A key of this place that is still free. */
  suggestion: string | undefined;
  made: Message;
}

/** Those of the check's issues. Messages: `key-known`. */
export function strayKeys(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  places: Pick<Source, 'keyAt'>,
): StrayKey[] {
  const homesOf = homeFinder();
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const parent = issue.path as Path;
    const shape = shapeOf(schemaAt(parent) ?? schema) ?? {};
    const free = freeKeys(shape, valueAt(data, parent));
    const known = Object.keys(shape).filter((name) => name !== '$schema');
    return issue.keys.map((key): StrayKey => {
      const said = parent.length === 0 ? elsewhere[bare(key)] : undefined;
      const suggestion = said ? undefined : suggestKey(key, free);
      const belongs = (suggestion ?? said) === undefined ? homesOf(key) : undefined;
      const params = { key, parent: nameOf(parent), suggestion, elsewhere: said, belongs, known };
      return { parent, key, suggestion, made: message(keyKnown, params, places.keyAt([...parent, key])) };
    });
  });
}

/** Keys that the file does not use there yet, with their Vietnamese titles. */
function freeKeys(shape: Readonly<Record<string, z.ZodType>>, present: unknown): { key: string; title: string }[] {
  return Object.entries(shape)
    .filter(([key]) => !isMap(present) || present[key] === undefined)
    .map(([key, form]) => ({ key, title: titleOf(form) }));
}

/** Of a key, the keys that hold one of this name: it was moved, not misspelt. Three at most, which a message bears. */
function homeFinder(): (key: string) => string[] {
  let homes: Map<string, Set<string>> | undefined;
  return (key) => {
    homes ??= allHomes();
    return [...(homes.get(bare(key)) ?? [])].slice(0, 3);
  };
}

function allHomes(): Map<string, Set<string>> {
  const homes = new Map<string, Set<string>>();
  for (const { key, parent } of allKeys()) {
    const name = bare(key);
    homes.set(name, (homes.get(name) ?? new Set()).add(parent));
  }
  return homes;
}
