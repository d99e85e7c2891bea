/** Our own templates over our own conferences: the same text as Handlebars makes of them. */
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/core/facts/facts.ts';
import type { Helper, HelperOptions } from '../../src/core/handlebars/run/helper.ts';
import { Piece } from '../../src/core/handlebars/run/piece.ts';
import { render } from '../../src/core/handlebars/run/render.ts';
import { documentHelpers } from '../../src/core/helpers/index.ts';
import { startMemory } from '../../src/core/helpers/memory.ts';
import { MAIN } from '../../src/core/kinds/kinds.ts';
import { Fact, unbox } from '../../src/core/model/fact.ts';
import { fillPlaceholders } from '../../src/core/model/placeholder.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { articleNames, bytesOf, example } from '../data/files.ts';
import { theirs } from './harness.ts';

const builtin = await loadBuiltin();
const house = openHouse({}, builtin);
const style = house.styles.get('newspaper')!;

/** Facts as Handlebars can read them: no boxes. `pathOf` knows the copies. */
function plainFacts(facts: object, pathOf: (value: object) => string | undefined) {
  const originals = new Map<object, object>();
  const copies = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    const bare = value instanceof Fact ? unbox(value) : value;
    if (typeof bare !== 'object' || bare === null) return bare;
    const known = copies.get(bare);
    if (known) return known;
    const made: object = Array.isArray(bare) ? [] : {};
    copies.set(bare, made);
    originals.set(made, bare);
    for (const [key, inner] of Object.entries(bare)) (made as Record<string, unknown>)[key] = copy(inner);
    return made;
  };
  return { context: copy(facts) as object, pathOf: (value: object) => pathOf(originals.get(value) ?? value) };
}

/** A helper of ours as one of Handlebars. */
function adapted(name: string, helper: Helper): Handlebars.HelperDelegate {
  return function (this: unknown, ...given: unknown[]) {
    const options = given.pop() as Handlebars.HelperOptions;
    const body =
      (run: Handlebars.TemplateDelegate | undefined) =>
      (context: unknown = this) =>
        new Piece(run ? String(run(context)) : '');
    const piece: HelperOptions['markdown'] = (literals, ...values) =>
      new Piece(literals.map((literal, at) => literal + printed(values[at])).join(''));
    const result = helper(given.map(fromTheirs), {
      name,
      hash: Object.fromEntries(Object.entries(options.hash as object).map(([key, value]) => [key, fromTheirs(value)])),
      froms: given.map(() => []),
      from: [],
      block: Boolean(options.fn),
      blockParams: 0,
      loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
      fn: (context) => plainPiece(body(options.fn)(context)),
      inverse: (context) => plainPiece(body(options.inverse)(context)),
      markdown: piece,
      textOf: (markdown) => markdown,
    });
    const bare = unbox(result);
    return bare instanceof Piece ? new Handlebars.SafeString(escaped(bare.markdown)) : bare;
  };
}

/** `theirs` undoes Handlebars' escapes at the end, so that what stands in between must be escaped throughout. */
const escaped = Handlebars.Utils.escapeExpression;
const unescaped = (text: string) => theirs('{{{text}}}', { text });
const plainPiece = ({ markdown }: Piece) => new Piece(unescaped(markdown));
const fromTheirs = (value: unknown) =>
  value instanceof Handlebars.SafeString ? new Piece(unescaped(value.toString())) : value;

function printed(value: unknown): string {
  const bare = unbox(value);
  if (bare instanceof Piece) return bare.markdown;
  if (Array.isArray(bare)) return bare.map(printed).join('');
  return bare === undefined || bare === null ? '' : String(bare);
}

describe.each([...articleNames, example])('%s', (stem) => {
  const file = `data/${stem}.yaml`;
  const { checked } = checkData(file, new Map([[file, bytesOf(`${stem}.yaml`)]]), house);
  const { facts, pathOf } = factsOf(checked!.conference, checked!.awardEntry);

  test.each(house.kinds.map((kind) => [kind.name, kind] as const))('%s', (_, { templates }) => {
    const { text, values, messages } = render(MAIN, facts, {
      templates,
      helpers: documentHelpers(startMemory({ style, seed: 7, pathOf })),
      pathOf,
    });
    expect(messages).toEqual([]);

    const plain = plainFacts(facts, pathOf);
    const helpers = documentHelpers(startMemory({ style, seed: 7, pathOf: plain.pathOf }));
    const expected = theirs(
      templates.get(MAIN)!.text,
      plain.context,
      Object.fromEntries(Array.from(templates, ([name, template]) => [name, template.text])),
      Object.fromEntries(Object.entries(helpers).map(([name, helper]) => [name, adapted(name, helper)])),
    );
    const filled = fillPlaceholders(text, values);
    expect(filled.length).toBeGreaterThan(200);
    expect(filled).toBe(expected);
  });
});
