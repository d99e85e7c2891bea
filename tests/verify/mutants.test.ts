/** Every changed fact of a sample is found, at its place and with its datum; all of them: `npm run eval:verify`. */
import { expect, test } from 'vitest';
import { detect } from './detection.ts';
import { documents, grounds, namesOf } from './documents.ts';
import { mutantsOf } from './mutants.ts';

/** One in so many. */
const step = 12;

test.each(['cum-7-tong-ket-2023', 'cum-6-tong-ket-2021'])('%s', async (name) => {
  const kept = await grounds(name);
  const all = (await documents(name, { kinds: ['article', 'report', 'minutes'] })).flatMap(({ text, traced }) =>
    mutantsOf(text, traced, namesOf(kept)),
  );
  const sample = all.filter((_, index) => index % step === 0);
  const missed = sample.flatMap((mutant) => {
    const { right, isTrue } = detect(mutant, kept);
    return right || isTrue ? [] : [`${mutant.type}: ${mutant.was} → ${mutant.now}`];
  });
  expect(sample.length).toBeGreaterThan(15);
  expect(missed).toEqual([]);
});
