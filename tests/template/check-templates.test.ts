/** `thuky check --templates`: what is wrong with a template is said before any data is seen. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conferenceShape } from '../../src/core/conference/schema/conference-shape.ts';
import { factsShape } from '../../src/core/facts/shape.ts';
import { makeTemplate } from '../../src/core/handlebars/syntax/template.ts';
import { checkKind } from '../../src/core/kinds/check-kind.ts';
import { findKinds } from '../../src/core/kinds/kinds.ts';
import { checkTemplates } from '../../src/core/verbs/check-templates.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { runs, some, thorough } from '../thorough.ts';

const builtin = await loadBuiltin();

/** The built-in files without the kinds but those named: what the others say is another test's. */
const withKinds = (...kinds: string[]) =>
  new Map(
    [...builtin].filter(([path]) =>
      ['partials', ...kinds, undefined].includes(/^@thuky\/templates\/(.*?)\//.exec(path)?.[1]),
    ),
  );
const bare = withKinds();

/** Check one template, as the kind `note` of the folder `mau`; more files by their path in it. */
function check(template: string, more: Record<string, string> = {}, files: ReadonlyMap<string, Uint8Array> = bare) {
  const texts = { 'note/template.md.hbs': template, ...more };
  const mine = Object.entries(texts).map(([path, text]) => [`mau/${path}`, new TextEncoder().encode(text)] as const);
  return checkTemplates({ templates: ['mau'] }, new Map([...files, ...mine]));
}

const told = (template: string, more?: Record<string, string>) =>
  check(template, more).map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);

test('the templates that come with the program pass', () => {
  expect(checkTemplates({}, builtin).map(String)).toEqual([]);
});

/** What a check that understood less would blame. */
const fine: [why: string, template: string][] = [
  ['a guard on the field', '{{#if venue.place}}{{venue.place}}{{/if}}'],
  ['a guard on a part proves the whole', '{{#if cluster.term}}{{cluster.name}}{{/if}}'],
  ['`with` is a guard', '{{#with cluster}}{{name}}{{/with}}'],
  ['`each` is a guard of what the list is part of', '{{#each cluster.units}}{{../cluster.name}}{{/each}}'],
  ['all of `and`', '{{#if (and title venue.place)}}{{title}}{{venue.place}}{{/if}}'],
  ['the other side of `not`', '{{#if (not title)}}{{else}}{{title}}{{/if}}'],
  ['the other side of `unless`', '{{#unless title}}{{else}}{{title}}{{/unless}}'],
  [
    'what both ways of `or` prove',
    '{{#if (or venue.place venue.locality)}}{{#with venue}}{{or mode ""}}{{else}}{{title}}{{/with}}{{/if}}',
  ],
  ['a comparison that holds proves its field', '{{#if (eq venue.mode "online")}}{{venue.mode}}{{/if}}'],
  ['`or` with words to stand in', '{{or title "Hội nghị"}}'],
  ['`or` with nothing to stand in, when said', '{{or title ""}}'],
  [
    'a helper that says nothing of what is missing',
    '{{date date}}{{people chairs}}{{list cluster.deputies key="unit"}}',
  ],
  ['a helper at the start of its sentence', '{{#sentence}}{{people chairs}} chủ trì{{/sentence}}'],
  ['a helper behind the end of a sentence', 'Hết. {{people chairs}}'],
  ['a helper that is a cell behind another', '| Chủ trì | {{people chairs}} |'],
  ['a helper behind words, guarded', '{{#if attendees}}gồm {{people (ranked attendees)}}{{/if}}'],
  ['words that only their own guard prints', 'Hội nghị {{#if chairs}}do {{/if}}{{people chairs}}'],
  ['the items of a group, which are never none', '{{#each (group awards by="form")}}đạt {{awards items}}{{/each}}'],
  ['a helper that is an entry of the front matter', '---\ndate: {{date date form="iso"}}\n---\n'],
  [
    'front matter',
    '---\nx-a: b\nlayout: "official" # b\n{{#if title}}\ntitle: c\n{{/if}}\nto:\n  - d: e\n---\ntitel: f\n',
  ],
  [
    'arguments as they should be',
    '{{vary "tại {}" with=event}}{{number "1.970"}}{{clock "14h"}}{{date "5/3/2024"}}{{sum awards key="collectives"}}',
  ],
  ['a table cell', '| A |\n| --- |\n{{#each awards}}\n| {{grade}} |\n{{/each}}\n'],
  ['an entry of the front matter', '---\nkicker: {{article.kicker}}\n---\n'],
  [
    'a person among the participants',
    '{{#each chairs}}{{#if (eq type "person")}}{{#each roles}}{{office}}{{/each}}{{/if}}{{/each}}',
  ],
  ['`where` for those that have a key', '{{#each (where awards grade=true)}}{{grade}}{{/each}}'],
  ['keys of one’s own, guarded', '{{#if x-so}}{{x-so}}{{/if}}'],
];

describe('no false alarm', () => {
  test.each(fine)('%s: %s', (_, template) => {
    expect(told(template)).toEqual([]);
  });
});

describe('through partials', () => {
  test('among which vary chooses', () => {
    expect(told('{{> (vary "one" "tow")}}', { 'note/one.md.hbs': '{{nmae}}' })).toEqual([
      'template-partial-exists 1:1',
      'template-name-known 1:3',
    ]);
  });

  test('that do not use what they are given', () => {
    const given = (one: string, two = 'b') =>
      told('{{> one word="a"}}', { 'note/one.md.hbs': one, 'note/two.md.hbs': two }).filter((said) =>
        /param-used/.test(said),
      );
    expect(given('a{{> two}}')).toEqual(['template-param-used 1:9']);
    for (const one of ['{{word}}', '{{#if word}}a{{/if}}', '{{list (where awards form=word) key="form"}}'])
      expect(given(one)).toEqual([]);
    expect(given('{{> two}}', '{{word}}')).toEqual([]);
    const inside = (words: string) => `{{#line}}{{#*inline "in"}}${words}{{/inline}}{{> in}}{{/line}}`;
    expect(given(inside('a'))).toEqual(['template-param-used 1:9']);
    expect(given(inside('{{word}}'))).toEqual([]);
    expect(given('{{#*inline "in"}}{{word}}{{/inline}}{{> (vary "in" "in")}}')).toEqual([]);
  });

  test('that write front matter', () => {
    const files = { 'note/one.md.hbs': 'titel: a\n', 'note/two.md.hbs': 'titel: a' };
    const found = check("---\ntitle: '{{> two}}'\n{{> one}}\n---\n", files);
    expect(found.map(({ ruleId, file }) => [ruleId, file])).toEqual([['front-matter-key', 'mau/note/one.md.hbs']]);
  });

  test('the chain of calls is told, and what a partial is given is known', () => {
    const [found, ...more] = check('\n{{> one rows=awards}}', {
      'note/one.md.hbs': '{{#each rows}}{{> two this word=form}}{{/each}}',
      'note/two.md.hbs': '{{word}}{{grad}}',
    });
    expect(more).toEqual([]);
    expect([found?.file, found?.ruleId, found?.column]).toEqual(['mau/note/two.md.hbs', 'template-name-known', 11]);
    expect(found?.note).toBe('Có phải là `grade`?\nmau/note/template.md.hbs:2:1 → mau/note/one.md.hbs:1:15');
  });

  test('a condition is blamed only when no call can meet it, or all do', () => {
    const call = (kinds: string) => `{{#each (where programme kind="${kinds}")}}{{> one}}{{/each}}`;
    const one = '{{#if (eq kind "report")}}a{{else}}b{{/if}}';
    expect(told(call('report'), { 'note/one.md.hbs': one })).toEqual(['template-section-reached 1:7']);
    expect(told(call('speech'), { 'note/one.md.hbs': one })).toEqual(['template-section-reached 1:7']);
    expect(told(call('report') + call('speech'), { 'note/one.md.hbs': one })).toEqual([]);
  });

  test('a partial that nothing keeps from calling itself', () => {
    const loop = (one: string) => told('{{> one}}', { 'note/one.md.hbs': one });
    const ends = 'template-partial-ends';
    expect(loop('a{{> one}}')).toEqual([`${ends} 1:2`]);
    expect(loop('{{#sentence}}{{> one}}{{/sentence}}')).toEqual([`${ends} 1:14`]);
    // What stopped it is settled the second time.
    expect(loop('{{#if title}}{{> one}}{{/if}}')).toEqual([`${ends} 1:14`]);
    expect(loop('{{#each x-parts}}{{> one}}{{/each}}')).toEqual([]);
    expect(told('{{#*inline "a"}}{{> b}}{{/inline}}{{#*inline "b"}}{{> a}}{{/inline}}{{> a}}')).toEqual([
      `${ends} 1:51`,
    ]);
    expect(told('{{> template}}')).toEqual([`${ends} 1:1`]);
    expect(check('{{> one}}', { 'note/one.md.hbs': '{{> two}}', 'note/two.md.hbs': '{{> one}}' })[0]?.note).toContain(
      'mau/note/template.md.hbs:1:1 → mau/note/one.md.hbs:1:1',
    );
  });

  test('inline partials and partial blocks see where they are called', () => {
    expect(told('{{#*inline "a"}}{{frm}}{{/inline}}{{#each awards}}{{> a}}{{/each}}')).toEqual([
      'template-name-known 1:19',
    ]);
    expect(told('{{#> one}}{{nmae}}{{/one}}', { 'note/one.md.hbs': '<{{> @partial-block}}>' })).toEqual([
      'template-name-known 1:13',
    ]);
  });

  test('a partial that nothing calls', () => {
    expect(check('x', { 'note/one.md.hbs': 'y' }).map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['template-called', 'mau/note/one.md.hbs'],
    ]);
  });

  test('a partial that overrides a built-in one is checked where it is called from', () => {
    const found = check('x', { 'partials/lead.md.hbs': '{{nmae}}' }, builtin);
    expect(found.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['template-name-known', 'mau/partials/lead.md.hbs'],
    ]);
    expect(found[0]?.note).toContain('@thuky/templates/article/sapo.md.hbs');
  });
});

test('syntax, and a kind without its main template', () => {
  expect(told('{{#if name}}')).toEqual(['template-block-closed 1:1']);
  expect(check('x', { 'other/kind.yaml': 'title: Khác' }).map(({ ruleId }) => ruleId)).toEqual([
    'kind-template-exists',
  ]);
});

test('every misspelling of a name in our own templates is found at its place', () => {
  let found = 0;
  for (const path of ['article/speech', 'minutes/votes', 'report/score-table', 'minutes/absent', 'article/byline']) {
    const text = readFileSync(new URL(`../../templates/${path}.md.hbs`, import.meta.url), 'utf8');
    for (const tag of some([...text.matchAll(/\{\{(?=[a-z])(?!else)(\w+)\}\}/g)], 8)) {
      const at = tag.index;
      const broken = `${text.slice(0, at)}{{${tag[1]}q}}${text.slice(at + tag[0].length)}`;
      const line = text.slice(0, at).split('\n').length;
      const messages = checkTemplates(
        { templates: ['mau'] },
        new Map([...withKinds(path.replace(/\/.*/, '')), [`mau/${path}.md.hbs`, new TextEncoder().encode(broken)]]),
      );
      expect(
        messages.map((one) => `${one.ruleId} ${one.line}`),
        tag[0],
      ).toContain(`template-name-known ${line}`);
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(thorough ? 15 : 2);
});

test('any template at all ends in messages, never in an exception', () => {
  const kind = findKinds(new Map([['mau/note/template.md.hbs', new Uint8Array()]]), ['mau']).kinds[0]!;
  const facts = factsShape(conferenceShape());
  const word = fc.constantFrom(
    ...[
      'name',
      'awards',
      'chairs',
      'constructor',
      '__proto__',
      'cluster.units',
      '../name',
      '@root.date',
      '@index',
      'this',
      'x-a',
    ],
    ...[
      '(eq kind "a")',
      '(where awards status="granted")',
      '(lookup awards 0)',
      '(or a b)',
      '(not (and))',
      '"chữ"',
      '5',
      'null',
    ],
  );
  const tag = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          '',
          'date ',
          'list ',
          'people ',
          'constructor ',
          'units ',
          'term ',
          '> note ',
          '> constructor ',
        ),
        word,
      )
      .map((parts) => `{{${parts.join('')}}}`),
    fc.constantFrom(
      '{{#line}}',
      '{{/line}}',
      '{{/if}}',
      '{{else}}',
      '{{/each}}',
      '{{/with}}',
      '---\n',
      '{{#*inline "a"}}',
      '{{/inline}}',
      '{{> a}}',
    ),
    fc
      .tuple(fc.constantFrom('if', 'each', 'with', 'unless', 'toString'), word)
      .map(([block, of]) => `{{#${block} ${of}}}`),
    fc
      .tuple(fc.constantFrom('if', 'each', 'with', 'unless'), word, word)
      .map(([block, of, inner]) => `{{#${block} ${of}}}{{${inner}}}{{/${block}}}`),
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 8 }), (tags) => {
      const text = tags.join('');
      const templates = new Map([
        ['template', makeTemplate({ file: 't', text })],
        ['note', makeTemplate({ file: 'n', text })],
      ]);
      checkKind({ ...kind, templates }, facts, new Map());
    }),
    runs(3000),
  );
});
