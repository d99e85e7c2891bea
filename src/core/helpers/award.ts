import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import type { Piece } from '../handlebars/run/piece.ts';
import { type AwardKind, type AwardStatus, awardPhrase, awardVerb, recipientCounts } from '../language/award.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';
import { listUnits } from '../language/unit.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import type { Memory } from './memory.ts';

/** A row of the ledger, as facts give it. */
interface Row {
  form: string;
  /** The form's name once the authority has been said: `Bằng khen`. */
  short?: unknown;
  /** To whom a proposal goes, when the data names it. */
  to?: string | undefined;
  formKind?: string | undefined;
  grade?: string | undefined;
  status: AwardStatus;
  posthumous?: boolean | undefined;
  authority?: unknown;
  /** The file names the giver, beside this award or another of theirs. */
  giverStated?: boolean | undefined;
  /** Its own period, where that must be said. */
  ofPeriod?: unknown;
  /** A fact in a row of the ledger whose recipients are said by a class that has a number (`facts/ledger.ts`). */
  collectives?: number | Fact<number> | undefined;
  individuals?: number | undefined;
  times?: number | undefined;
  recipients?:
    | readonly { name?: string | undefined; group?: string | undefined; kind?: string | undefined }[]
    | undefined;
}

/**
 * Awards of one authority and one status in one clause, the giver and the verb said once.
 * What the data calls proposed is never said as granted. Where no giver is known, the recipients are the subject.
 * `recipients=false` leaves them out, for a sentence that has named them. `form="received"`: who got them, or is put up for
 * them, is the subject, `2 cá nhân được Thủ tướng Chính phủ tặng Bằng khen`; `within="Cụm"` says of counts whose they are.
 * `said=`: a period that the sentence before has said.
 *
 * @vi Các hình thức khen của một cấp trong một vế câu; đề nghị không bao giờ viết thành đã tặng. `form="received"`: người được khen đứng trước; `within="Cụm"` ghi “trong Cụm” sau số lượng; `said=` là kỳ câu trước đã nói.
 * @example
 * data: {"rows": [{"form": "Huân chương Lao động", "formKind": "order", "grade": "Nhì", "status": "proposed", "authority": "Chủ tịch nước", "giverStated": true, "individuals": 2}, {"form": "Huân chương Lao động", "formKind": "order", "grade": "Ba", "status": "proposed", "authority": "Chủ tịch nước", "giverStated": true, "individuals": 1}]}
 * {{awards rows}}
 * → đề nghị Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhì cho 2 cá nhân, Huân chương Lao động hạng Ba cho 1 cá nhân
 */
export function awards(memory: Memory): Helper {
  return ([given], { markdown, hash }) => {
    const withRecipients = hash.recipients !== false;
    const listed = (Array.isArray(given) ? given : [given]) as Row[];
    if (listed.some((row) => typeof row !== 'object' || row === null))
      throw new HelperError({ vi: 'awards cần các dòng khen thưởng', en: 'awards expects rows of the ledger' });
    // An item without a form tells no award.
    const said = unbox(hash.said);
    const rows = listed.filter(({ form }) => typeof form === 'string');
    let verb: string | undefined;
    return rows.reduce<Piece>((text, row, index) => {
      const before = verb;
      verb = awardVerb(kindOf(row), row.status, 'active', row.posthumous);
      const told = said && unbox(row.ofPeriod) === said ? { ...row, ofPeriod: undefined } : row;
      const words =
        hash.form === 'received' || isOrphan(row)
          ? passive(told, memory, index === 0, typeof hash.within === 'string' ? hash.within : undefined)
          : clause(told, rows[index - 1], verb === before, memory, withRecipients);
      const one = fact(words, pathsOf(row, memory));
      if (index === 0) return markdown`${one}`;
      return isOrphan(row) && hash.form !== 'received' ? markdown`${text}; ${one}` : markdown`${text}, ${one}`;
    }, markdown``);
  };
}

/**
 * How many got an award; nothing when there are no numbers.
 *
 * @vi Số tập thể, cá nhân được khen.
 * @example
 * data: {"row": {"collectives": 3, "individuals": 4}}
 * {{recipients row}}
 * → 3 tập thể và 4 cá nhân
 */
export function recipients(memory: Memory): Helper {
  return ([given]) => (given === undefined ? '' : countsOf(given as Row, memory));
}

function countsOf(row: Row, { style }: Memory): string {
  return recipientCounts({ ...row, collectives: unbox(row.collectives) }, { pad: style.counts === 'padded' });
}

/** Granted, and the file does not name who granted it. */
function isOrphan(row: Row): boolean {
  return row.status === 'granted' && row.to === undefined && unbox(row.authority) === undefined;
}

/**
 * `12 tập thể trong Cụm được công nhận danh hiệu “Tập thể lao động xuất sắc”`; `named`: the giver is said, where the file
 * has one. Who would grant what is only proposed is left out.
 */
function passive(row: Row, memory: Memory, named: boolean, within: string | undefined): string {
  const [authority, short] = [unbox(row.authority), unbox(row.short)];
  const granted = row.status === 'granted' && typeof authority === 'string';
  const giver = named && granted ? authority : undefined;
  const phrase = awardPhrase({
    kind: kindOf(row),
    status: row.status,
    posthumous: row.posthumous,
    voice: 'passive',
    form: granted && typeof short === 'string' ? short : row.form,
    grade: row.grade,
    authority: giver,
    period: periodOf(row),
  });
  const anyone = kindOf(row) === 'flag' ? 'tập thể' : 'tập thể, cá nhân';
  const { names, counts, whole } = recipientsOf(row, memory);
  const described = oneGroup(row, counts);
  if (described !== undefined) return `${described} ${phrase}`;
  const many = `${counts || anyone}${within === undefined ? '' : ` trong ${within}`}`;
  const who = names === '' ? many : whole ? names : counts ? `${many} (${names})` : names;
  return `${who} ${phrase}`;
}

function periodOf(row: Row): string | undefined {
  const ofPeriod = unbox(row.ofPeriod);
  if (typeof ofPeriod !== 'string') return undefined;
  const parsed = parsePeriod(ofPeriod);
  return parsed ? formatPeriod(parsed) : ofPeriod;
}

function kindOf(row: Row): AwardKind {
  return (row.formKind ?? 'certificate') as AwardKind;
}

function pathsOf(row: Row, memory: Memory): string[] {
  const path = memory.pathOf(row);
  return path === undefined ? [] : [path];
}

/** Who granted it; of what is only proposed, who would, where the file says so: the register knows the law, not what was said. */
function grantedOrStated({ authority, giverStated, status }: Row): string | undefined {
  const named = unbox(authority);
  return typeof named === 'string' && (status === 'granted' || giverStated === true) ? named : undefined;
}

/** Who gives, where that may be said and no council stands between. */
function giverOf(row: Row): string | undefined {
  return row.to === undefined ? grantedOrStated(row) : undefined;
}

/** Organs of the state, to which nothing is proposed but through those that have the right to. */
const state = /^(?:Chủ tịch nước|Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội)$/u;

/** Who grants by law what is proposed to another, which cannot give it: an organ of the state. */
function beyond({ to, authority, status }: Row): string | undefined {
  const named = unbox(authority);
  const asked = to !== undefined && to !== named && status !== 'granted' && status !== 'registered';
  return asked && typeof named === 'string' && state.test(named) ? named : undefined;
}

/** One row. Its giver is named unless the row before has the same; so is the verb. */
function clause(row: Row, before: Row | undefined, sameVerb: boolean, memory: Memory, withRecipients: boolean): string {
  const authority = grantedOrStated(row);
  const above = authority === undefined ? beyond(row) : undefined;
  const giver = giverOf(row) ?? above;
  const named = before?.to === undefined && row.to === undefined && before !== undefined && giverOf(before) === giver;
  const short = unbox(row.short);
  const phrase = awardPhrase({
    kind: kindOf(row),
    status: row.status,
    posthumous: row.posthumous,
    voice: 'active',
    form: giver !== undefined && typeof short === 'string' ? short : row.form,
    grade: row.grade,
    authority: named ? undefined : giver,
    period: periodOf(row),
    recipients: withRecipients ? whom(row, memory) : undefined,
  });
  const verb = awardVerb(kindOf(row), row.status, 'active', row.posthumous);
  if (named && sameVerb && phrase.startsWith(`${verb} `)) return phrase.slice(verb.length + 1);
  if (row.to === undefined) return phrase;
  const onward =
    above === undefined ? (authority === undefined ? '' : `trình ${authority} `) : 'trình cấp có thẩm quyền đề nghị ';
  return phrase.replace('đề nghị ', `đề nghị ${row.to} xét, ${onward}`);
}

/** Counts, or those that are named, or both. */
function whom(row: Row, memory: Memory): string {
  const { names, counts, whole } = recipientsOf(row, memory);
  const units = row.individuals === undefined && (row.recipients ?? []).every(({ kind }) => kind !== 'individual');
  if (whole && (units || row.recipients?.length === 1)) return names;
  return oneGroup(row, counts) ?? (counts && names ? `${counts} (${names})` : counts || names);
}

/** The only recipients, where their words and their numbers tell the same people. */
function oneGroup(row: Row, counts: string): string | undefined {
  return counts && row.recipients?.length === 1 ? describedBy(row, counts) : undefined;
}

/** One group in words that counts or names the same kinds: `6 đơn vị Hoàn thành xuất sắc`, `9 tập thể và 61 cá nhân xuất sắc trong 4 đợt`. */
function describedBy(row: Row, counts: string): string | undefined {
  const group = row.recipients?.[0]?.group;
  if (group === undefined) return undefined;
  const collectives = unbox(row.collectives);
  const number = /^(?<number>\d+) (?:đơn vị|tập thể) /u.exec(group)?.groups?.number;
  if (number !== undefined && Number(number) === collectives && row.individuals === undefined && !row.times)
    return group;
  const kinds = row.times ? undefined : kindsOf(collectives, row.individuals);
  return kinds !== undefined && group.startsWith(`các ${kinds} `)
    ? `${counts} ${group.slice(`các ${kinds} `.length)}`
    : undefined;
}

/** `tập thể, cá nhân`, of which there are some. */
function kindsOf(collectives: number | undefined, individuals: number | undefined): string | undefined {
  const kinds = [collectives ? 'tập thể' : undefined, individuals ? 'cá nhân' : undefined].filter(Boolean);
  return kinds.length === 0 ? undefined : kinds.join(', ');
}

/** How many, who by name, and whether the names are all of them. */
function recipientsOf(row: Row, memory: Memory): { counts: string; names: string; whole: boolean } {
  const counts = countsOf(row, memory);
  const honorific = memory.style.honorific;
  const named = (row.recipients ?? []).flatMap(({ name, group, kind }) => {
    if (group) return [group];
    if (name === 'all') return counts ? [] : ['tất cả các đơn vị'];
    return name ? [kind === 'individual' && honorific ? `${honorific} ${name}` : name] : [];
  });
  const count = (unbox(row.collectives) ?? 0) + (row.individuals ?? 0) + (row.times ?? 0);
  const whole = named.length === count && (row.recipients ?? []).every(({ name }) => name !== undefined);
  return { counts, names: listUnits(named, { colon: false }), whole };
}
