/**
 * Measure thuky beside its peers and as its inputs grow: `npm run bench`, or `npm run bench -- --quick` in some three minutes.
 * Prints the table of goals and writes `tests/bench/results.json`. Warm: rounds of distinct documents, the engines taking turns,
 * one process each. Cold: whole processes in turn. Cost is time of the processor; a ratio is the median of the ratios of pairs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.mjs';

install('bench');
const { runCold } = await import('./cold.mjs');
const { fields } = await import('./engines.mjs');
const { median, ratio } = await import('./figures.mjs');
const { grow } = await import('./growth.mjs');
const { program, runMany, runWatch } = await import('./many.mjs');
const { prepare } = await import('./prepare.mjs');
const { runField } = await import('./rounds.mjs');
const { row, table } = await import('./table.mjs');

const quick = process.argv.includes('--quick');
const size = quick
  ? { rounds: 25, warmUp: 15, turns: 5, count: 60, manyTurns: 1, growths: 1 }
  : { rounds: 120, warmUp: 30, turns: 15, count: 300, manyTurns: 3, growths: 2 };
const folder = mkdtempSync(join(tmpdir(), 'thuky-bench-'));
const say = (text) => process.stderr.write(`${text}\n`);

try {
  say('documents …');
  await prepare(folder, size.rounds + size.warmUp);
  const warm = {};
  for (const field of fields) {
    say(`${field.join(' · ')} …`);
    Object.assign(warm, await runField(field, { folder, ...size }));
  }
  say('whole processes …');
  const peer = fileURLToPath(new URL('./peer.mjs', import.meta.url));
  const node = process.execPath;
  const thuky = (...args) => ({ command: [node, program, ...args], cwd: folder });
  const cold = runCold(
    {
      node: { command: [node, '-e', '0'] },
      help: thuky('--help'),
      article: thuky('render', 'article', 'data.yaml', '--no-config', '-o', 'article.md', '--force'),
      pdf: thuky('render', 'minutes', 'data.yaml', '--no-config', '-o', 'minutes.pdf', '--force'),
      Typst: { command: [node, peer, 'Typst', folder] },
      'stock pdfmake': { command: [node, peer, 'stock pdfmake', folder] },
    },
    size.turns,
  );
  say(`${size.count} conferences …`);
  const many = runMany(folder, { count: size.count, turns: size.manyTurns });
  say('--watch …');
  const watch = await runWatch(folder, quick ? 3 : 9);
  say('growth …');
  const growth = grow(size.growths);

  const cost = (runs) => runs.map(({ cpu }) => cpu);
  const against = (ours, theirs) => ratio(cost(warm[ours]), cost(warm[theirs]));
  const coldAgainst = (ours, theirs) => ratio(cost(cold[ours]), cost(cold[theirs]));
  const bytes = (name) => median(warm[name].map((one) => one.bytes));
  const peak = (name) => Math.max(...warm[name].map((one) => one.peak));
  const [tree, data] = ['thuky minutes.pdf, tree', 'thuky minutes.pdf, data'];
  const [docxTree, docxData] = ['thuky minutes.docx, tree', 'thuky minutes.docx, data'];
  const wall = (runs) => runs.map((one) => one.wall);
  const rows = [
    row('minutes as PDF, warm, from the tree, to Typst', against(tree, 'Typst'), 0.7),
    row('the same to stock pdfmake', against(tree, 'stock pdfmake'), 0.12),
    row('minutes as PDF, warm, from the data, to Typst', against(data, 'Typst'), 1.2),
    row('minutes as PDF, cold, to Typst’s addon', coldAgainst('pdf', 'Typst'), 1.15),
    row('the same to a script on stock pdfmake', coldAgainst('pdf', 'stock pdfmake'), 0.3),
    row('article as Markdown and HTML, warm, to RosaeNLG', against('thuky article.md+html', 'RosaeNLG'), 2.5),
    row(
      'the same to Handlebars + unified with tables',
      against('thuky article.md+html', 'Handlebars + unified, tables'),
      0.8,
    ),
    row(
      'the same to Handlebars + unified with gfm',
      against('thuky article.md+html', 'Handlebars + unified, gfm'),
      0.8,
    ),
    row('article as Markdown, cold, to bare node', coldAgainst('article', 'node'), 3),
    row('thuky --help, cold, to bare node', coldAgainst('help', 'node'), 1.25),
    row('minutes as DOCX, warm, from the tree, to docxtemplater', against(docxTree, 'docxtemplater'), 0.8),
    row('the same to easy-template-x', against(docxTree, 'easy-template-x'), 0.8),
    row('minutes as DOCX, warm, from the data, to docxtemplater', against(docxData, 'docxtemplater'), 1.5),
    row('PDF bytes, tagged, to stock pdfmake', bytes(tree) / bytes('stock pdfmake'), 0.65),
    row('PDF bytes, tagged, to Typst', bytes(tree) / bytes('Typst'), 0.5),
    row('peak memory of the PDF process, to Typst', peak(data) / peak('Typst'), 1),
    row(
      `${size.count} conferences × 3 kinds as Markdown, a document`,
      median(cost(many.one)) / size.count / 3,
      10,
      'ms',
    ),
    row('two workers: time of the processor, to one', ratio(cost(many.two), cost(many.one)), 1.1),
    row('two workers: time on the clock, to one', ratio(wall(many.two), wall(many.one)), 0.59),
    row(`${size.count} conferences, nothing changed, on the clock`, median(wall(many.unchanged)), 500, 'ms'),
    row('a save under --watch, on the clock', watch, 150, 'ms'),
    row('1 MB of text linted', growth['lint, kB'].cpu, 1000, 'ms'),
    row('a PDF of 240 pages inspected', growth['inspect, pages'].cpu, 3000, 'ms'),
    row('3,000 attendees, minutes', growth.attendees.cpu, 1500, 'ms'),
    row('1,000 awards that no register knows', growth['unknown awards'].cpu, 300, 'ms'),
    row('a report of 400 pages as PDF, memory', growth.pages.peak, 300, 'MB'),
    ...Object.entries(growth).map(([name, found]) =>
      row(`exponent: ${name} to ${found.size}`, found.exponent, 1.1, ''),
    ),
  ];
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor.model}, Node ${process.versions.node}`;
  const results = { date: new Date().toISOString().slice(0, 10), machine, quick, rows };
  writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(`${machine}\n\n${table(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
