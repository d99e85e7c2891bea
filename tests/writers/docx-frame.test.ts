/** The frame of official documents in Word (Decree 30/2020/NĐ-CP, Annex I and III), and what makes a DOCX a Word document. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf, write } from './docx-parts.ts';
import { article, documentOf, minutes, report } from './pdf-samples.ts';

const xmlOf = async (...args: Parameters<typeof write>): Promise<string> =>
  (await write(...args))['word/document.xml'] ?? '';

/** The style of that id in `styles.xml`. */
function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
}

describe('a report (form 1.4)', () => {
  it('its head, in order', async () => {
    expect(paragraphsOf(await xmlOf(report)).slice(0, 17)).toEqual([
      'superior: VIỆN KIỂM SÁT⏎NHÂN DÂN TỐI CAO',
      'issuer: VIỆN KIỂM SÁT NHÂN DÂN⏎TỈNH LÂM ĐỒNG',
      'line: ',
      'state: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'line: ',
      'number: Số: 05/BC-VKS',
      'placeDate: Lâm Đồng, ngày 05 tháng 7 năm 2024',
      'type: BÁO CÁO',
      expect.stringMatching(/^abstract: Sơ kết .*⏎.* cuối năm$/),
      'line: ',
      'addressee: Kính gửi:',
      'addressee: - Viện kiểm sát nhân dân tối cao;',
      'addressee: - Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân.',
      'basis: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.',
      expect.stringMatching(/^body: Thực hiện/),
      'Heading2: I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM',
    ]);
  });

  it('its foot: recipients left, signature right, in a row that does not tear, on the page of the last words', async () => {
    const xml = await xmlOf(report);
    const foot = xml.slice(xml.lastIndexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>'));
    expect(paragraphsOf(foot)).toEqual([
      'recipientsTitle: Nơi nhận:',
      'recipients: - Như trên;',
      'recipients: - Các đơn vị thuộc Cụm thi đua số 7;',
      'recipients: - Lưu: VT, TĐ.',
      'authority: KT. VIỆN TRƯỞNG',
      'authority: PHÓ VIỆN TRƯỞNG',
      'signer: Nguyễn Văn Ánh',
    ]);
    expect(foot.match(/<w:cantSplit\/>/g)).toHaveLength(1);
    const [last] = xml.slice(0, xml.lastIndexOf('<w:tbl>')).match(/<w:p>(?:(?!<w:p>).)*$/s) ?? [];
    expect(last).toContain('<w:keepNext/>');
  });

  it('its columns hold the name of the State on one line: 67 and 98 mm, not halves', async () => {
    const xml = await xmlOf(report);
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].slice(0, 2).map(([, width]) => Number(width))).toEqual([
      3798, 5556,
    ]);
  });

  it('the rule under the motto is as long as the motto, within half a millimetre', async () => {
    const [, , motto] = [...(await xmlOf(report)).matchAll(/w:val="(?:motto|line)".*?<\/w:p>/g)].map(
      ([whole]) => whole,
    );
    const [left, right] = [/w:left="(\d+)"/, /w:right="(\d+)"/].map((part) => Number(part.exec(motto ?? '')?.[1]));
    expect(left).toBe(right);
    // The advance widths of Tinos Bold at 14 pt, which are those of Times New Roman, as fontkit adds them up: 171.4 pt.
    expect((5556 - 2 * (left ?? 0)) / 20).toBeCloseTo(171.4, 0);
  });
});

describe('minutes (form 1.9)', () => {
  it('no place and date; secretary left, chair right, recipients under the secretary', async () => {
    const xml = await xmlOf(minutes);
    expect(paragraphsOf(xml)).toContain('placeDate: ');
    const foot = xml.slice(xml.lastIndexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>'));
    const cells = [...foot.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphsOf(cell));
    expect(cells).toEqual([
      ['authority: THƯ KÝ'],
      ['authority: CHỦ TỌA'],
      ['signer: Trần Thị Bình'],
      ['signer: Nguyễn Văn Ánh'],
    ]);
    const below = xml.slice(xml.lastIndexOf('</w:tbl>'));
    expect(paragraphsOf(below)).toEqual([
      'recipientsTitle: Nơi nhận:',
      'recipients: - Các đơn vị thuộc Cụm;',
      'recipients: - Lưu: VT, Hồ sơ.',
    ]);
    expect(below).toContain('<w:ind w:right="4677"/>');
  });

  it('what is not known is a blank', async () => {
    expect(paragraphsOf(await xmlOf(minutes))).toContain('number: Số: ……/BB-……');
  });
});

describe('any number of signers is set', () => {
  it.each([0, 1, 2, 3, 4, 5, 40])('%d', async (count) => {
    const signers = Array.from({ length: count }, (_, index) => ({ head: 'ỦY VIÊN', name: `Người ${index}` }));
    const found = paragraphsOf(await xmlOf(documentOf({ layout: 'official', signers }, 'a')));
    expect(found.filter((one) => /^signer: Người/.test(one))).toEqual(signers.map(({ name }) => `signer: ${name}`));
  });
});

describe('an article', () => {
  it('headline first, authors last', async () => {
    const found = paragraphsOf(await xmlOf(article));
    expect(found[0]).toMatch(/^headline: Cụm thi đua số 7/);
    expect(found.at(-1)).toBe('author: Hoàng Nam - Thu Hà');
    expect(found).toContain('Caption: Các đại biểu chụp ảnh lưu niệm');
  });
});

describe.each([
  ['report', report],
  ['minutes', minutes],
  ['article', article],
])('a Word document: %s', (_, document) => {
  it('A4 with the margins of the Decree; the page number is a field in the header, not on page 1', async () => {
    const parts = await write(document);
    const [section] = /<w:sectPr.*<\/w:sectPr>/s.exec(parts['word/document.xml'] ?? '') ?? [''];
    expect(section).toContain('<w:titlePg/>');
    expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(section).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1166" w:left="1701" w:header="567"/);
    const headers = Object.entries(parts).filter(([path]) => /^word\/header\d\.xml$/.test(path));
    expect(headers).toHaveLength(2);
    expect(headers.filter(([, xml]) => xml.includes('PAGE</w:instrText>'))).toHaveLength(1);
    expect(headers.every(([, xml]) => xml.includes('w:val="pageNumber"'))).toBe(true);
  });

  it('Vietnamese, Times New Roman, no lone lines', async () => {
    const styles = (await write(document))['word/styles.xml'] ?? '';
    const [defaults] = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles) ?? [''];
    expect(defaults).toContain('<w:lang w:val="vi-VN"/>');
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:widowControl/>');
  });

  it('every style that is used is there, once, and no paragraph says what its style should', async () => {
    const parts = await write(document);
    const ids = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const all = Object.values(parts).join('');
    for (const [, id] of all.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g)) {
      // `docx` names a style of footnotes in its empty notes.
      if (!/^(Foot|End)noteReference$/.test(id ?? '')) expect(ids).toContain(id);
    }
    expect(parts['word/document.xml']).not.toMatch(/<w:rFonts|<w:sz |<w:lang/);
  });

  it('no prompt to update fields', async () => {
    expect((await write(document))['word/settings.xml']).not.toContain('updateFields');
  });
});

describe('styles', () => {
  it('"Nội dung" carries the body: lists, quotations and bases follow it in all they do not say themselves', async () => {
    const styles = (await write(report))['word/styles.xml'] ?? '';
    expect(styleOf(styles, 'body')).toContain('<w:name w:val="Nội dung"/>');
    expect(styleOf(styles, 'body')).toContain('<w:sz w:val="28"/>');
    for (const id of ['listItem', 'quote', 'basis']) {
      expect(styleOf(styles, id)).toContain('<w:basedOn w:val="body"/>');
      expect(styleOf(styles, id)).not.toMatch(/<w:sz |<w:spacing /);
    }
  });

  it('headings are those that Word knows, with our names beside; they stay with what follows', async () => {
    const styles = (await write(report))['word/styles.xml'] ?? '';
    for (const depth of [1, 2, 3, 4, 5, 6]) {
      const style = styleOf(styles, `Heading${depth}`);
      expect(style).toContain(`<w:name w:val="heading ${depth}"/><w:aliases w:val="Tiêu đề ${depth}"/><w:basedOn`);
      expect(style).toContain(`<w:outlineLvl w:val="${depth - 1}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });
});

describe('metadata', () => {
  it('title and author', async () => {
    const core = (await write(article))['docProps/core.xml'] ?? '';
    expect(core).toContain(
      '<dc:title>Cụm thi đua số 7 ngành Kiểm sát nhân dân sơ kết công tác 6 tháng đầu năm 2024</dc:title>',
    );
    expect(core).toContain('<dc:creator>Hoàng Nam - Thu Hà</dc:creator>');
  });

  it('an official document is named by its type and abstract, its author is the body', async () => {
    const core = (await write(report))['docProps/core.xml'] ?? '';
    expect(core).toMatch(/<dc:title>BÁO CÁO Sơ kết công tác/);
    expect(core).toContain('<dc:creator>VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG</dc:creator>');
  });
});
