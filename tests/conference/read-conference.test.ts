import { describe, expect, it } from 'vitest';
import { readConference } from '../../src/core/conference/read-conference.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { spot, unmark } from './marked.ts';

const check = (text: string) => {
  const { source, messages } = readYaml('data/x.yaml', new TextEncoder().encode(text));
  expect(messages).toEqual([]);
  if (!source) throw new Error('no source');
  return readConference(source);
};

describe('a mistake of shape', () => {
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

  it('takes empty keys for none', () => {
    expect(check('purposes: review\ntitle:\nvenue: {mode: online, place: ""}').conference).toEqual(
      check('purposes: review\nvenue: online').conference,
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
