/** The figures of `thuky verify`: what is found, and what is alarm for nothing. `npm run eval:verify` prints them. */
import { test } from 'vitest';
import { judgeText } from '../../src/core/verify/judge-text.ts';
import { conferences } from '../build/made.ts';
import { detect } from './detection.ts';
import { documents, grounds, namesOf } from './documents.ts';
import { mutantsOf } from './mutants.ts';
import { isReported, paraphrasesOf } from './paraphrase.ts';

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const print = (text: string): void => void process.stdout.write(`${text}\n`);

test('detection', async () => {
  const table = new Map<string, { all: number; placed: number; right: number }>();
  let same = 0;
  for (const name of conferences) {
    const kept = await grounds(name);
    for (const seed of [0, 3, 4])
      for (const { kind, text, traced } of await documents(name, { seed })) {
        // Documents to be signed are the same with every seed.
        if (seed > 0 && /^(?:report|minutes)$/.test(kind)) continue;
        for (const mutant of mutantsOf(text, traced, namesOf(kept))) {
          const { placed, right, isTrue } = detect(mutant, kept);
          if (isTrue) same += 1;
          if (isTrue) continue;
          for (const row of [mutant.type, 'all']) {
            const count = table.get(row) ?? { all: 0, placed: 0, right: 0 };
            count.all += 1;
            count.placed += Number(placed);
            count.right += Number(right);
            table.set(row, count);
          }
        }
      }
  }
  print(`\nOne fact changed (left out: ${same} that our documents say word for word elsewhere)`);
  for (const [type, { all, placed, right }] of table)
    print(
      `  ${type.padEnd(8)} ${String(all).padStart(5)}  at its place ${percent(placed, all)}  with its datum ${percent(right, all)}`,
    );
});

test('own documents', async () => {
  let [alarms, claims] = [0, 0];
  for (const name of conferences) {
    const { reference, facts } = await grounds(name);
    const ways = [0, 3, 4, 7].map((seed) => ({ seed }));
    const styles = ['newspaper', 'portal', 'document', 'plain'].map((style) => ({ style, seed: 5 }));
    for (const way of [...ways, ...styles])
      for (const { text } of await documents(name, way)) {
        const { confirmed, findings } = judgeText(text, reference, facts);
        alarms += findings.length;
        claims += confirmed.length + findings.length;
      }
  }
  print(`Own documents, every kind, four seeds, four styles: ${alarms} alarms of ${claims} claims`);
});

test('paraphrases', async () => {
  let [alarms, claims, sentences, slowest, twinCount, reported] = [0, 0, 0, 0, 0, 0];
  for (const name of conferences) {
    const { reference, facts } = await grounds(name);
    for (const { text, twins } of paraphrasesOf(name)) {
      const { confirmed, findings } = judgeText(text, reference, facts);
      sentences += 1;
      alarms += findings.length;
      claims += confirmed.length + findings.length;
      twinCount += twins.length;
      for (const twin of twins) if (isReported(twin, judgeText(twin.text, reference, facts).findings)) reported += 1;
    }
    const [article] = await documents(name, { kinds: ['article'], seed: 7 });
    // The fastest of ten: what other programs take meanwhile is not ours.
    let fastest = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 10; run += 1) {
      const start = performance.now();
      judgeText(article!.text, reference, facts);
      fastest = Math.min(fastest, performance.now() - start);
    }
    slowest = Math.max(slowest, (fastest * 1000) / article!.text.split(/\s+/).length);
  }
  print(`Paraphrases: ${sentences} sentences, ${alarms} alarms of ${claims} claims (${percent(alarms, claims)})`);
  print(
    `Twins of them that say something wrong: ${reported} of ${twinCount} reported (${percent(reported, twinCount)})`,
  );
  print(`The conference whose article takes longest, warm: ${slowest.toFixed(0)} ms for 1,000 words`);
});
