import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../src/core/conference/registers/registers.ts';
import { existsOn, ownUnits, resolveAward, resolveUnit } from '../../src/core/conference/registers/resolve.ts';
import { word } from '../../src/core/message/words.ts';
import { look, registerMessages, registers, told, unmark } from './marked.ts';

describe('the registers', () => {
  it('are sound', () => {
    expect(registerMessages).toEqual([]);
    expect(registers.units.length).toBeGreaterThan(70);
    expect(registers.awards.map(({ rank }) => rank)).toEqual(registers.awards.map((_, index) => index));
  });

  it('may be absent', () => {
    expect(readRegisters(new Map()).registers.units).toEqual([]);
  });

  it('leave out an entry that cannot be used, and say so', () => {
    const yaml = '- {name: Cờ, kind: flag}\n- {name: Cúp}\n';
    const { registers: read, messages } = readRegisters(
      new Map([['@thuky/registers/awards.yaml', new TextEncoder().encode(yaml)]]),
    );
    expect(read.awards.map(({ name }) => name)).toEqual(['Cờ']);
    expect(told(messages)).toEqual(['register-valid 2:3-14']);
  });
});

/** Names as people write them, and as documents print them. */
const units: [written: string, printed: string][] = [
  ['VKSND tỉnh Gia Lai', 'VKSND tỉnh Gia Lai'],
  ['Viện kiểm sát nhân dân tỉnh Gia Lai', 'VKSND tỉnh Gia Lai'],
  ['viện kiểm sát nhân dân Tỉnh Gia Lai', 'VKSND tỉnh Gia Lai'],
  ['VKSND Gia Lai', 'VKSND tỉnh Gia Lai'],
  ['VKSND tỉnh Đăk Nông', 'VKSND tỉnh Đắk Nông'],
  ['VKSND thành phố Hải Phòng', 'VKSND TP Hải Phòng'],
  ['VKSND TP. Hải Phòng', 'VKSND TP Hải Phòng'],
  ['VKSND TP.Hải Phòng', 'VKSND TP Hải Phòng'],
  ['VKSNDTC', 'VKSND tối cao'],
  ['Viện kiểm sát nhân dân tối cao', 'VKSND tối cao'],
  ['VKSND tỉnh Khánh Hoà', 'VKSND tỉnh Khánh Hòa'],
  ['Vụ 16', 'Vụ Thi đua - Khen thưởng VKSND tối cao'],
  ['Vụ Thi đua – Khen thưởng (Vụ 16) VKSND tối cao', 'Vụ Thi đua - Khen thưởng VKSND tối cao'],
];

describe('names', () => {
  it.each(units)('unit %s', (written, printed) => {
    expect(resolveUnit(written, registers).canonical).toBe(printed);
  });

  it('every name and alias of a unit leads to a unit of the register', () => {
    for (const { name, full, aliases = [] } of registers.units) {
      for (const one of [name, full ?? name, ...aliases]) expect(resolveUnit(one, registers).canonical, one).toBe(name);
    }
  });

  it.each([
    ['VKSND tỉnh Gia Lay', 'VKSND tỉnh Gia Lai'],
    ['VKSND tình Gia Lai', 'VKSND tỉnh Gia Lai'],
    ['VKSND tỉnh Kom Tum', 'VKSND tỉnh Kon Tum'],
  ])('a slip in %s is offered the right name', (written, suggestion) => {
    expect(resolveUnit(written, registers)).toEqual({ suggestion });
  });

  it.each(['VKSND khu vực 3', 'Văn phòng tổng hợp VKSND tỉnh Gia Lai', 'Vụ 99', 'Công an tỉnh Gia Lai'])(
    '%s is simply unknown',
    (written) => {
      expect(resolveUnit(written, registers)).toEqual({});
    },
  );

  it('a unit of the file comes first, by any of its names', () => {
    const extra = [{ name: 'VKSND khu vực 1', code: 'KV1', aliases: ['VKSND KV 1'] }] as never;
    const own = ownUnits(extra);
    expect(resolveUnit('kv1', registers, own).canonical).toBe('VKSND khu vực 1');
    expect(resolveUnit('Viện kiểm sát nhân dân khu vực 1', registers, own).canonical).toBe('VKSND khu vực 1');
  });

  it.each([
    ['Cờ thi đua ngành KSND', 'Cờ thi đua của ngành Kiểm sát nhân dân', undefined],
    ['Kỷ niệm chương “Vì sự nghiệp Kiểm sát”', 'Kỷ niệm chương Vì sự nghiệp Kiểm sát', undefined],
    ['Bằng khen Thủ tướng Chính phủ', 'Bằng khen của Thủ tướng Chính phủ', undefined],
    ['Chiến sỹ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở', undefined],
    ['Huân chương Lao động hạng Nhì', 'Huân chương Lao động', 'Nhì'],
    ['Huân chương Lao động hạng ba', 'Huân chương Lao động', 'Ba'],
    ['Giấy khen của Viện trưởng VKSND tỉnh Gia Lai', 'Giấy khen của Viện trưởng VKSND tỉnh Gia Lai', undefined],
  ])('award %s', (written, printed, grade) => {
    expect(resolveAward(written, registers)).toMatchObject({ canonical: printed, ...(grade && { grade }) });
  });

  it('a slip in an award is offered the right name, a strange award is not', () => {
    expect(resolveAward('Huân chưong Lao động', registers)).toEqual({ suggestion: 'Huân chương Lao động' });
    expect(resolveAward('Cúp vàng chất lượng', registers)).toEqual({});
  });

  it.each([
    [{ to: '2025-06-30' }, '2025-06-30', true],
    [{ to: '2025-06-30' }, '2025-07-01', false],
    [{ to: '2025-06-30' }, '2025', true],
    [{ to: '2025-06-30' }, '2026', false],
    [{ to: '2025' }, '2025-12-31', true],
    [{ to: '2025' }, '2026-01-01', false],
    [{ from: '2025-01-01' }, '2024-12-31', false],
    [{ from: '2025-01-01' }, '2025', true],
    [{}, '1990', true],
  ])('%j on %s: %s', (unit, day, exists) => {
    expect(existsOn(unit, day)).toBe(exists);
  });
});

describe('a conference with the names of the registers', () => {
  it('prints them wherever a unit or an award is named, and nowhere else', () => {
    const { conference, messages } = look(`
purposes: {kind: review, period: 2023}
cluster: {name: Cụm 7, members: [VKSND Gia Lai, Viện kiểm sát nhân dân tỉnh Đăk Nông]}
attendees:
  - {name: A, office: [{office: Viện trưởng, unit: VKSND Gia Lai}], unit: VKSND Gia Lai}
  - group: cán bộ VKSND Gia Lai
programme: [{kind: report, by: VKSND Gia Lai}, {kind: speech, by: Văn phòng tổng hợp VKSND Gia Lai}]
awards: [{form: Cờ thi đua ngành KSND, status: proposed, recipients: [VKSND Gia Lai, all]}]
decisions: [{kind: nomination, form: Cờ thi đua Chính phủ, units: all}]
nextTerm: {period: 2024, lead: VKSND Gia Lai, deputy: none}
`);
    expect(messages).toEqual([]);
    const unit = 'VKSND tỉnh Gia Lai';
    expect(conference).toMatchObject({
      cluster: { members: [{ unit }, { unit: 'VKSND tỉnh Đắk Nông' }] },
      attendees: [{ unit, office: [{ unit }] }, { group: 'cán bộ VKSND Gia Lai' }],
      programme: [{ by: [{ name: unit }] }, { by: [{ name: 'Văn phòng tổng hợp VKSND Gia Lai' }] }],
      awards: [
        {
          form: 'Cờ thi đua của ngành Kiểm sát nhân dân',
          authority: undefined,
          recipients: [{ name: unit }, { name: 'all' }],
        },
      ],
      decisions: [{ form: 'Cờ thi đua của Chính phủ', units: ['all'] }],
      nextTerm: { lead: unit, deputy: 'none' },
    });
  });

  it('takes a grade out of the name of an award', () => {
    const { conference } = look('purposes: review\nawards: [{form: Huân chương Lao động hạng Nhì, status: proposed}]');
    expect(conference?.awards).toMatchObject([{ form: 'Huân chương Lao động', grade: 'Nhì' }]);
  });

  it.each([
    ['a unit that no register holds', 'cluster: {name: C, members: [«VKSND khu vực 3»]}', 'unit-registered'],
    ['a slip in a unit', 'cluster:\n  name: C\n  members:\n    - «VKSND tỉnh Gia Lay»', 'unit-registered'],
    ['a slip in an award', 'awards: [{form: «Huân chưong Lao động», status: granted}]', 'award-registered'],
    ['a unit of the past', 'date: 2025-09-01\ncluster: {name: C, members: [«VKSND tỉnh Kon Tum»]}', 'unit-current'],
    ['a unit of the future', 'date: 2024-09-01\ncluster: {name: C, members: [«VKSND TP Huế»]}', 'unit-current'],
  ])('tells of %s', (_, marked, rule) => {
    const { text, spots } = unmark(`purposes: review\n${marked}`);
    expect(told(look(text).messages)).toEqual(spots.map((spot) => `${rule} ${spot}`));
  });

  it('tells of all strange units at once, at the first, with the lines to type', () => {
    const { text, spots } = unmark(
      "purposes: review\nvenue: {mode: in-person, host: «Sở A»}\ncluster: {name: C, members: [Sở B, Sở A, 'Ban C: 1']}",
    );
    const { messages } = look(text);
    expect(told(messages)).toEqual(spots.map((spot) => `unit-registered ${spot}`));
    const [said] = word(messages, 'vi');
    expect(said?.reason).toContain('3 đơn vị không có trong danh mục');
    expect(said?.note).toContain("  units:\n    - name: Sở A\n    - name: Sở B\n    - name: 'Ban C: 1'");
  });

  it.each([
    ['a unit of its time', 'date: 2025-06-01\ncluster: {name: C, members: [VKSND tỉnh Kon Tum]}'],
    ['no date', 'cluster: {name: C, members: [VKSND tỉnh Kon Tum]}'],
    ['a unit of the file', 'units: [{name: VKSND khu vực 3}]\ncluster: {name: C, members: [VKSND khu vực 3]}'],
  ])('is silent about %s', (_, text) => {
    expect(look(`purposes: review\n${text}`).messages).toEqual([]);
  });
});
