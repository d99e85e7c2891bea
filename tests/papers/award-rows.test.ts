/** A row of awards by itself is a sentence of the report: its number, and whom it is for. */
import { expect, test } from 'vitest';
import { report } from './papers.ts';

const cluster = `purposes: [{kind: review, period: 2025}]
cluster: {name: Cụm thi đua số 7, system: Kiểm sát nhân dân, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Phú Yên]}
`;

test('all of a cluster are as many as it has', async () => {
  const text = await report(`${cluster}awards: [{form: Cờ thi đua của Chính phủ, status: granted, recipients: all}]\n`);
  expect(text).toContain('tặng Cờ thi đua của Chính phủ cho 03 tập thể');
});

test('what only the article tells is in no table of the report', async () => {
  const text = await report(
    `${cluster}awards: [{form: Bằng khen của Thủ tướng Chính phủ, status: proposed, individuals: 2, only: [article]}]\n`,
  );
  expect(text).not.toContain('Bằng khen');
});
