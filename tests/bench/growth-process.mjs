/** One large input in a process of its own: `node growth-process.mjs attendees 3000`; prints `{ cpu, peak }`, ms and MB. */

import { lintFiles } from '../../dist/core/verbs/lint-files.js';
import { build, inspectFile, loadBuiltin, openHouse, typeset } from '../../dist/index.js';
import { dataOf } from './samples.mjs';

const [name, typed] = process.argv.slice(2);
const size = Number(typed);
const files = new Map(await loadBuiltin());
const many = (line) => Array.from({ length: size }, (_, at) => line(at)).join('');
const give = (key, text) => files.set(key, new TextEncoder().encode(text));

/** A word of one syllable for each number, as people write: letters only. */
const wordOf = (at) => ['đơn', 'vị', 'thi', 'đua', 'khen', 'thưởng', 'hội', 'nghị', 'tổng', 'kết'][(at * 7) % 10];
const nameOf = (at) =>
  [at, at >> 3, at >> 6, at >> 9]
    .map((part) => ['An', 'Bình', 'Cúc', 'Dung', 'Hòa', 'Huy', 'Lan', 'Tú'][part % 8])
    .join(' ');
const plain = 'purposes: [{kind: review, period: 2025}]\ndate: {on: 2025-12-19}\ncluster: {name: Cụm thi đua số 5}\n';
const house = () => openHouse({}, files);

async function made(kind, formats) {
  const job = { inputs: ['data/a.yaml'], kinds: [kind], formats };
  const opened = house();
  return () => build(job, files, { house: opened });
}

async function pages(paragraph, count, formats = ['pdf']) {
  const head = '---\nkind: report\nlayout: official\nlang: vi\ntitle: Báo cáo\ntype: BÁO CÁO\n---\n\n';
  give('a.md', head + Array.from({ length: count }, (_, at) => `${paragraph(at)}\n\n`).join(''));
  return () => typeset({ input: 'a.md', formats }, files);
}
const sentence = (count, from = 0) => Array.from({ length: count }, (_, at) => wordOf(from + at)).join(' ');

const cases = {
  async attendees() {
    give(
      'data/a.yaml',
      `${plain}attendees:\n${many((at) => `  - {name: ${nameOf(at)}, office: Viện trưởng, unit: VKSND khu vực ${at + 1}}\n`)}`,
    );
    return made('minutes', ['md']);
  },
  async awards() {
    give(
      'data/a.yaml',
      `${plain}awards:\n${many((at) => `  - {form: Bằng khen của Viện trưởng VKSND tối cao, status: granted, collectives: ${at + 1}, period: ${1900 + (at % 100)}}\n`)}`,
    );
    return made('article', ['md']);
  },
  async 'unknown awards'() {
    give(
      'data/a.yaml',
      `${plain}awards:\n${many((at) => `  - {form: Danh hiệu ${nameOf(at)}, status: granted, collectives: 1}\n`)}`,
    );
    return made('article', ['md']);
  },
  async 'words of a paragraph'() {
    return pages(() => `${sentence(size)}.`, 1);
  },
  async pages() {
    return pages((at) => `${sentence(420, at)}.`, size);
  },
  async 'lint, kB'() {
    give('a.md', Array.from({ length: size * 10 }, (_, at) => `${sentence(20, at)}.`).join('\n\n'));
    return () => lintFiles({ inputs: ['a.md'] }, files);
  },
  async 'inspect, pages'() {
    const write = await pages((at) => `${sentence(420, at)}.`, size);
    const { outputs } = await write();
    return () => inspectFile('a.pdf', outputs[0].bytes, files, { lang: 'vi' });
  },
  async 'document of data'() {
    give('data/a.yaml', dataOf(0));
    return made('article', ['md']);
  },
};

const run = await cases[name]();
const begun = process.cpuUsage();
const result = await run();
const { user, system } = process.cpuUsage(begun);
const ok = result.outputs ? result.outputs.length > 0 : true;
process.stdout.write(JSON.stringify({ cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024, ok }));
