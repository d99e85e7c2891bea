/** Annexes, landscape pages and a list of recipients longer than a page. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf, write } from './docx-parts.ts';
import { documentOf, report } from './pdf-samples.ts';

const wide = `| ${Array.from({ length: 12 }, (_, at) => `Cột${at}`).join(' | ')} |\n${'|---'.repeat(12)}|\n| ${'Nghiêngngả | '.repeat(12)}\n`;
const front = { layout: 'official', type: 'BÁO CÁO', abstract: 'thử', end: './.' } as const;
const withAnnexes = documentOf(
  front,
  `Đoạn đầu.\n\n${wide}\n\nĐoạn cuối.\n\n# Phụ lục I. Số liệu\n\nA\n\n# Phụ lục II. Danh sách\n\nB`,
);

/** Each section's properties with the words of its paragraphs. */
async function sections(document = withAnnexes): Promise<{ words: string[]; properties: string }[]> {
  const xml = (await write(document))['word/document.xml'] ?? '';
  const parts = xml.split(/(<w:sectPr>.*?<\/w:sectPr>)/s);
  return parts.flatMap((part, at) =>
    part.startsWith('<w:sectPr>') ? [{ words: paragraphsOf(`${parts[at - 1]}</w:pPr></w:p>`), properties: part }] : [],
  );
}

describe('sections', () => {
  it('a wide table stands on a landscape page, an annex on pages of its own', async () => {
    const found = await sections();
    expect(found.map(({ properties }) => properties.includes('w:orient="landscape"'))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(found[1]?.properties).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('pages count from 1 in each annex, and the first of each part bears no number', async () => {
    const found = (await sections()).map(({ properties }) => ({
      starts: /<w:pgNumType w:start="(\d+)"/.exec(properties)?.[1],
      quiet: properties.includes('<w:titlePg/>'),
    }));
    expect(found).toEqual([
      { starts: undefined, quiet: true },
      { starts: undefined, quiet: false },
      { starts: undefined, quiet: false },
      { starts: '1', quiet: true },
      { starts: '1', quiet: true },
    ]);
  });

  it('the signature follows the main text, before the annexes; an annex has its three lines', async () => {
    const [, , third, annex] = await sections();
    expect(third?.words.some((one) => one.startsWith('signer: '))).toBe(true);
    expect(annex?.words.slice(0, 3)).toEqual([
      'annexLabel: Phụ lục I',
      'annexTitle: SỐ LIỆU',
      'annexReference: (Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ……)',
    ]);
  });

  it('the paragraph that ends a section after a table takes no line', async () => {
    const xml = (await write(documentOf(front, `${wide}\n\na`)))['word/document.xml'] ?? '';
    expect(xml).not.toContain('<w:p><w:pPr><w:sectPr');
  });
});

describe('recipients', () => {
  const many = Array.from({ length: 90 }, (_, at) => `Nơi nhận ${at}`);
  const of = async (recipients: string[]): Promise<{ inside: string[]; below: string[] }> => {
    const xml = (await write({ ...report, frame: { ...report.frame, recipients } }))['word/document.xml'] ?? '';
    const end = xml.lastIndexOf('</w:tbl>');
    const list = (part: string): string[] => paragraphsOf(part).filter((one) => one.startsWith('recipients: - '));
    return { inside: list(xml.slice(0, end)), below: list(xml.slice(end)) };
  };

  it('a short list stands beside the signature', async () => {
    expect((await of(many.slice(0, 8))).below).toEqual([]);
  });

  it('of a list longer than a page what stands below the signature may tear; nothing is lost', async () => {
    const { inside, below } = await of(many);
    expect(inside.length).toBeGreaterThan(3);
    expect(inside.length).toBeLessThan(15);
    expect([...inside, ...below].filter((one) => one.includes('Nơi nhận '))).toHaveLength(90);
  });
});
