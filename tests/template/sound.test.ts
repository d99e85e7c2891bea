/** A template that the check lets pass runs without a mistake, whatever conference it is given. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conferenceShape } from '../../src/core/conference/schema/conference-shape.ts';
import { factsOf } from '../../src/core/facts/facts.ts';
import { factsShape } from '../../src/core/facts/shape.ts';
import { render } from '../../src/core/handlebars/run/render.ts';
import { makeTemplate } from '../../src/core/handlebars/syntax/template.ts';
import { documentHelpers } from '../../src/core/helpers/index.ts';
import { startMemory } from '../../src/core/helpers/memory.ts';
import { checkKind } from '../../src/core/kinds/check-kind.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { articleNames, bytesOf, example } from '../data/files.ts';
import { runs, tries } from '../thorough.ts';

const builtin = await loadBuiltin();
const house = openHouse({}, builtin);
const style = house.styles.get('newspaper')!;
const shape = factsShape(conferenceShape());
const conferences = [...articleNames, example].map((stem) => {
  const file = `data/${stem}.yaml`;
  const { checked } = checkData(file, new Map([[file, bytesOf(`${stem}.yaml`)]]), house);
  return factsOf(checked!.conference, checked!.awardEntry);
});

const lists = [
  'awards',
  'chairs',
  'programme',
  'decisions',
  'indicators',
  'cluster.units',
  'results',
  'slogans',
  'photos',
  'by',
];
const records = ['cluster', 'venue', 'nextTerm', 'covenant', 'tasks', 'tally', 'byline', 'official.report'];
const scalars = [
  'name',
  'form',
  'kind',
  'event',
  'grade',
  'period',
  'title',
  'unit',
  'value',
  'total',
  'text',
  'points',
  'office',
];
const path = fc
  .tuple(fc.constantFrom('', '', '', 'this.', '../', '@root.'), fc.constantFrom(...lists, ...records, ...scalars))
  .map((parts) => parts.join(''));
const list = fc.oneof(
  path,
  fc.constantFrom(...lists),
  fc.constantFrom(
    '(where awards status="granted")',
    '(where programme kind="report|speech")',
    '(where indicators total=true)',
  ),
  fc.constantFrom('(group awards by="form")', '(group decisions by="method")', 'items'),
);
const call = fc
  .tuple(
    fc.constantFrom(
      'date',
      'list',
      'people',
      'units',
      'prose',
      'clauses',
      'figure',
      'number',
      'quote',
      'period',
      'awards',
      'citation',
      'recipients',
      'term "programme"',
    ),
    path,
  )
  .map((parts) => `{{${parts.join(' ')}}}`);
const plain = fc.oneof(
  path.map((name) => `{{${name}}}`),
  call,
  fc.constantFrom(
    'chữ',
    '{{key}}',
    '{{@index}}',
    '{{#if (eq type "person")}}{{#each roles}}{{office}}{{/each}}{{/if}}',
  ),
);
const template: fc.Arbitrary<string> = fc.letrec<{ body: string }>((tie) => ({
  body: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    plain,
    fc
      .tuple(fc.constantFrom('if', 'with', 'unless'), path, tie('body'), tie('body'))
      .map(([block, of, yes, no]) => `{{#${block} ${of}}}${yes}{{else}}${no}{{/${block}}}`),
    fc.tuple(path, tie('body')).map(([of, yes]) => `{{#if ${of}}}{{${of}}}${yes}{{/if}}`),
    fc.tuple(list, tie('body')).map(([of, yes]) => `{{#each ${of}}}${yes}{{/each}}`),
  ),
})).body;

test('what passes the check runs', () => {
  const seen = { passed: 0, printed: 0 };
  fc.assert(
    fc.property(template, (text) => {
      const templates = new Map([['template', makeTemplate({ file: 't', text })]]);
      const { messages } = checkKind(
        { name: 'note', settings: {}, file: 't', templates, surveys: new WeakMap() },
        shape,
        new Map(),
      );
      if (messages.length > 0) return;
      seen.passed += 1;
      for (const { facts, pathOf } of conferences) {
        const helpers = documentHelpers(startMemory({ style, seed: 1, pathOf }));
        const rendered = render('template', facts, { templates, helpers, pathOf });
        expect(rendered.messages).toEqual([]);
        seen.printed += rendered.values.length;
      }
    }),
    runs(4000),
  );
  // The property says something only if templates pass, and print.
  expect(seen.passed).toBeGreaterThan(tries(100));
  expect(seen.printed).toBeGreaterThan(tries(100));
});
