/** Texts that somebody edited or wrote anew, held against their data, or against each other. */
import type { VFileMessage } from 'vfile-message';
import { keyLabel } from '../conference/schema/key-label.ts';
import { type Message, message } from '../message/message.ts';
import { word } from '../message/words.ts';
import { keysOf } from '../model/data-path.ts';
import type { Lang } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import type { PlacedText } from '../model/placed-text.ts';
import { refusalOf } from '../model/refusal.ts';
import { type Files, pointOf, type Where } from '../model/source.ts';
import { stemOf } from '../model/stem.ts';
import { type Grounds, groundsOf } from '../pipeline/grounds.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { readPlaced } from '../pipeline/placed-text.ts';
import { clean } from '../text/clean.ts';
import { fileExists } from '../text/rules.ts';
import { type Judged, judgeText } from '../verify/judge-text.ts';
import { lexiconOf } from '../verify/lexicon.ts';
import { type Backing, type ReferenceText, referenceOf } from '../verify/reference.ts';
import {
  awardStatusAgrees,
  claimAgrees,
  claimInPlace,
  claimSupported,
  factStated,
  nameAgrees,
  textReadable,
} from '../verify/rules.ts';
import { wordReader } from '../verify/spoken-words.ts';
import { unstated } from '../verify/stated.ts';
import type { Finding } from '../verify/verdict.ts';

export type { Grounds };

/** What to verify. */
export interface VerifyJob {
  /** Keys of the texts: Markdown, plain text, HTML, DOCX, PDF. */
  texts: readonly string[];
  /** The data file; without one the texts are held against each other. */
  data?: string | undefined;
  /** The kind of document that the texts are, for what it must state; by front matter or name when absent. */
  kind?: string | undefined;
  lang?: Lang | undefined;
  /** Whether what does not agree only warns: a text that is being set says what it says. */
  asWarnings?: boolean | undefined;
}

/** Words of a text that say what the data say: where they stand, and the paths of the data. */
export interface ToldFact {
  where: Where;
  from: readonly string[];
}

/** `confirmed`: claims of all texts that hold; `facts`: the same with their places. */
export interface Verified {
  confirmed: number;
  facts: ToldFact[];
  messages: VFileMessage[];
}

/** A text read: its words composed, and the way back to its places. */
interface ReadOne {
  file: string;
  text: string;
  /** Whether words of several cells stand in turn there. */
  isTorn(start: number, end: number): boolean;
  place(start: number, end: number): { where: Where; page?: number | undefined; paragraph?: number | undefined };
}

const rules = {
  contradicted: claimAgrees,
  status: awardStatusAgrees,
  mixed: claimInPlace,
  slip: nameAgrees,
} as const satisfies Record<Exclude<Finding['kind'], 'unsupported'>, unknown>;

/** What the data say in all ways, to be kept by a door that verifies at each keystroke. Messages: those of the data. */
export async function openGrounds(
  data: string,
  files: Files,
  house: House,
): Promise<{ grounds?: Grounds; messages: VFileMessage[] }> {
  const { grounds, messages } = await groundsOf(data, files, house);
  return { ...(grounds && { grounds }), messages: word(messages, 'vi') };
}

/**
 * Verify. `grounds`: kept by the caller for the same data, else made here. Messages: those of errors in the data,
 * `file-exists`, `encoding-utf8`, `text-readable`; `claim-agrees`, `claim-supported`, `award-status-agrees`,
 * `claim-in-place`, `name-agrees` at their places in the texts, and `fact-stated`.
 */
export async function verify(
  { texts, data, kind, lang = 'vi', asWarnings = false }: VerifyJob,
  files: Files,
  { house = openHouse({}, files), grounds: kept }: { house?: House; grounds?: Grounds | undefined } = {},
): Promise<Verified> {
  const messages: Message[] = [];
  const facts: ToldFact[] = [];
  const done = (): Verified => ({
    confirmed: facts.length,
    facts,
    messages: word(asWarnings ? messages.map(asWarning) : messages, lang),
  });

  const made = kept || data === undefined ? { grounds: kept, messages: [] } : await groundsOf(data, files, house);
  const { grounds } = made;
  if (data !== undefined && !grounds) {
    addAll(messages, made.messages);
    return done();
  }
  const seen = new Set<string>();
  const read: ReadOne[] = [];
  for (const file of texts) {
    const one = await readOne(file, files);
    addAll(messages, one.messages);
    if (one.text) read.push(one.text);
  }
  for (const one of read) {
    const reference = grounds?.reference ?? referenceToOthers(one, read, house);
    const judged = readable(one, judgeText(one.text, reference, grounds?.facts));
    for (const { claim, backing } of judged.confirmed)
      facts.push({ where: one.place(claim.start, claim.end).where, from: backing.from });
    for (const finding of judged.findings) if (grounds || !isTold(finding, one)) messages.push(told(finding, one));
    if (!grounds) continue;
    const stated = house.kinds.find(({ name }) => name === (kind ?? kindOf(one.file, house)));
    if (!stated?.settings.states) continue;
    const paths = new Set([
      ...judged.confirmed.flatMap(({ backing }) => backing.from),
      ...judged.findings.flatMap(({ expected }) => expected?.backing.from ?? []),
    ]);
    const said = new Set(judged.confirmed.map(({ claim }) => claim.key));
    for (const { path, value } of unstated(grounds.conference, stated.settings.states, { paths, said }))
      messages.push(
        message(
          factStated,
          {
            label: keyLabel(path),
            value: String(value),
            where: datumPlace({ from: [path] }),
            kind: stated.settings.title ?? stated.name,
          },
          { file: one.file },
        ),
      );
  }
  return done();

  function told({ kind: what, claim, expected }: Finding, { place }: ReadOne): Message {
    const { where, ...leaf } = place(claim.start, claim.end);
    if (what === 'unsupported' || !expected) return message(claimSupported, { said: claim.text, ...leaf }, where);
    return message(
      rules[what],
      { said: claim.text, expected: expected.text, where: datumPlace(expected.backing), ofText: !grounds, ...leaf },
      where,
    );
  }

  /** Two texts that disagree are told once: not again where the other one stands. */
  function isTold({ claim, expected }: Finding, { place }: ReadOne): boolean {
    const own = keyOf(place(claim.start, claim.end).where);
    const other = expected?.backing.where && keyOf(expected.backing.where);
    if (other === undefined || seen.has(`${other} ${own}`)) return true;
    seen.add(`${own} ${other}`);
    return false;
  }

  /** The place of the first datum, or of the words of another text. */
  function datumPlace({ from, where }: Backing): string {
    const found = where ?? (grounds && from[0] !== undefined ? grounds.source.at(keysOf(from[0])) : undefined);
    if (!found) return '';
    const point = found.place && 'start' in found.place ? found.place.start : found.place;
    return point ? `${found.file}:${point.line}:${point.column}` : found.file;
  }
}

async function readOne(file: string, files: Files): Promise<{ text?: ReadOne; messages: Message[] }> {
  const bytes = files.get(file);
  if (!bytes) return { messages: [message(fileExists, { path: file, why: refusalOf(files, file) }, { file })] };
  const { placed, messages } = await readPlaced(file, bytes);
  if (!placed) return { messages: messages.length > 0 ? messages : [message(textReadable, { path: file }, { file })] };
  return { text: composed(file, placed), messages };
}

function composed(file: string, placed: PlacedText): ReadOne {
  const { text, origin } = clean(placed.text);
  return {
    file,
    text,
    isTorn: (start, end) => (placed.torn ?? []).some(([from, to]) => from < origin(end) && to > origin(start)),
    place(start, end) {
      const spots = placed.spots(origin(start), Math.max(origin(start) + 1, origin(end)));
      const [first] = spots;
      if (!first) return { where: { file } };
      const { line, column, page, paragraph } = first;
      const last = { line, column: column + (end - start) };
      return { where: { file, place: { start: { line, column }, end: last } }, page, paragraph };
    },
  };
}

/** What is found in words that can be read; nothing is said of the others. */
function readable({ isTorn }: ReadOne, { confirmed, findings }: Judged): Judged {
  return { confirmed, findings: findings.filter(({ claim }) => !isTorn(claim.start, claim.end)) };
}

/** The other texts as what a text is held against. */
function referenceToOthers(one: ReadOne, all: readonly ReadOne[], { registers }: House) {
  const read = wordReader();
  const others = all.filter((other) => other !== one);
  const texts = others.map(
    ({ text, place }): ReferenceText => ({
      text,
      backing: (start, end) => ({ from: [], where: place(start, end).where }),
    }),
  );
  return referenceOf(texts, lexiconOf(registers, undefined, read), read);
}

/** The kind whose name the file has: `article.md`. */
function kindOf(file: string, { kinds }: House): string | undefined {
  const stem = stemOf(file);
  return kinds.find(({ name }) => name === stem)?.name;
}

function asWarning(found: Message): Message {
  return found.rule.severity === 'error' ? { ...found, rule: { ...found.rule, severity: 'warning' } } : found;
}

function keyOf(where: Where): string {
  const point = pointOf(where);
  return `${where.file}:${point?.line}:${point?.column}`;
}
