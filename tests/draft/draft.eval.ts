/** The figures of `thuky draft`: what it gives back of the data that a text tells. `npm run eval:draft` prints them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { toldData } from '../../src/core/verbs/told-data.ts';
import { conferences } from '../build/made.ts';
import { files, house } from '../verify/documents.ts';
import { markdownDocuments } from './articles.ts';
import { checked, drafted } from './drafted.ts';
import { compare, type Fact, factsOf } from './facts.ts';
import { texts } from './noted.ts';

/** A folder of texts that are not in the repository, named as in `data/`: `cum-7-tong-ket-2023.txt`. */
const sources = process.env.THUKY_SOURCES;
/** Whether each miss is printed. */
const wordy = process.env.THUKY_MISSES === '1';
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

interface Sum {
  right: number;
  drafted: number;
  found: number;
  told: number;
}
const none = (): Sum => ({ right: 0, drafted: 0, found: 0, told: 0 });

function count(sum: Sum, made: readonly Fact[], mine: readonly Fact[], told: readonly Fact[], name: string): void {
  const precision = compare(made, mine);
  const recall = compare(told, made);
  sum.right += precision.kept.length;
  sum.drafted += made.length;
  sum.found += recall.kept.length;
  sum.told += told.length;
  if (!wordy) return;
  for (const { kind, value } of precision.lost) print(`  ${name} + ${kind}: ${value}`);
  for (const { kind, value } of recall.lost) print(`  ${name} - ${kind}: ${value}`);
}

function line(name: string, { right, drafted: made, found, told }: Sum): string {
  return `  ${name.padEnd(28)} precision ${percent(right, made)} (${right}/${made})  recall ${percent(found, told)} (${found}/${told})`;
}

const parts = (facts: readonly Fact[], prose: boolean): Fact[] => facts.filter((one) => one.prose === prose);

async function held(
  name: string,
  file: string,
  text: string,
  sums: { facts: Sum; prose: Sum },
  told?: ReadonlySet<string>,
): Promise<void> {
  const mine = factsOf(checkData(`data/${name}.yaml`, files, house).checked!.conference);
  const { yaml = '' } = await drafted({ [file]: text });
  const { conference, errors } = checked(yaml);
  if (!conference) throw new Error(`${file}: ${errors.join('; ')}`);
  const made = factsOf(conference);
  const wanted = told ? mine.filter(({ at }) => at.every((path) => told.has(path))) : mine;
  for (const prose of [false, true])
    count(
      prose ? sums.prose : sums.facts,
      parts(made, prose),
      parts(mine, prose),
      parts(wanted, prose),
      `${name}${prose ? ' (prose)' : ''}`,
    );
}

test('source articles', async () => {
  if (!sources || !existsSync(sources)) {
    print('\nSource articles: THUKY_SOURCES names no folder; not tried');
    return;
  }
  const sums = { facts: none(), prose: none() };
  for (const file of readdirSync(sources).filter((one) => one.endsWith('.txt')))
    await held(file.replace(/\.txt$/, ''), file, readFileSync(`${sources}/${file}`, 'utf8'), sums);
  print(`\nSource articles, against our data files\n${line('facts', sums.facts)}\n${line('sentences', sums.prose)}`);
});

test('round trip', async () => {
  const all = { facts: none(), prose: none() };
  print('\nOur own articles, against the data that they tell');
  for (const name of conferences) {
    const sums = { facts: none(), prose: none() };
    for (const way of [{ seed: 0 }, { seed: 3 }, { style: 'portal', seed: 4 }, { style: 'plain', seed: 5 }]) {
      const told = new Set(
        toldData({ inputs: [`data/${name}.yaml`], kinds: ['article'], ...way }, files, { house })
          .data.filter(({ kinds }) => kinds.includes('article'))
          .map(({ pointer }) => pointer.slice(1).replaceAll('/', '.')),
      );
      const [article] = await markdownDocuments(name, { kinds: ['article'], ...way });
      await held(name, 'article.md', article!, sums, told);
    }
    for (const key of ['right', 'drafted', 'found', 'told'] as const) {
      all.facts[key] += sums.facts[key];
      all.prose[key] += sums.prose[key];
    }
    print(`${line(name, sums.facts)}\n${line('  sentences', sums.prose)}`);
  }
  print(`${line('all: facts', all.facts)}\n${line('all: sentences', all.prose)}`);
});

test('texts of other sectors', async () => {
  const sum = none();
  for (const { name, text, facts } of texts) {
    const { yaml = '' } = await drafted({ [name]: text });
    const made = parts(factsOf(checked(yaml).conference!), false);
    count(sum, made, facts, facts, name);
  }
  print(`\nTwelve invented texts of other sectors, against the facts noted in them beforehand\n${line('facts', sum)}`);
});
