/** The layout's styles as Word's: a user changes one and every paragraph of its kind follows. */

import type { IParagraphStyleOptions, IStylesOptions } from '#docx';
import { AlignmentType, ImportedXmlComponent, StringValueElement, StyleForParagraph } from '#docx';
import { fontNames } from '../../layout/fonts.ts';
import { frameStyles } from '../../layout/styles/frame.ts';
import type { ParagraphStyle } from '../../layout/styles/paragraph-style.ts';
import type { StyleId } from '../../layout/styles.ts';
import { table } from '../../layout/table.ts';
import { mmToTwip, ptToEighth, ptToHalfPoint, ptToTwip } from '../../layout/units.ts';
import type { Frame } from '../../model/frame.ts';

/** Styles that Word knows by name: its outline, its table of contents and its captions look for these. */
const builtIn: Partial<Record<StyleId, { id: string; name: string }>> = {
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  heading4: { id: 'Heading4', name: 'heading 4' },
  heading5: { id: 'Heading5', name: 'heading 5' },
  heading6: { id: 'Heading6', name: 'heading 6' },
  caption: { id: 'Caption', name: 'caption' },
};

/** Styles of a press article alone; the rest of the frame's are of official documents alone, but for the page number. */
const pressOnly: readonly string[] = ['kicker', 'headline', 'lead', 'author'];
const officialOnly = Object.keys(frameStyles).filter((id) => !pressOnly.includes(id) && id !== 'pageNumber');

/** Styles that follow "Nội dung" in all they do not say themselves. */
const followsBody: readonly StyleId[] = ['listItem', 'quote', 'basis'];

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** Style ids that are not the layout's own. */
export const docxStyles = { table: 'tableGrid', tableGap: 'tableGap', line: 'line' } as const;

/** The id of a style in the file. */
export function docxStyleId(id: StyleId): string {
  return builtIn[id]?.id ?? id;
}

/** The styles that a document of its layout can use, and no others. `lang`: BCP 47 tag of the words. */
export function wordStyles(styles: Readonly<Record<StyleId, ParagraphStyle>>, frame: Frame): IStylesOptions {
  const foreign = frame.layout === 'article' ? officialOnly : pressOnly;
  const ids = (Object.keys(styles) as StyleId[]).filter((id) => !foreign.includes(id));
  const named = ids.map((id) => wordStyle(id, styles));
  return {
    importedStyles: [
      ImportedXmlComponent.fromXmlString(defaults(styles.body.size, frame.lang === 'vi' ? 'vi-VN' : frame.lang)),
      ...tableStyles(),
      ...named,
    ],
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      {
        id: docxStyles.tableGap,
        name: 'Sau bảng',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { line: ptToTwip(table.after), lineRule: 'exact' } },
      },
      {
        id: docxStyles.line,
        name: 'Đường kẻ',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { line: ptToTwip(1), lineRule: 'exact' } },
      },
    ],
    characterStyles: [
      { id: 'Hyperlink', name: 'Hyperlink', run: frame.layout === 'article' ? { color: '0563C1', underline: {} } : {} },
      { id: 'inlineCode', name: 'Mã trong dòng', run: { font: 'Courier New' } },
    ],
  };
}

/** A built-in style keeps the name that Word knows and shows ours beside it. */
class AliasedStyle extends StyleForParagraph {
  constructor(options: IParagraphStyleOptions, alias: string) {
    super(options);
    // The schema wants aliases right after the name, which `docx` puts right after the attributes.
    this.root.splice(2, 0, new StringValueElement('w:aliases', alias));
  }
}

function wordStyle(id: StyleId, styles: Readonly<Record<StyleId, ParagraphStyle>>): StyleForParagraph {
  const style = styles[id];
  const base = followsBody.includes(id) ? styles.body : undefined;
  const options: IParagraphStyleOptions = {
    id: docxStyleId(id),
    name: builtIn[id]?.name ?? style.name,
    basedOn: base ? docxStyleId('body') : 'Normal',
    ...(style.outline ? { next: docxStyleId('body') } : {}),
    quickFormat: true,
    run: differing(runOf(style), base && runOf(base)),
    paragraph: differing(paragraphOf(style), base && paragraphOf(base)),
  };
  return builtIn[id] ? new AliasedStyle(options, style.name) : new StyleForParagraph(options);
}

function runOf({ size, bold, italic }: ParagraphStyle): NonNullable<IParagraphStyleOptions['run']> {
  return {
    size: ptToHalfPoint(size),
    sizeComplexScript: ptToHalfPoint(size),
    bold: bold ?? false,
    italics: italic ?? false,
  };
}

function paragraphOf(style: ParagraphStyle): NonNullable<IParagraphStyleOptions['paragraph']> {
  return {
    alignment: alignments[style.align],
    indent: {
      left: mmToTwip(style.left ?? 0),
      right: mmToTwip(style.right ?? 0),
      firstLine: mmToTwip(style.firstLine ?? 0),
    },
    spacing: {
      before: ptToTwip(style.before ?? 0),
      after: ptToTwip(style.after ?? 0),
      line: Math.round(240 * (style.spacing ?? 1)),
      lineRule: 'auto',
    },
    ...(style.keepNext ? { keepNext: true } : {}),
    ...(style.outline ? { keepLines: true, outlineLevel: style.outline - 1 } : {}),
  };
}

/** What of `own` is not the same in `base`, so that a change of the base reaches it. */
function differing<Options extends object>(own: Options, base: Options | undefined): Options {
  if (!base) return own;
  const entries = Object.entries(own).filter(([key, value]) => {
    return JSON.stringify(value) !== JSON.stringify((base as Record<string, unknown>)[key]);
  });
  return Object.fromEntries(entries) as Options;
}

/** Font, size and language of all text, and no lone first or last lines of a paragraph on a page. */
function defaults(size: number, lang: string): string {
  const font = fontNames.docx;
  const half = ptToHalfPoint(size);
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/><w:lang w:val="${lang.replace(/[^A-Za-z0-9-]/g, '')}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>`;
}

/** `Bảng số liệu`: plain grid, shaded head. `docx` has no options for table styles. */
function tableStyles(): ImportedXmlComponent[] {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const border = `w:val="single" w:sz="${ptToEighth(table.border)}" w:space="0" w:color="auto"`;
  const padding = (['top', 'left', 'bottom', 'right'] as const)
    .map((side) => {
      const room = side === 'top' || side === 'bottom' ? table.padY : table.padX;
      return `<w:${side} w:w="${ptToTwip(room)}" w:type="dxa"/>`;
    })
    .join('');
  return [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="table" w:styleId="${docxStyles.table}"><w:name w:val="Bảng số liệu"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${sides.map((side) => `<w:${side} ${border}/>`).join('')}</w:tblBorders><w:tblCellMar>${padding}</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${table.headFill}"/></w:tcPr></w:tblStylePr></w:style>`,
  ].map((xml) => ImportedXmlComponent.fromXmlString(xml));
}
