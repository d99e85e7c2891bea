/** Names → slugs, no two alike: light, so that a door that remembers the names loads nothing else. */
import { distinctSlugs } from '../language/slug.ts';
import { stemOf } from '../model/stem.ts';
import { slugKey } from './needs-slugs.ts';

/** What a document would be called if it were alone. */
export interface Named {
  input: string;
  kind: string;
  text: string;
}

/**
 * Slugs by `slugKey`. Documents of one name are distinguished by the name of their data file, or by their kind, and only then
 * by a number. The order of inputs has no say.
 */
export function documentSlugs(names: readonly Named[]): Record<string, string> {
  const sorted = [...names].sort((one, other) => (one.input < other.input ? -1 : one.input > other.input ? 1 : 0));
  const alike = new Map<string, { inputs: Set<string>; kinds: Set<string> }>();
  for (const { text, input, kind } of sorted) {
    const group = alike.get(text) ?? { inputs: new Set(), kinds: new Set() };
    group.inputs.add(input);
    group.kinds.add(kind);
    alike.set(text, group);
  }
  const slugs = distinctSlugs(
    sorted.map(({ text, input, kind }) => {
      const { inputs, kinds } = alike.get(text)!;
      return { text, hint: [inputs.size > 1 ? stemOf(input) : '', kinds.size > 1 ? kind : ''].join(' ').trim() };
    }),
  );
  return Object.fromEntries(sorted.map(({ input, kind }, index) => [slugKey(input, kind), slugs[index] ?? '']));
}
