/** A sheet → the components of the Decree. */
import { type BodyPart, bodyPart } from './body-part.ts';
import { isAddress, isAnnex, isDate, isMotto, isNumber, isRecipients, isState, isType } from './landmarks.ts';
import type { Annex, OfficialPage, Signature } from './official-page.ts';
import type { DrawnLine, Item, Sheet, Words } from './sheet.ts';

/** Room for a signature, pt: words after such a gap are the name. */
const signatureGap = 28;

const isWords = (item: Item): item is Words => item.kind === 'words';
const isRule = (item: Item): item is DrawnLine => item.kind === 'rule';

/** Name the components of a document. Nothing when it is none of the Decree: no type and no name of the State. */
export function recognise(sheet: Sheet): OfficialPage | undefined {
  const right = sheet.header.right.filter(isWords);
  const motto = right.find(({ text }) => isMotto(text));
  const placeDate = right.find(({ text }) => !isMotto(text) && isDate(text));
  const state = right.slice(0, motto ? right.indexOf(motto) : right.length).filter((one) => one !== placeDate);
  const left = sheet.header.left.filter(isWords);
  const number = left.find(({ text }) => isNumber(text));
  const bodies = left.filter((one) => one !== number);
  const firstBold = bodies.findIndex(({ runs }) => runs.some(({ bold }) => bold));
  const cut = firstBold < 0 ? bodies.length : firstBold;

  const title = titleOf(sheet.main);
  // Words at the right of a page make no document of the State: an article may have columns and captions there.
  if (!title.type && !motto && !state.some(({ text }) => isState(text))) return undefined;
  const foot = footOf(sheet.foot);
  return {
    sheet,
    form: title.type && /biên bản/iu.test(title.type.text) ? '1.9' : '1.4',
    state,
    motto,
    mottoRule: sheet.header.right.find(isRule),
    superior: bodies.slice(0, cut),
    issuer: bodies.slice(cut),
    issuerRule: sheet.header.left.find(isRule),
    number,
    placeDate,
    ...title,
    ...foot,
    annexes: sheet.annexes.map(annexOf).filter((annex) => annex !== undefined),
  };
}

type Title = Pick<OfficialPage, 'type' | 'abstract' | 'abstractRule' | 'to' | 'addressees' | 'bases' | 'body'>;

/** Type, abstract and rule; addressees; bases; the body. */
function titleOf(main: readonly Item[]): Title {
  const [first] = main;
  const type = first && isWords(first) && isType(first.text) ? first : undefined;
  const rest = type ? main.slice(1) : [...main];
  const ruleAt = rest.findIndex(isRule);
  const plain = rest.findIndex((item) => isWords(item) && item.align !== 'center');
  const near = ruleAt >= 0 && ruleAt <= 6 && (rest[ruleAt] as DrawnLine).page === (rest[0] as Words | undefined)?.page;
  const end = near ? ruleAt : plain < 0 ? rest.length : plain;
  const abstract = rest.slice(0, end).filter(isWords);
  const after = rest.slice(near ? end + 1 : end);

  const to = after.find((item, index): item is Words => index < 3 && isWords(item) && isAddress(item.text));
  const toAt = to ? after.indexOf(to) : -1;
  const addressees: Words[] = [];
  let toEnd = toAt + 1;
  for (; to && toEnd < after.length; toEnd += 1) {
    const item = after[toEnd];
    if (!item || !isWords(item)) break;
    if (/^[-–]\s/.test(item.text)) addressees.push(item);
    else if (!goesOn(item, to)) break;
  }
  const body = after.slice(toEnd);
  // “Căn cứ …, Cụm … báo cáo … như sau:” opens the text; a base ends in a semicolon or a full stop.
  const opening = body.findIndex((item) => !isWords(item) || !/^Căn cứ\s.*(?<!:)$/su.test(item.text.trimEnd()));
  const basesEnd = opening < 0 ? body.length : opening;
  return {
    type,
    abstract,
    abstractRule: near ? (rest[ruleAt] as DrawnLine) : undefined,
    to,
    addressees,
    bases: body.slice(0, basesEnd).filter(isWords),
    body: partsOf(body.slice(basesEnd)),
  };
}

/** Space above and indent, mm beyond that of the label, of a line that goes on below the first word after the label. */
const [close, hanging] = [1, 8];

/** A lone addressee's second line, which hangs below its first word and reads as a paragraph of its own. */
function goesOn(line: Words, { firstLine = 0, left = 0 }: Words): boolean {
  return (line.gap ?? close) < close && (line.left ?? 0) + (line.firstLine ?? 0) > left + firstLine + hanging;
}

function partsOf(items: readonly Item[]): BodyPart[] {
  const parts: BodyPart[] = [];
  items.forEach((item, index) => {
    if (!isWords(item) || item.text.trim() === '') return;
    const beside = [items[index - 1], items[index + 1]].some((one) => one?.kind === 'picture' || one?.kind === 'table');
    parts.push(bodyPart(item, parts.at(-1), beside));
  });
  return parts;
}

/** Signatures of each column, and the list of recipients. */
function footOf(columns: Sheet['foot']): Pick<OfficialPage, 'signatures' | 'recipients' | 'recipientsTitle'> {
  const signatures: Signature[] = [];
  let recipientsTitle: Words | undefined;
  let recipients: Words[] = [];
  const signed = columns.map((column) => {
    const at = column.findIndex(({ text }) => isRecipients(text));
    if (at < 0) return column;
    recipientsTitle = column[at];
    recipients = column.slice(at + 1);
    return column.slice(0, at);
  });
  for (const [column, words] of signed.filter((one) => one.length > 0).entries()) {
    let open: Signature | undefined;
    for (const one of words) {
      const isName = (one.gap ?? 0) > signatureGap || one.text !== one.text.toUpperCase();
      if (!open) {
        open = { column, authority: [one] };
        signatures.push(open);
      } else if (isName) {
        open.name = one;
        open = undefined;
      } else open.authority.push(one);
    }
  }
  return { signatures, recipientsTitle, recipients };
}

function annexOf(items: readonly Item[]): Annex | undefined {
  const [label, ...rest] = items.filter(isWords);
  if (!label || !isAnnex(label.text)) return undefined;
  const plain = rest.findIndex(({ align, runs }) => align !== 'center' || !runs.every(({ bold }) => bold));
  const title = rest.slice(0, plain < 0 ? rest.length : plain);
  const next = rest[title.length];
  return { label, title, ...(next?.text.startsWith('(') ? { reference: next } : {}) };
}
