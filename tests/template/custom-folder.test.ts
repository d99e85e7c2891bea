/** A folder of one's own (`tests/fixtures/templates`): one partial overridden, a kind and a style added, no code touched. */
import { expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { checkTemplates } from '../../src/core/verbs/check-templates.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

const templates = ['tests/fixtures/templates'];
const inputs = ['data/vi-du-day-du.yaml'];
const files = await loadFiles({ inputs, templates });

async function made(kind: string, folders: string[] = templates): Promise<string> {
  const { outputs, messages } = await build({ inputs, templates: folders, kinds: [kind], formats: ['md'] }, files);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  const [output] = outputs.filter(({ path }) => path.endsWith('.md'));
  return new TextDecoder().decode(output?.bytes);
}

test('the check finds nothing to fix', () => {
  expect(checkTemplates({ templates }, files).map(String)).toEqual([]);
});

test('the new kind is made, with built-in partials, its own, and its style', async () => {
  const text = await made('thong-bao');
  expect(text).toContain('kind: thong-bao');
  expect(text).toContain('type: THÔNG BÁO');
  expect(text).toContain('## NHỮNG NỘI DUNG ĐÃ QUYẾT ĐỊNH');
  expect(text).toMatch(/thông báo để các đơn vị biết, thực hiện\.\/\.\n$/);
  expect(text).toMatch(/ngày \d\d tháng \d+ năm \d{4}/);
});

test('what its form lacks is a key of the template: the data file has none for it', async () => {
  const { messages } = await build({ inputs, templates, kinds: ['thong-bao'], formats: ['md'] }, files);
  const lacks = messages.filter(({ ruleId }) => ruleId === 'frame-complete');
  expect(lacks.map(({ file, reason, note }) => [file, reason, note])).toMatchInlineSnapshot(`
    [
      [
        "tests/fixtures/templates/thong-bao/template.md.hbs",
        "Thông báo: mẫu văn bản cần những mục chưa có, in chỗ chấm: signed, signers",
        "Ghi thêm các mục này vào phần đầu của mẫu (template.md.hbs), hoặc điền tay vào chỗ chấm.",
      ],
    ]
  `);
});

test('the overridden partial speaks in the built-in kinds, and the rest of them stays', async () => {
  const [own, usual] = [await made('article'), await made('article', [])];
  const title = /^title: .*$/m;
  expect(title.exec(own)?.[0]).toBe(`title: Tin từ ${/^ {2}organizer: (.*)$/m.exec(usual)?.[1]}`);
  expect(own.replace(title, '')).toBe(usual.replace(title, ''));
});

test('without the folder there is no such kind', async () => {
  const { outputs, messages } = await build({ inputs, kinds: ['thong-bao'], formats: ['md'] }, files);
  expect(outputs).toEqual([]);
  expect(messages.map(({ ruleId }) => ruleId)).toContain('kind-known');
});
