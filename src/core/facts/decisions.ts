/** Decisions with the people they name, and what the register says of the award they are about. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { AwardEntry } from './awards.ts';
import type { Participant, People } from './people.ts';
import { type TallyFacts, tallyFacts } from './tally.ts';
import type { Trace } from './trace.ts';

type Decision = NonNullable<Conference['decisions']>[number];

/** A decision. */
export type DecisionFacts = Omit<Decision, 'people' | 'tally' | 'subject'> & {
  /** As it stands behind the verb of the decision: `việc sửa Quy chế` was adopted, or was not. */
  subject: Fact<string> | undefined;
  /** Of an election, `bầu` or `bầu bổ sung`. */
  elects: string | undefined;
  /** Of an election, the seat to which the people named were elected: `Ủy viên Ủy ban khóa XIV`. */
  seat: Fact<string> | undefined;
  tally: TallyFacts | undefined;
  people: Participant[];
  /** The award is a title or a flag, which the genre calls `danh hiệu` and puts in quotes. */
  titled: boolean;
  /** It puts up one who chairs. */
  ofChair: boolean;
  /** Who grants the award, where the file says it beside the award, and names no other way up. */
  authority: Fact<string> | undefined;
  /** Those it is for have died. */
  posthumous: boolean;
  /** It serves the meeting itself: who counts its ballots, who sits in its presidium. */
  procedural: boolean;
  /** The award is a flag. */
  flag: boolean;
  /** The sapo tells what was decided, so that the body tells how the vote went. */
  voted: boolean;
  /** The subject as a headline has room for it: before a colon, without brackets. */
  brief: Fact<string> | undefined;
  /** The sapo of the article tells it. */
  led: boolean;
};

const titles = ['title', 'honour', 'flag'];

/** What begins so is an act, which is adopted as one: `việc sửa Quy chế`. */
const act =
  /^(?:sửa(?: đổi)?|bổ sung|thay(?: đổi)?|bỏ|bãi bỏ|giảm|tăng|tách|nhập|sáp nhập|thành lập|giải thể|chuyển|đổi|miễn|miễn nhiệm|cho|đưa|tổ chức|kéo dài|gia hạn|điều chỉnh|áp dụng|cộng|trừ|xét|công nhận|lùi|hoãn|dừng|tạm dừng|chấm dứt|không|mua|chi|thu|mở|đóng|lấy|chọn|giao) /iu;
/** Before a colon what was decided, after one what it holds; `các nội dung quan trọng: …` says nothing before it. */
function briefOf(subject: string): string {
  const [head = '', ...rest] = subject.split(/: (.*)/su);
  return /^(?:các |những |một số )?(?:nội dung|vấn đề)(?!\p{L})/iu.test(head) && rest[0] ? rest[0] : head;
}

/** Organs of a meeting, which end with it. */
const ofMeeting =
  /^(?:bầu )?(?:ban kiểm phiếu|tổ kiểm phiếu|ban bầu cử|tổ bầu cử|đoàn chủ tịch|đoàn thư ký|thư ký hội nghị)(?!\p{L})/iu;

/** Offices, which persons are elected to; what else is elected is a body. */
const offices =
  /^(?:ủy viên|chủ tịch|phó|bí thư|thư ký|trưởng|tổ trưởng|đội trưởng|thành viên|đại biểu|đại diện|(?:cụm|khối) (?:trưởng|phó))(?!\p{L})/iu;

/** Words that open a sentence, not the name of a paper, which keeps the capital that its author gave it. */
const opening =
  /^(?:Đề nghị|Kiến nghị|Đề xuất|Thống nhất|Thông qua|Biểu quyết|Bầu|Suy tôn|Yêu cầu|Mỗi|Mọi|Các|Những|Mức|Việc|Danh sách|Cho phép|Chưa|Giao)(?!\p{L})/u;

/** Whether words name something to be done: `bỏ tiêu chí hội thi`. */
export function isAct(words: string): boolean {
  return act.test(words);
}

function subjectOf({ kind, subject }: Decision): string | undefined {
  if (subject === undefined) return undefined;
  const said = act.test(subject) || opening.test(subject) ? uncapitalise(subject) : subject;
  if (kind === 'election') return said.replace(/^bầu (?=\S)/u, '');
  return kind === 'adoption' && act.test(said) ? `việc ${said}` : said;
}

/** `bổ sung 2 Ủy viên Ủy ban khóa XIV` → bầu bổ sung, `Ủy viên Ủy ban khóa XIV`. */
function electionOf({ kind, subject = '', people }: Decision): {
  elects: string | undefined;
  seat: string | undefined;
} {
  if (kind !== 'election') return { elects: undefined, seat: undefined };
  const [, more, seat = ''] = /^(?:bầu )?(bổ sung )?(?:\d+ )?(.*)$/iu.exec(subject) ?? [];
  if (!people?.length || !offices.test(seat)) return { elects: 'bầu', seat: undefined };
  return { elects: more ? 'bầu bổ sung' : 'bầu', seat };
}

/** Whom a decision names; a rejected one chooses nobody. */
function chosenBy({ units, people, rejected }: Decision): string[] {
  return rejected ? [] : [...(units ?? []), ...(people ?? [])].map(String);
}

/** What the file says beside the award that is put up for: who grants it, that it is for the dead. */
function giverOf({ form, route }: Decision, { awards }: Conference): Pick<DecisionFacts, 'authority' | 'posthumous'> {
  const rows = [...(awards ?? []).entries()].filter(
    ([, row]) => row.form === form && row.status !== 'granted' && row.status !== 'registered',
  );
  const [at, row] = rows.find(([, { authority }]) => authority !== undefined) ?? [];
  const named = row?.authority !== undefined && !route?.length && !form?.includes(row.authority);
  return {
    authority: named ? fact(row.authority as string, [`awards.${at}.authority`]) : undefined,
    posthumous: rows.some(([, { posthumous }]) => posthumous === true),
  };
}

/** Find the people and the forms of all decisions. */
export function decisionFacts(
  conference: Conference,
  people: People,
  entryOf: (form: string) => AwardEntry | undefined,
  trace: Trace,
): DecisionFacts[] {
  const facts = (conference.decisions ?? []).map((decision, index): DecisionFacts => {
    const path = `decisions.${index}`;
    const named = people.named(decision.people, `${path}.people`);
    const kind = entryOf(decision.form ?? '')?.kind;
    const subject = subjectOf(decision);
    const from = [`${path}.subject`];
    const { elects, seat } = electionOf(decision);
    return trace.tag(
      {
        ...decision,
        people: named,
        ofChair: named.some(({ chair }) => chair),
        tally: tallyFacts(decision.tally, conference.attendance, trace, `${path}.tally`, chosenBy(decision)),
        subject: subject === undefined ? undefined : fact(subject, from),
        brief: subject === undefined ? undefined : fact(briefOf(subject).replace(/ \([^()]*\)/gu, ''), from),
        elects,
        seat: seat === undefined ? undefined : fact(seat, from),
        titled: titles.includes(kind ?? ''),
        procedural: decision.kind === 'election' && ofMeeting.test(decision.subject ?? ''),
        flag: kind === 'flag',
        ...giverOf(decision, conference),
        led: false,
        voted: false,
      },
      path,
    );
  });
  return trace.tag(facts, 'decisions');
}
