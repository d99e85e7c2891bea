/** The registers hold together: no name stands for two things, every successor exists, every province is there. */
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/core/conference/registers/register-key.ts';
import { type AwardKind, awardVerb } from '../../src/core/language/award.ts';
import { plainOf } from './files.ts';

interface Entry {
  name: string;
  full?: string;
  code?: string;
  type?: string;
  place?: string;
  parent?: string;
  from?: string;
  to?: string;
  into?: string;
  kind?: string;
  aliases?: string[];
  rank?: string;
}

const register = (name: string): Entry[] => plainOf(`registers/${name}`) as Entry[];
const named = ['units', 'awards', 'offices', 'places'] as const;

describe.each(named)('%s', (name) => {
  const entries = register(name);

  test('no name stands for two entries', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const entry of entries) {
      for (const said of [entry.name, entry.full, entry.code, ...(entry.aliases ?? [])]) {
        if (said === undefined) continue;
        const key = keyOf(said);
        const other = owner.get(key);
        if (other !== undefined && other !== entry.name) clashes.push(`${said}: ${other}, ${entry.name}`);
        owner.set(key, entry.name);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('every successor and parent is an entry', () => {
    const names = new Set(entries.map((entry) => entry.name));
    const lost = entries.flatMap(({ into, parent }) =>
      [into, parent].filter((other) => other !== undefined && !names.has(other)),
    );
    expect(lost).toEqual([]);
  });

  test('whoever has a successor has an end, and the successor lives on', () => {
    for (const { name: old, to, into } of entries.filter((entry) => entry.into !== undefined)) {
      expect(to, old).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
      expect(entries.find((entry) => entry.name === into)?.to, into).toBeUndefined();
    }
  });
});

describe.each([
  ['units', 'Viện kiểm sát nhân dân tỉnh Đăk Nông', 'VKSND tỉnh Đắk Nông'],
  ['units', 'VKSND tỉnh Đắc Lắc', 'VKSND tỉnh Đắk Lắk'],
  ['units', 'VKSNDTC', 'VKSND tối cao'],
  ['units', 'VKSND thành phố Hồ Chí Minh', 'VKSND TP Hồ Chí Minh'],
  ['units', 'VKSND TP.HCM', 'VKSND TP Hồ Chí Minh'],
  ['units', 'VKSND thành phố Huế', 'VKSND TP Huế'],
  ['units', 'Vụ 16', 'Vụ Thi đua - Khen thưởng VKSND tối cao'],
  ['units', 'Vụ Thi đua – Khen thưởng (Vụ 16) VKSND tối cao', 'Vụ Thi đua - Khen thưởng VKSND tối cao'],
  ['units', 'Viện cấp cao 1', 'VKSND cấp cao tại Hà Nội'],
  ['awards', 'Cờ thi đua ngành KSND', 'Cờ thi đua của ngành Kiểm sát nhân dân'],
  ['awards', 'Kỷ niệm chương “Vì sự nghiệp Kiểm sát”', 'Kỷ niệm chương Vì sự nghiệp Kiểm sát'],
  ['awards', 'Bằng khen của Viện trưởng VKSNDTC', 'Bằng khen của Viện trưởng VKSND tối cao'],
  ['awards', 'Chiến sỹ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở'],
  ['awards', 'Tập thể Lao động xuất sắc', 'Tập thể lao động xuất sắc'],
  ['places', 'Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['places', 'TP. HCM', 'Hồ Chí Minh'],
  ['places', 'Thanh Hoá', 'Thanh Hóa'],
])('%s: %s', (name, written, canonical) => {
  test(`is ${canonical}`, () => {
    const key = keyOf(written);
    const found = register(name).filter(({ name: own, full = own, code = own, aliases = [] }) =>
      [own, full, code, ...aliases].some((said) => keyOf(said) === key),
    );
    expect(found.map((entry) => entry.name)).toEqual([canonical]);
  });
});

describe('provinces', () => {
  const exists = (entry: Entry, day: string): boolean => (entry.from ?? '') <= day && day <= (entry.to ?? '9');
  const places = register('places');
  const offices = register('units').filter(({ type }) => type === 'tỉnh' || type === 'thành phố');

  test.each([
    ['2024-12-31', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('on %s there are %i of them, each with its procuracy', (day, count) => {
    const names = places.filter((place) => exists(place, day)).map(({ name }) => name);
    expect(names).toHaveLength(count);
    expect(
      offices
        .filter((office) => exists(office, day))
        .map(({ place }) => place)
        .sort(),
    ).toEqual(names.sort());
  });

  test('11 stayed as they were, 23 took in others', () => {
    const merged = new Set(places.filter(({ to }) => to === '2025-06-30').map(({ into }) => into));
    const now = places.filter((place) => exists(place, '2025-07-01')).map(({ name }) => name);
    expect(merged.size).toBe(23);
    expect(now.filter((name) => !merged.has(name)).sort()).toEqual(
      [
        'Cao Bằng',
        'Điện Biên',
        'Hà Tĩnh',
        'Huế',
        'Hà Nội',
        'Lai Châu',
        'Lạng Sơn',
        'Nghệ An',
        'Quảng Ninh',
        'Sơn La',
        'Thanh Hóa',
      ].sort(),
    );
  });

  test('a procuracy goes where its province goes', () => {
    for (const { place, to, into } of offices.filter((office) => office.into !== undefined)) {
      const province = places.find(({ name }) => name === place);
      expect([province?.to, province?.into]).toEqual([to, offices.find(({ name }) => name === into)?.place]);
    }
  });

  test('Đắk Lắk is found under at least fifteen spellings', () => {
    const entry = places.find(({ name }) => name === 'Đắk Lắk');
    expect(new Set(entry?.aliases?.map(keyOf)).size).toBeGreaterThanOrEqual(15);
    expect(entry?.aliases).toEqual(
      expect.arrayContaining(['Đắc Lắc', 'Đăk Lăk', 'ĐắkLắk', 'Daklak', 'Dak Lak', 'Đác Lắc', 'Darlac']),
    );
  });
});

describe('awards', () => {
  const awards = register('awards') as (Entry & { to?: unknown; grades?: string; short?: string })[];
  const rank = (name: string): number => awards.findIndex((award) => award.name === name);

  test('the highest stands first', () => {
    const order = [
      'Huân chương Sao vàng',
      'Huân chương Độc lập',
      'Huân chương Lao động',
      'Anh hùng Lao động',
      'Cờ thi đua của Chính phủ',
      'Chiến sĩ thi đua toàn quốc',
      'Bằng khen của Thủ tướng Chính phủ',
      'Cờ thi đua của ngành Kiểm sát nhân dân',
      'Chiến sĩ thi đua ngành Kiểm sát nhân dân',
      'Tập thể lao động xuất sắc',
      'Kỷ niệm chương Vì sự nghiệp Kiểm sát',
      'Bằng khen của Viện trưởng VKSND tối cao',
      'Tập thể lao động tiên tiến',
      'Chiến sĩ thi đua cơ sở',
      'Lao động tiên tiến',
      'Giấy khen của Viện trưởng VKSND tỉnh',
    ].map(rank);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('flags are for collectives, fighters and souvenirs for persons, certificates have no grade', () => {
    for (const { name, kind, to, grades } of awards) {
      if (kind === 'flag' || name.startsWith('Tập thể')) expect(to, name).toEqual(['collective']);
      if (kind === 'badge' || /^(Chiến sĩ|Lao động)/.test(name)) expect(to, name).toEqual(['individual']);
      if (grades) expect(['order', 'medal'], name).toContain(kind);
    }
  });

  test('every kind has its verb', () => {
    for (const { name, kind } of awards)
      expect(awardVerb(kind as AwardKind, 'granted', 'active'), name).toMatch(
        /^(tặng|tặng thưởng|công nhận|phong tặng)/,
      );
  });
});

test('offices go down in rank', () => {
  const ranks = register('offices').map(({ rank }) => Number(rank));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('the 2023 theme is the one launched for the whole sector; the other is kept as a variant', () => {
  const slogans = plainOf('registers/slogans') as { year: string; kind: string; text: string; variants?: string[] }[];
  const theme = slogans.find(({ year, kind }) => year === '2023' && kind === 'theme');
  expect(theme?.text).toBe('Đoàn kết, gương mẫu, trách nhiệm, vượt khó, hoàn thành xuất sắc nhiệm vụ năm 2023');
  expect(theme?.variants).toContain(
    'Đoàn kết, trách nhiệm, khát vọng, cống hiến, hoàn thành xuất sắc nhiệm vụ năm 2023',
  );
});
