/** What is prepared of the built-in files says the same as reading them. */
import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/core/handlebars/syntax/parse.ts';
import { findKinds } from '../../src/core/kinds/kinds.ts';
import { packPrepared, preparedIn, preparedKey } from '../../src/core/model/prepared.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const row = (file: string, text: string, made: unknown) => ({ file, bytes: bytes(text), made });

test('of a file that is the same: what was made of it; of an edited or unknown one: nothing', () => {
  const packed = packPrepared([row('a', 'Đắk Lắk', ['một']), row('b', '', { hai: 'ế' })]);
  const prepared = preparedIn(new Map([[preparedKey, packed]]));
  expect(prepared('a', bytes('Đắk Lắk'))).toEqual(['một']);
  expect(prepared('b', bytes(''))).toEqual({ hai: 'ế' });
  expect(prepared('a', bytes('Đắk Lăk'))).toBeUndefined();
  expect(prepared('c', bytes(''))).toBeUndefined();
  expect(preparedIn(new Map())('a', bytes('Đắk Lắk'))).toBeUndefined();
});

test('a template runs from its prepared tree; an edited one is parsed', () => {
  const folder = '@thuky/templates';
  const file = `${folder}/note/template.md.hbs`;
  const ready = parseTemplate({ file, text: 'khác' }).program;
  const of = (text: string) => {
    const files = new Map([
      [file, bytes(text)],
      [preparedKey, packPrepared([row(file, 'một', ready)])],
    ]);
    return findKinds(files, [folder]).kinds[0]!.templates.get('template')!.parsed.program;
  };
  expect(of('một')).toEqual(ready);
  expect(of('hai')).toEqual(parseTemplate({ file, text: 'hai' }).program);
});

test('a prepared YAML file knows its places as if it were read', () => {
  const text = 'a: một\nb:\n  - hai\n';
  const prepared = preparedIn(
    new Map([[preparedKey, packPrepared([row('x', text, readYaml('x', bytes(text)).source!.data)])]]),
  );
  const [read, ready] = [readYaml('x', bytes(text)), readYaml('x', bytes(text), prepared)];
  expect(ready.messages).toEqual([]);
  expect(ready.source!.data).toEqual(read.source!.data);
  expect(ready.source!.text).toBe(text);
  for (const path of [['a'], ['b', 0], ['c']]) {
    expect(ready.source!.at(path)).toEqual(read.source!.at(path));
    expect(ready.source!.keyAt(path)).toEqual(read.source!.keyAt(path));
  }
});

test('the source of the program parses all itself: nothing that was prepared before stands in its way', async () => {
  expect((await loadBuiltin()).has(preparedKey)).toBe(false);
});
