/** Names that a field may take, from the registers. */
import { plain } from '../../language/fold.ts';
import type { House } from '../../pipeline/house.ts';
import type { Register } from './field.ts';

/** A name, and what it is found by: without tone marks, in small letters, other names too. */
export interface Named {
  name: string;
  found: string;
}

/** The names of each register in its order; people and points come from the data, not from here. */
export function choicesOf({
  registers,
  kinds,
  styles,
}: House): Record<Exclude<Register, 'person' | 'bridge'>, Named[]> {
  const { units, awards, offices, places } = registers;
  return {
    unit: units
      .filter(({ to }) => to === undefined)
      .concat(units.filter(({ to }) => to !== undefined))
      .map(named),
    award: awards.map(named),
    office: offices.map(named),
    place: places.map(named),
    kind: kinds.map(({ name, settings: { title } }) => named({ name, aliases: title ? [title] : [] })),
    style: [...styles.keys()].map((name) => named({ name })),
  };
}

/** What a person types, to look among the names. */
export function searchKey(typed: string): string {
  return plain(typed);
}

function named({
  name,
  full,
  short,
  code,
  aliases = [],
}: {
  name: string;
  full?: string | undefined;
  short?: string | undefined;
  code?: string | undefined;
  aliases?: string[] | undefined;
}): Named {
  return { name, found: searchKey([name, full, short, code, ...aliases].filter(Boolean).join(' | ')) };
}
