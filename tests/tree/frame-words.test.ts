/** The words of the frame, as forms 1.4 and 1.9 print them. */
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../src/core/layout/frame-words.ts';
import { frame } from '../../src/core/model/frame.ts';

const words = (data: object) => frameWords(frame.parse({ layout: 'official', ...data }));

describe('number and symbol', () => {
  const cases: readonly [data: object, line: string][] = [
    [{ number: '5', symbol: 'BC-VKS' }, 'Số: 05/BC-VKS'],
    [{ number: '12', symbol: 'BC-VKS' }, 'Số: 12/BC-VKS'],
    [{ symbol: 'BC-VKS' }, 'Số: ……/BC-VKS'],
    [{ type: 'Báo cáo' }, 'Số: ……/BC-……'],
    [{ layout: 'minutes' }, 'Số: ……/BB-……'],
    [{}, 'Số: ……/……'],
  ];
  for (const [data, line] of cases) it(line, () => expect(words(data).numberLine).toBe(line));
});

describe('place and date', () => {
  const cases: readonly [signed: string | undefined, line: string][] = [
    ['2024-01-05', 'Gia Lai, ngày 05 tháng 01 năm 2024'],
    ['2024-03-12', 'Gia Lai, ngày 12 tháng 3 năm 2024'],
    ['2024-12-31', 'Gia Lai, ngày 31 tháng 12 năm 2024'],
    ['2024-02', 'Gia Lai, ngày …… tháng 02 năm 2024'],
    ['2024', 'Gia Lai, ngày …… tháng …… năm 2024'],
    [undefined, 'Gia Lai, ngày …… tháng …… năm ……'],
    ['29/3', 'Gia Lai, ngày 29 tháng 3 năm ……'],
    ['đầu năm 2024', 'Gia Lai, đầu năm 2024'],
    ['2024-02-30', 'Gia Lai, 2024-02-30'],
  ];
  for (const [signed, line] of cases) {
    it(line, () => expect(words({ place: 'Gia Lai', signed }).placeDate).toBe(line));
  }
  it('minutes have none', () => expect(words({ layout: 'minutes' }).placeDate).toBeUndefined());
});

it('capitals, signature lines, closing marks', () => {
  expect(
    words({
      superior: 'Viện kiểm sát nhân dân tối cao',
      body: ['Viện kiểm sát nhân dân', 'tỉnh Gia Lai'],
      to: ['Vụ 16', 'Văn phòng;'],
      bases: ['Căn cứ A;', 'Căn cứ B'],
      signers: [{ authority: 'KT.', head: 'Viện trưởng', office: 'Phó Viện trưởng', name: 'Nguyễn Văn A' }],
      recipients: ['- Các đơn vị trong Cụm;', 'Lưu: VT, VP'],
    }),
  ).toMatchObject({
    superior: ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO'],
    body: ['VIỆN KIỂM SÁT NHÂN DÂN', 'TỈNH GIA LAI'],
    to: ['- Vụ 16;', '- Văn phòng.'],
    bases: ['Căn cứ A;', 'Căn cứ B.'],
    signers: [{ lines: ['KT. VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG'], name: 'Nguyễn Văn A' }],
    recipients: ['- Như trên;', '- Các đơn vị trong Cụm;', '- Lưu: VT, VP.'],
  });
});

describe('what is missing', () => {
  it('in a report', () => {
    const { missing, body, signers, recipients } = words({});
    expect(missing).toEqual([
      'body',
      'number',
      'symbol',
      'place',
      'signed',
      'type',
      'abstract',
      'signers',
      'recipients',
    ]);
    expect({ body, signers, recipients }).toEqual({
      body: ['……'],
      signers: [{ lines: ['……'], name: '……' }],
      recipients: ['- ……;', '- Lưu: VT.'],
    });
  });

  it('in minutes: no place and date, two signatures', () => {
    const { missing, type, signers, recipients } = words({ layout: 'minutes' });
    expect(missing).toEqual(['body', 'number', 'symbol', 'abstract', 'signers', 'recipients']);
    expect(type).toBe('BIÊN BẢN');
    expect(signers.map(({ lines }) => lines.join())).toEqual(['THƯ KÝ', 'CHỦ TỌA']);
    expect(recipients.at(-1)).toBe('- Lưu: VT, Hồ sơ.');
  });

  it('a signer without a name', () => {
    expect(words({ signers: [{ head: 'Viện trưởng' }] })).toMatchObject({ signers: [{ name: '……' }] });
    expect(words({ signers: [{ head: 'Viện trưởng' }] }).missing).toContain('signers.0.name');
  });

  it('an article lacks nothing', () => {
    expect(words({ layout: 'article' })).toMatchObject({ missing: [], signers: [], recipients: [], abstract: [] });
  });
});
