/** Page numbers of a DOCX: fields in headers and footers, section by section. */
import type { XmlElement } from 'xmldoc';
import type { Numbering, ShownNumber } from '../sheet.ts';
import { looksOf } from './looks.ts';
import { type MeasureRun, readParagraph } from './paragraph.ts';
import { child, elements, number, type Parts, toggle } from './parts.ts';

type Kind = 'first' | 'default';

/**
 * One numbering for each run of sections that count on. A section without headers has those of the one before it
 * (Word's rule), and a first page of its own only where it says so.
 */
export function numberingsOf(parts: Parts, sections: readonly XmlElement[], measure: MeasureRun): Numbering[] {
  const made: Numbering[] = [];
  const current: Partial<Record<`${Kind}-${'header' | 'footer'}`, string>> = {};
  for (const section of sections) {
    for (const one of elements(section)) {
      const part = /^w:(header|footer)Reference$/.exec(one.name)?.[1] as 'header' | 'footer' | undefined;
      const kind = one.attr['w:type'] as Kind | undefined;
      if (part && (kind === 'first' || kind === 'default')) current[`${kind}-${part}`] = one.attr['r:id'];
    }
    const shown = (kind: Kind): ShownNumber | undefined =>
      fieldOf(parts, current[`${kind}-header`], true, measure) ??
      fieldOf(parts, current[`${kind}-footer`], false, measure);
    const type = child(section, 'w:pgNumType');
    const format = type?.attr['w:fmt'] ?? 'decimal';
    const counts = format === 'decimal';
    const start = number(type, 'w:start');
    const first = toggle(section, 'w:titlePg') ? shown('first') : shown('default');
    const rest = shown('default');
    const last = made.at(-1);
    if (last && start === undefined) {
      last.rest.push(first, rest);
      last.counts &&= counts;
    } else made.push({ first, rest: [rest], counts: counts && (start ?? 1) === 1 });
  }
  return made;
}

/** The paragraph of a header or footer part that holds the field `PAGE`. */
function fieldOf(parts: Parts, id: string | undefined, top: boolean, measure: MeasureRun): ShownNumber | undefined {
  const target = elements(parts.get('word/_rels/document.xml.rels')).find(({ attr }) => attr.Id === id)?.attr.Target;
  const part = target === undefined ? undefined : parts.get(`word/${target.replace(/^\/?word\//, '')}`);
  const holder = part?.descendantsNamed('w:p').find(hasField);
  if (!holder) return undefined;
  const looks = looksOf(parts);
  const column = { x: 0, width: 0, row: 'header', y: 0 };
  // A field has no words until Word counts: a digit stands for them.
  const { words } = readParagraph(holder, {
    looks,
    measure,
    label: { text: '2', level: 0, properties: undefined },
    column,
  });
  if (!words) return undefined;
  const shown = runLooks(holder, looks);
  return { words: { ...words, text: '2', runs: shown.length > 0 ? shown : words.runs }, inTopMargin: top };
}

function hasField(node: XmlElement): boolean {
  const fields = [
    ...node.descendantsNamed('w:instrText').map(({ val }) => val),
    ...node.descendantsNamed('w:fldSimple').map(({ attr }) => attr['w:instr'] ?? ''),
  ];
  return fields.some((field) => /^\s*PAGE\b/i.test(field));
}

/** The look of the runs that the field is made of. */
function runLooks(
  node: XmlElement,
  looks: ReturnType<typeof looksOf>,
): { text: string; font: string; size: number; bold: boolean; italic: boolean }[] {
  const style = child(child(node, 'w:pPr'), 'w:pStyle')?.attr['w:val'];
  return node.descendantsNamed('w:r').map((run) => {
    const { font, size, bold, italic } = looks.run(style, child(run, 'w:rPr'));
    return { text: '2', font, size, bold, italic };
  });
}
