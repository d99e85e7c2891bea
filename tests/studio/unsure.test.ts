/** What a data file that was read from texts leaves to a person. */
import { expect, test } from 'vitest';
import { draft } from '../../src/core/verbs/draft.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { accepted, dropped, leftIn, unsureIn } from '../../src/studio/drafted/unsure.ts';

const file = `# Dòng “# ?” là điều chưa chắc.

venue:
  # từ: "kết nối trực tuyến" (a.txt:10)
  # ? mode: online
  host: VKSND khu vực 1
awards:
  # từ: "2 tập thể" (a.txt:12)
  # từ: "Cờ thi đua" (a.txt:13)
  # ? - form: Cờ thi đua
  # ?   collectives: 2
  # từ: "1 tập thể" (a.txt:12)
  # ? - {form: Bằng khen, collectives: 1}

# ? cluster:
  # ? members:
    # từ: "đơn vị Cụm trưởng" (a.txt:14)
    # ? - {unit: VKSND khu vực 1, function: lead}

# Chưa xếp được vào mục nào:
# - "Một câu." (a.txt:20)
# - "Câu nữa." (a.txt:21)
`;

test('each entry is one thing to decide, with the words behind it; a key goes with all below it', () => {
  expect(unsureIn(file).map(({ data, words }) => [data, words])).toEqual([
    ['mode: online', '"kết nối trực tuyến" (a.txt:10)'],
    ['- form: Cờ thi đua\n  collectives: 2', '"2 tập thể" (a.txt:12); "Cờ thi đua" (a.txt:13)'],
    ['- {form: Bằng khen, collectives: 1}', '"1 tập thể" (a.txt:12)'],
    ['cluster:\n  members:\n    - {unit: VKSND khu vực 1, function: lead}', '"đơn vị Cụm trưởng" (a.txt:14)'],
  ]);
});

test('right, it is data; wrong, it is gone', () => {
  const [mode, flag, , cluster] = unsureIn(file);
  expect(accepted(file, mode!)).toBe(file.replace('# ? mode', 'mode'));
  expect(accepted(file, flag!)).toBe(
    file.replace('# ? - form: Cờ', '- form: Cờ').replace('# ?   collectives', '  collectives'),
  );
  expect(accepted(file, cluster!)).toContain(
    'cluster:\n  members:\n    # từ: "đơn vị Cụm trưởng" (a.txt:14)\n    - {unit: VKSND khu vực 1, function: lead}\n',
  );
  expect(dropped(file, mode!)).toBe(file.replace('  # từ: "kết nối trực tuyến" (a.txt:10)\n  # ? mode: online\n', ''));
  expect(dropped(file, cluster!)).not.toContain('Cụm trưởng');
});

test('sentences that found no place are counted', () => {
  expect(leftIn(file)).toEqual({ at: file.indexOf('# Chưa xếp'), count: 2 });
  expect(leftIn('title: A\n')).toBeUndefined();
  expect(unsureIn('title: A\n')).toEqual([]);
});

test.each(['vi', 'en'] as const)('it is what `draft` writes, %s', async (lang) => {
  const text =
    'Hội nghị tổng kết năm 2023 của Cụm thi đua số 7 được kết nối trực tuyến. Trời hôm ấy đẹp và ai cũng vui vẻ ra về.\n';
  const files = new Map([...(await loadBuiltin()), ['a.txt', new TextEncoder().encode(text)]]);
  const { yaml = '', unsure, left } = await draft({ texts: ['a.txt'], lang }, files);
  expect([unsure, left]).toEqual([1, 1]);
  expect(unsureIn(yaml)).toHaveLength(1);
  expect(unsureIn(yaml)[0]?.words).toContain('trực tuyến');
  expect(leftIn(yaml)?.count).toBe(1);
});
