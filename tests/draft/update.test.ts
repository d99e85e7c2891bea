/** `thuky draft --update`: a file is completed; what a person wrote stays. */
import { expect, test } from 'vitest';
import { drafted } from './drafted.ts';

const file = `# của tôi
purposes:
  - {kind: review, period: 2023} # giữ dòng này

cluster: Cụm thi đua số 7

attendees:
  - {name: Lê Văn Thắng, office: Phó Viện trưởng}

awards:
  - {form: Bằng khen của Thủ tướng Chính phủ, status: granted, individuals: 3}
`;
const text = `Tham dự Hội nghị có đồng chí Lê Văn Thắng, Phó Viện trưởng VKSND tỉnh Kon Tum; đồng chí Tạ Đình Đề, Viện trưởng VKSND tỉnh Đắk Nông.

Cụm đã được Thủ tướng Chính phủ tặng Bằng khen cho 2 cá nhân.

Trời hôm ấy rất đẹp.
`;

test('new values come in, comments stay, what disagrees is told with both places', async () => {
  const { yaml, found, left, messages } = await drafted({ 'bai.txt': text }, { 'x.yaml': file });
  expect(yaml).toBe(`# của tôi
purposes:
  - {kind: review, period: 2023} # giữ dòng này

cluster: Cụm thi đua số 7

attendees:
  - {name: Lê Văn Thắng, office: Phó Viện trưởng, unit: VKSND tỉnh Kon Tum}
  - {name: Tạ Đình Đề, office: Viện trưởng, unit: VKSND tỉnh Đắk Nông}

awards:
  - {form: Bằng khen của Thủ tướng Chính phủ, status: granted, individuals: 3}

# Chưa xếp được vào mục nào:
# - "Trời hôm ấy rất đẹp." (bai.txt:5)
`);
  expect([found, left]).toEqual([2, 1]);
  expect(messages.map(({ ruleId, line, reason }) => `${line} ${ruleId} ${reason}`)).toEqual([
    '11 draft-agrees `awards.0.individuals` ghi “3”, văn bản ghi “2” (bai.txt:3)',
  ]);
});

test('once more changes nothing', async () => {
  const { yaml = '' } = await drafted({ 'bai.txt': text }, { 'x.yaml': file });
  const again = await drafted({ 'bai.txt': text }, { 'x.yaml': yaml });
  expect(again.yaml).toBe(yaml);
  expect(again.found).toBe(0);
});

test('a file that is no sound YAML is left, and told', async () => {
  const { yaml, messages } = await drafted({ 'bai.txt': text }, { 'x.yaml': 'a: [1\n' });
  expect(yaml).toBeUndefined();
  expect(messages.length).toBeGreaterThan(0);
});
