/** The sentences of `paraphrases/`: right as they stand, and each `{right→wrong}` as a twin of its own with the wrong words. */
import { readFileSync } from 'node:fs';

import type { Finding } from '../../src/core/verify/verdict.ts';

/** A sentence with something wrong at `start` to `end`. */
interface Twin {
  text: string;
  start: number;
  end: number;
}

/** A sentence that is right, and its twins. */
export interface Paraphrase {
  text: string;
  twins: Twin[];
}

/** So near to the wrong words a finding may stand. */
const beside = 12;

/** Whether a finding stands at the wrong words or beside them. */
export function isReported({ start, end }: Twin, findings: readonly Finding[]): boolean {
  return findings.some(({ claim }) => claim.start <= end + beside && claim.end >= start - beside);
}

const change = /\{([^{}→]+)→([^{}→]+)\}/gu;

/** Those of one conference, one a line; `⏎` is the end of a line inside. */
export function paraphrasesOf(conference: string): Paraphrase[] {
  return readFileSync(`tests/verify/paraphrases/${conference}.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => paraphrase(line.replaceAll(' ⏎ ', '\n')));
}

function paraphrase(line: string): Paraphrase {
  const right = (text: string) => text.replace(change, '$1');
  const twins = [...line.matchAll(change)].map(({ 0: whole, 2: now = '', index }) => {
    const before = right(line.slice(0, index));
    const text = `${before}${now}${right(line.slice(index + whole.length))}`;
    return { text, start: before.length, end: before.length + now.length };
  });
  return { text: right(line), twins };
}
