/**
 * The same facts in other words, written by hand: reordered, merged, shortened, in other forms. Next to none is an alarm;
 * and next to each that says something wrong in the same way is one.
 */
import { expect, test } from 'vitest';
import { judgeText } from '../../src/core/verify/judge-text.ts';
import { conferences } from '../build/made.ts';
import { grounds } from './documents.ts';
import { isReported, paraphrasesOf } from './paraphrase.ts';

const counted = { claims: 0, alarms: 0, twins: 0, reported: 0 };

test.each(conferences)('%s', async (name) => {
  const { reference, facts } = await grounds(name);
  const alarms = paraphrasesOf(name).flatMap(({ text, twins }) => {
    const { confirmed, findings } = judgeText(text, reference, facts);
    counted.claims += confirmed.length + findings.length;
    counted.alarms += findings.length;
    counted.twins += twins.length;
    for (const twin of twins)
      if (isReported(twin, judgeText(twin.text, reference, facts).findings)) counted.reported += 1;
    return findings.map(
      ({ kind, claim, expected }) => `${text} → ${kind} ${claim.type} ${claim.text} (${expected?.text})`,
    );
  });
  expect(alarms).toEqual([]);
});

test('together', () => {
  expect(counted.alarms / counted.claims).toBeLessThanOrEqual(0.01);
  expect(counted.reported / counted.twins).toBeGreaterThanOrEqual(0.95);
});
