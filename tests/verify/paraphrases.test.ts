/** The same facts in other words, written by hand: reordered, merged, shortened, in other forms. Next to none is an alarm. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeText } from '../../src/core/verify/judge-text.ts';
import { conferences } from '../build/made.ts';
import { grounds } from './documents.ts';

const counted = { claims: 0, alarms: 0 };

test.each(conferences)('%s', async (name) => {
  const { reference, facts } = await grounds(name);
  const lines = readFileSync(`tests/verify/paraphrases/${name}.txt`, 'utf8').trim().split('\n');
  const alarms = lines.flatMap((line) => {
    const { confirmed, findings } = judgeText(line, reference, facts);
    counted.claims += confirmed.length + findings.length;
    counted.alarms += findings.length;
    return findings.map(
      ({ kind, claim, expected }) => `${line} → ${kind} ${claim.type} ${claim.text} (${expected?.text})`,
    );
  });
  expect(alarms).toEqual([]);
});

test('together', () => expect(counted.alarms / counted.claims).toBeLessThanOrEqual(0.01));
