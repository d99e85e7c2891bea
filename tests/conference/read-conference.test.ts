import { describe, expect, it } from 'vitest';
import { readConference } from '../../src/core/conference/read-conference.ts';
import { word } from '../../src/core/message/words.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { spot, told, unmark } from './marked.ts';

const check = (text: string) => {
  const { source, messages } = readYaml('data/x.yaml', new TextEncoder().encode(text));
  expect(messages).toEqual([]);
  if (!source) throw new Error('no source');
  return readConference(source);
};

/** Each mistake of shape, marked where it is blamed; what it is told as; the value it offers instead. */
const mistakes: [what: string, marked: string, rule: string, offer?: string][] = [
  ['a misspelt key', 'purposes: review\n«atendees»:\n  - {name: A}', 'key-known', 'attendees'],
  ['a key in Vietnamese', 'purposes: review\n# ai dự\n«tham_du»:\n  - {name: A}', 'key-known', 'attendees'],
  ['a key in Vietnamese with marks', 'purposes: review\n«Tham dự»: []', 'key-known', 'attendees'],
  ['another English name', 'purposes: review\n«participants»: []', 'key-known', 'attendees'],
  ['another way to join words', 'purposes: review\n«next_term»: {period: 2024}', 'key-known', 'nextTerm'],
  ['a misspelt key that is required', 'purposes:\n  - «knd»: review', 'key-known', 'kind'],
  [
    'a misspelt key in a flow map in a list',
    'purposes: review\nawards:\n  - {form: A, status: granted}\n  - {form: B, status: granted, «colectives»: 2}',
    'key-known',
    'collectives',
  ],
  ['a misspelt key in a short form', 'purposes:\n  kind: review\n  «peiod»: 2023', 'key-known', 'period'],
  ['a misspelt key without value', 'purposes: review\n«atendees»:', 'key-known', 'attendees'],
  ['a key that stands elsewhere', 'purposes: review\n«bridgeCount»: 4', 'key-known'],
  ['a key of the prototype', 'purposes: review\n«__proto__»: {a: b}', 'key-known'],
  ['a required key that is missing', 'purposes: review\nawards:\n  - «form: Bằng khen»', 'key-present', 'status'],
  [
    'a required key without value',
    'purposes: review\nawards:\n  - form: Bằng khen\n    «status»:',
    'key-present',
    'status',
  ],
  ['no purposes', '«cluster: Cụm thi đua số 7»', 'key-present', 'purposes'],
  ['a list where a text belongs', 'purposes: review\ntitle:\n  «- một»', 'value-type'],
  ['a text where keys belong', 'purposes: review\nattendance: «45 người»', 'value-type'],
  ['a text where a list belongs', 'purposes: review\nattendees: «Nguyễn Văn A»', 'value-type'],
  ['keys where a text belongs', 'purposes: review\ntitle: «{a: b}»', 'value-type'],
  ['a text for the whole file', '«Hội nghị»', 'value-type'],
  ['a list for the whole file', '«- Hội nghị»', 'value-type'],
  ['a Vietnamese word', 'purposes: review\nvenue: «trực tiếp»', 'word-known', 'in-person'],
  [
    'a Vietnamese word in the long form',
    'purposes: review\nvenue:\n  # hình thức\n  mode: «trực tuyến»',
    'word-known',
    'online',
  ],
  ['a Vietnamese purpose', 'purposes: [review, «ký giao ước»]', 'word-known', 'covenant'],
  ['a misspelt word', 'purposes: «reveiw»', 'word-known', 'review'],
  ['a word that nobody knows', 'purposes: «xyz»', 'word-known'],
  [
    'a grade in digits',
    'purposes: review\nawards:\n  - {form: Huân chương Lao động, grade: «1», status: granted}',
    'word-known',
    'Nhất',
  ],
  ['yes for true', 'purposes: review\nattendees:\n  - {name: A, guest: «có»}', 'word-known', 'true'],
  ['a count in words', 'purposes: review\ncluster: {name: Cụm, size: «năm»}', 'count-valid'],
  ['a count with its noun', 'purposes: review\ncluster: {name: Cụm, size: «5 đơn vị»}', 'count-valid', '5'],
  ['a negative count', 'purposes: review\ncluster: {name: Cụm, size: «-5»}', 'count-valid'],
  ['a count in English groups', 'purposes: review\nattendance: {present: «"1,970"»}', 'count-valid', '1970'],
  [
    'a figure with its noun',
    'purposes: review\nindicators:\n  - {name: a, value: «121 chỉ tiêu»}',
    'number-valid',
    '121',
  ],
  ['a rate in words', 'purposes: review\nindicators:\n  - {name: a, value: 1, percent: «cao»}', 'percent-valid'],
  ['a day that does not exist', 'purposes: review\ndate: «31/4/2024»', 'day-exists'],
  ['a day with its hour', 'purposes: review\ndate: «18/12/2025 8h»', 'date-valid', '{on: 18/12/2025, start: 08:00}'],
  ['a place for the mode', 'purposes: review\nvenue: «Hội trường VKSND tỉnh Gia Lai»', 'venue-place'],
  ['29 February of a common year', 'purposes: review\ndate: «2023-02-29»', 'day-exists'],
  ['a day in words', 'purposes: review\ndate: «ngày 29 tháng 3 năm 2024»', 'date-valid', '29/3/2024'],
  ['a day in words that no month has', 'purposes: review\ndate: «ngày 31 tháng 4 năm 2024»', 'date-valid'],
  ['a day with an hour that no day has', 'purposes: review\ndate: «18/12/2025 25h»', 'date-valid'],
  ['a day with dots', 'purposes: review\ndate: {on: «29.3.2024»}', 'date-valid', '29/3/2024'],
  ['a day the American way', 'purposes: review\ndate: «3/29/2024»', 'day-exists', '29/3/2024'],
  ['a day with its hour', 'purposes: review\ndate: «2024-03-29T00:00:00Z»', 'date-valid', '2024-03-29'],
  ['one of several days', 'purposes: review\ndate:\n  - 2024-03-19\n  - «2024-03-32»', 'day-exists'],
  ['a day that is not full', 'purposes: review\nofficial: {report: {signed: «29/3»}}', 'date-full'],
  ['an hour in words', 'purposes: review\ndate: {start: «14 giờ 30»}', 'clock-valid', '14:30'],
  ['an hour past noon', 'purposes: review\ndate: {start: «2:30 PM»}', 'clock-valid', '14:30'],
  ['the 25th hour', 'purposes: review\ndate: {start: «25:00»}', 'clock-valid'],
  ['a year in words', 'purposes: {kind: review, period: «năm 2023»}', 'period-valid', '2023'],
  ['half a year in words', 'purposes: {kind: interim, period: «6 tháng đầu năm 2024»}', 'period-valid', '2024-H1'],
  ['a quarter in words', 'purposes: {kind: interim, period: «quý III/2024»}', 'period-valid', '2024-Q3'],
  ['a school year in words', 'purposes: {kind: review, period: «năm học 2017-2018»}', 'period-valid', '2017/2018'],
  ['a stage that ends before it begins', 'purposes: {kind: review, period: «2025-2021»}', 'period-valid'],
  ['a school year of three years', 'purposes: {kind: review, period: «2017/2019»}', 'period-valid', '2017-2019'],
  ['an attendee with name and group', 'purposes: review\nattendees:\n  - «{name: A, group: B}»', 'attendee-named'],
  [
    'an attendee with neither',
    'purposes: review\nattendees:\n  - name: A\n  - «office: Viện trưởng»',
    'attendee-named',
  ],
];

describe('a mistake of shape', () => {
  it.each(mistakes)('%s', (_, marked, rule, offer) => {
    const { text, spots } = unmark(marked);
    const { conference, messages } = check(text);
    expect(conference).toBeUndefined();
    expect(told(messages)).toEqual(spots.map((place) => `${rule} ${place}`));
    const [said] = word(messages, 'vi');
    if (offer !== undefined) expect(said?.expected).toEqual([offer]);
    else expect(said?.expected?.length).not.toBe(1);
    expect(said?.note).toBeTruthy();
  });

  it('is told with all others, each at its line, in the order of the file', () => {
    const { text, spots } = unmark(`
# Cụm 7
purposes:
  - kind: «tong ket» # sai
    «nam»: 2023
cluster:
  name: Cụm thi đua số 7
  members:
    - VKSND tỉnh Gia Lai

    # cụm phó
    - {unit: VKSND tỉnh Kon Tum, function: «cụm phó»}
    - «{function: member}»
«thamdu»: [{name: A}]
awards: [{form: Giấy khen, status: granted, collectives: «nhiều»}]`);
    const { messages } = check(text);
    expect(messages.map(({ where }) => spot(where))).toEqual(spots);
    expect(messages.map(({ rule }) => rule.id)).toEqual([
      'word-known',
      'key-known',
      'word-known',
      'key-present',
      'key-known',
      'count-valid',
    ]);
  });

  it('is told under a misspelt key as well', () => {
    const { text, spots } = unmark(`purposes: review
«tham_du»:
  - name: A
    «chuc_vu»: Viện trưởng
    guest: «có»
«Khen thưởng»:
  - {«hinh_thuc»: Giấy khen, status: «tặng»}
  - «{form: Giấy khen}»`);
    const { messages } = check(text);
    expect(messages.map(({ where }) => spot(where))).toEqual(spots);
  });

  it('tells where a misplaced key belongs', () => {
    const { messages } = check('purposes: review\nbridgeCount: 4');
    expect(messages[0]?.params).toMatchObject({ key: 'bridgeCount', belongs: ['venue'] });
  });
});

describe('a conference', () => {
  it('of two lines is enough, and has every key', () => {
    const { conference } = check('purposes: review\ncluster: Cụm thi đua số 7');
    expect(conference?.purposes).toEqual([{ kind: 'review', period: undefined, subject: undefined }]);
    expect(conference?.cluster?.name).toBe('Cụm thi đua số 7');
    expect(conference && 'awards' in conference && conference.awards).toBeUndefined();
  });

  it('reads figures as Vietnamese writes them, and keeps leading noughts of labels', () => {
    const { conference } = check(
      'purposes: review\nindicators: [{name: a, value: 2.700.000, total: "3.000.000,5", percent: "99,2%"}, {name: b, value: 0.5, percent: 104.31}]\nattendance: {present: 06, invited: 1.970}\nofficial: {report: {number: 05}}',
    );
    expect(conference?.indicators?.map(({ value, total, percent }) => [value, total, percent])).toEqual([
      [2_700_000, 3_000_000.5, 99.2],
      [0.5, undefined, 104.31],
    ]);
    expect(conference?.attendance).toMatchObject({ present: 6, invited: 1970 });
    expect(conference?.official?.report?.number).toBe('05');
  });

  it.each([
    [
      'members by name',
      'cluster: {name: C, members: [VKSND tỉnh Gia Lai]}',
      'cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai}]}',
    ],
    ['one chair', 'chairs: A', 'chairs: [{name: A}]'],
    ['tasks as a list', 'tasks: [a, b]', 'tasks: {items: [{text: a}, {text: b}]}'],
    ['tasks as a text', 'tasks: a', 'tasks: {items: [{text: a}]}'],
    ['a day', 'date: 2024-03-29', 'date: {on: [2024-03-29]}'],
    ['days', 'date: [19/3/2024, 20/3/2024]', 'date: {on: [19/3/2024, 20/3/2024]}'],
    ['no day', 'date: recently', 'date: {vague: recently}'],
    [
      'results as sentences',
      'results: [a, {field: f, points: b}]',
      'results: [{points: [a]}, {field: f, points: [b]}]',
    ],
    ['authors', 'byline: [A, B]', 'byline: {authors: [A, B]}'],
    [
      'offices',
      'attendees: [{name: A, office: Viện trưởng}]',
      'attendees: [{name: A, office: [{office: Viện trưởng}]}]',
    ],
    ['empty keys', 'title:\nvenue: {mode: online, place: ""}', 'venue: online'],
  ])('says short things short: %s', (_, short, long) => {
    expect(check(`purposes: review\n${short}`).conference).toEqual(
      check(`purposes:\n  - kind: review\n${long}`).conference,
    );
  });

  it('keeps keys of the user’s own where they stood, in short forms too', () => {
    const { conference, extras } = check(
      'purposes: {kind: review, x-a: 1}\nx-b: {c: [d]}\ntasks: [{text: t, x-e: f}]\nattendees: [{name: A, x-g: h, office: [{office: o, x-i: j}]}]\nresults: [[a, b], {points: c, x-k: l}]',
    );
    expect(conference).toMatchObject({
      purposes: [{ kind: 'review', 'x-a': '1' }],
      'x-b': { c: ['d'] },
      tasks: { items: [{ text: 't', 'x-e': 'f' }] },
      attendees: [{ 'x-g': 'h', office: [{ 'x-i': 'j' }] }],
      results: [{ points: ['a', 'b'] }, { 'x-k': 'l' }],
    });
    expect(extras.map(({ path }) => path.join('.'))).toEqual([
      'purposes.x-a',
      'x-b',
      'tasks.0.x-e',
      'attendees.0.x-g',
      'attendees.0.office.0.x-i',
      'results.1.x-k',
    ]);
    expect(Object.keys(conference ?? {})).toContain('x-b');
  });

  it('keeps text of any kind as text', () => {
    const text = '<script>*_`|{{x}}[a](javascript:1) GD&ĐT 2023.';
    expect(check(`purposes: review\ntitle: '${text}'`).conference?.title).toBe(text);
  });
});
