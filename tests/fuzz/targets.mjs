/** What is fuzzed: each entry of the core that reads what somebody else wrote, with good inputs to begin from. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lintFiles, openLintHouse } from '../../dist/core/verbs/lint-files.js';
import {
  build,
  draft,
  inspectFile,
  loadBuiltin,
  openGrounds,
  openHouse,
  tidyUp,
  typeset,
  verify,
} from '../../dist/index.js';

const root = new URL('../../', import.meta.url);
const bytesOf = (path) => new Uint8Array(readFileSync(new URL(path, root)));
const input = 'data/x.yaml';
const builtin = await loadBuiltin();
const house = openHouse({}, builtin);
const given = new Map([...builtin, [input, bytesOf('data/cum-7-tong-ket-2023.yaml')]]);
const withFile = (name, bytes) => new Map([...given, [name, bytes]]);

/** Our own documents of that conference. */
async function made(...formats) {
  const { outputs } = await build({ inputs: [input], kinds: ['article', 'report'], formats }, given, { house });
  return outputs.map(({ bytes }) => bytes);
}

const inspected = (name) => (bytes) => inspectFile(name, bytes, builtin, { lang: 'vi' });

/**
 * The targets: name → what opens one. It gives `seeds`, bytes that are right, and `run`, which takes bytes that need not be
 * and throws where the program is at fault.
 */
export const targets = {
  data: () => ({
    seeds: [
      bytesOf('data/cum-7-tong-ket-2023.yaml'),
      bytesOf('data/vi-du-day-du.yaml'),
      strToU8('purposes: {kind: review, period: 2025}\ndate: 2025-12-26\n'),
    ],
    run: (bytes) => build({ inputs: [input], formats: ['md', 'html'] }, withFile(input, bytes), { house }),
  }),
  template: () => ({
    seeds: ['article/template', 'social/template', 'partials/decision'].map((name) =>
      bytesOf(`templates/${name}.md.hbs`),
    ),
    run: (bytes) =>
      build(
        { inputs: [input], templates: ['mau'], kinds: ['article'], formats: ['md'] },
        withFile('mau/article/template.md.hbs', bytes),
      ),
  }),
  typeset: async () => ({
    seeds: await made('md'),
    run: (bytes) => typeset({ input: 'x.md', formats: ['pdf', 'docx'] }, withFile('x.md', bytes), { house }),
  }),
  lint: async () => {
    const lintHouse = openLintHouse({}, builtin);
    return {
      seeds: await made('md', 'txt'),
      run: (bytes) => lintFiles({ inputs: ['x.md'], fix: true }, withFile('x.md', bytes), { house: lintHouse }),
    };
  },
  tidy: async () => ({
    seeds: await made('html', 'txt'),
    run: (bytes) => tidyUp({ input: 'x.html' }, new Map([['x.html', bytes]])),
  }),
  verify: async () => {
    const { grounds } = await openGrounds(input, given, house);
    return {
      seeds: await made('md', 'html'),
      run: (bytes) => verify({ texts: ['x.md'], data: input }, withFile('x.md', bytes), { house, grounds }),
    };
  },
  draft: async () => ({
    seeds: await made('txt', 'md'),
    run: (bytes) => draft({ texts: ['x.txt'] }, withFile('x.txt', bytes), { house }),
  }),
  /** The words and the look of a DOCX, changed inside of it. */
  docx: async () => {
    const [whole] = await made('docx');
    const parts = unzipSync(whole);
    const names = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'].filter((name) => parts[name]);
    return {
      seeds: names.map((name) => strToU8(`${name}\n${strFromU8(parts[name])}`)),
      run(bytes) {
        const text = strFromU8(bytes);
        const name = names.find((one) => text.startsWith(one)) ?? 'word/document.xml';
        return inspected('x.docx')(
          zipSync({ ...parts, [name]: strToU8(text.slice(text.indexOf('\n') + 1)) }, { level: 0 }),
        );
      },
    };
  },
  /** The file of a DOCX itself. */
  archive: async () => ({ seeds: await made('docx'), run: inspected('x.docx') }),
  pdf: async () => ({ seeds: await made('pdf'), run: inspected('x.pdf') }),
  picture: () => {
    const page = strToU8('---\nlayout: article\n---\n\n# Hội nghị\n\n![Ảnh](a.png "Quang cảnh")\n');
    return {
      seeds: [
        bytesOf('data/photos/hoi-truong.png'),
        bytesOf('data/photos/ho-so.jpg'),
        strToU8(
          '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><a href="x"><path d="M0 0h9"/></a></svg>',
        ),
      ],
      run(bytes) {
        const files = new Map([...builtin, ['x.md', page], ['a.png', bytes]]);
        return typeset({ input: 'x.md', formats: ['pdf', 'docx', 'html'] }, files, { house });
      },
    };
  },
};
