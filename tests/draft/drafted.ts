/** Drafting in tests: texts → the file, and the conference that it says. */
import type { Conference } from '../../src/core/conference/schema/conference.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { type DraftMade, draft } from '../../src/core/verbs/draft.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

/** Registers, templates and all that is built in. */
export const builtin = await loadFiles({ inputs: [] });
const house = openHouse({}, builtin);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Draft from texts by name. */
export function drafted(
  texts: Readonly<Record<string, string | Uint8Array>>,
  update?: Readonly<Record<string, string>>,
): Promise<DraftMade> {
  const given = Object.entries({ ...texts, ...update }).map(
    ([name, text]) => [name, typeof text === 'string' ? bytes(text) : text] as const,
  );
  const files = new Map([...builtin, ...given]);
  return draft({ texts: Object.keys(texts), update: update && Object.keys(update)[0] }, files, { house });
}

/** What `check` makes of a file. */
export function checked(yaml: string): { conference?: Conference | undefined; errors: string[] } {
  const { checked: made, messages } = checkData('x.yaml', new Map([['x.yaml', bytes(yaml)]]), house);
  const errors = messages.filter(({ rule }) => rule.severity === 'error');
  return {
    conference: made?.conference,
    errors: errors.map(({ rule, params }) => `${rule.id} ${JSON.stringify(params)}`),
  };
}
