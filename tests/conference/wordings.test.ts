/** One text in several wordings: where they may stand, what is taken, what must agree. */
import { describe, expect, test } from 'vitest';
import { conference as schema } from '../../src/core/conference/schema/conference.ts';
import { takeWordings, worded } from '../../src/core/conference/wordings.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { makeFrom, textOf } from '../build/made.ts';
import { look, told, unmark } from './marked.ts';

const head = 'purposes: [{kind: review, period: 2025}]\n';

function take(yaml: string) {
  const { source } = readYaml('x.yaml', new TextEncoder().encode(head + yaml));
  if (!source) throw new Error('no source');
  return takeWordings(source.data, schema, source);
}

/** A place, written in each way that the schema allows. */
const places: [what: string, yaml: string, path: string][] = [
  ['an item of a list of sentences', 'results: [{points: [{wordings: [A, B]}, C]}]', 'results.0.points.0'],
  ['a lone sentence', 'results: [{points: {wordings: [A, B]}}]', 'results.0.points.0'],
  ['a sentence for a whole result', 'results: [{wordings: [A, B]}]', 'results.0.points.0'],
  ['a list for a whole result', 'results: [[{wordings: [A, B]}]]', 'results.0.points.0'],
  ['a task', 'tasks: {items: [{wordings: [A, B], due: quý I}]}', 'tasks.items.0.text'],
  ['the tasks alone', 'tasks: [{wordings: [A, B]}]', 'tasks.items.0.text'],
  ['a limitation with its cause', 'limitations: [{text: {wordings: [A, B]}, cause: C}]', 'limitations.0.text'],
  ['a cause', 'limitations: [{text: C, cause: {wordings: [A, B]}}]', 'limitations.0.cause'],
  ['what was said', 'programme: [{kind: speech, points: [{wordings: [A, B]}]}]', 'programme.0.points.0'],
  ['the title of an item', 'programme: [{kind: report, title: {wordings: [A, B]}}]', 'programme.0.title'],
  ['a decision', 'decisions: [{kind: agreement, subject: {wordings: [A, B]}}]', 'decisions.0.subject'],
  ['a group', 'attendees: [{group: {wordings: [A, B]}}]', 'attendees.0.group'],
];

describe.each(places)('%s', (_, yaml, path) => {
  test('is taken where it stands, and the check sees the first', () => {
    const { taken, messages } = take(yaml);
    expect(messages).toEqual([]);
    expect(taken.map((one) => [one.path.join('.'), one.texts])).toEqual([[path, ['A', 'B']]]);
    const { conference, messages: found } = look(head + yaml);
    expect(found.filter(({ rule }) => rule.id.startsWith('value') || rule.id.startsWith('key'))).toEqual([]);
    const at = (root: unknown) =>
      path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key]!, root);
    expect(at(conference)).toBe('A');
    expect(at(worded(conference!, taken, 1))).toBe('B');
    expect(at(worded(conference!, taken, 2))).toBe('A');
    expect(at(conference)).toBe('A');
  });
});

/** What does not hold, and where it is blamed. */
const wrong: [what: string, marked: string, rule: string][] = [
  ['the key misspelt', 'results: [{points: [{«wordngs»: [Một, Hai]}]}]', 'key-known'],
  ['one wording', 'results: [{wordings: «[Một]»}]', 'wordings-valid'],
  [
    'a figure left out',
    'results: [{wordings: [Có 121/122 chỉ tiêu đạt, «Gần hết các chỉ tiêu đạt»]}]',
    'wordings-agree',
  ],
  ['another year', 'results: [{wordings: [Năm 2025 tốt, «Trong năm 2024 mọi việc tốt»]}]', 'wordings-agree'],
  ['a figure too many', 'results: [{wordings: [Đều đạt, «Cả 6 đơn vị đều đạt»]}]', 'wordings-agree'],
  ['a slogan misquoted', 'results: [{wordings: [Theo “A B”, «Theo “A C”»]}]', 'wordings-agree'],
  [
    'a person left out',
    'attendees: [{name: Lê Văn An}]\nresults: [{wordings: [Đồng chí Lê Văn An đi đầu, «Đồng chí ấy đi đầu»]}]',
    'wordings-agree',
  ],
  ['quotes that do not close', 'results: [{wordings: [Theo chủ đề, «Theo “chủ đề»]}]', 'quotes-balanced'],
  ['a place misspelt', 'results: [{wordings: [Ở Đắk Nông, «Tại Đăk Nông»]}]', 'place-spelled'],
];

test.each(wrong)('%s is told where it stands', (_, marked, rule) => {
  const { text, spots } = unmark(head + marked);
  expect(told(look(text).messages).filter((message) => message.startsWith(rule))).toEqual([`${rule} ${spots[0]}`]);
});

test('wordings where no text may have them are a value of the wrong form', () => {
  expect(told(look(`${head}title: {wordings: [A, B]}`).messages)[0]).toMatch(/^value-type 2:/);
});

describe('documents', () => {
  const yaml = `${head}cluster: Cụm thi đua số 1\nresults: [{wordings: [Mọi việc đều tốt, Việc nào cũng tốt]}]`;
  const said = async (seed: number, kind: string) =>
    textOf(await makeFrom(yaml, ['txt'], { kinds: [kind], seed }), `thu/${kind}.txt`);

  test('the seed chooses among wordings, round and round', async () => {
    expect(await said(0, 'article')).toContain('Mọi việc đều tốt.');
    expect(await said(1, 'article')).toContain('Việc nào cũng tốt.');
    expect(await said(2, 'article')).toContain('Mọi việc đều tốt.');
  });

  test.each(['report', 'minutes'])('%s to be signed keeps the first, whatever the seed', async (kind) => {
    expect(await said(1, kind)).toBe(await said(0, kind));
    expect(await said(1, kind)).toContain('ọi việc đều tốt');
  });
});
