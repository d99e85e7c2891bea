/** The programme with its actors found: who each `by` is. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { fold } from '../language/fold.ts';
import { type Saying, sayings } from '../language/saying.ts';
import { saidInSentences } from '../language/speech.ts';
import { type Fact, fact } from '../model/fact.ts';
import { type ClusterFacts, functionOf } from './cluster.ts';
import { successorOf } from './handover.ts';
import { judgementOf, outlookOf, toldIn, topicsOf } from './judgement.ts';
import type { Participant, People } from './people.ts';
import { isLaunched } from './slogans.ts';
import type { Trace } from './trace.ts';

type Item = NonNullable<Conference['programme']>[number];

/** An item of the programme. `by` and `witnesses` are resolved to people and words. */
export type ProgrammeFacts = Omit<Item, 'by' | 'witnesses' | 'behalf'> & {
  /** For whom, where that is not the speaker's own unit. */
  behalf: string | undefined;
  by: Participant[];
  witnesses: Participant[];
  /** What the speaker did, where the content begins with it: `Đồng chí biểu dương …` → `biểu dương …`. */
  deed: Fact<string> | undefined;
  /** The content without it. */
  rest: string[];
  /** The points as a speech reports them, under verbs that fit their form. */
  said: SayingFacts[];
  /** The same in sentences, as prose tells a speech. */
  told: SpokenFacts[];
  /** Of a speech, what judges the period looked back on and no other part of the file tells. */
  judged: string[] | undefined;
  /** Of a speech, all other points. */
  asked: SayingFacts[];
  /** The same in sentences. */
  askedTold: SpokenFacts[];
  /** What several people discussed, as phrases: `cách chấm điểm`, `việc giảm áp lực`. */
  topics: string[] | undefined;
  /** Of a report that was presented, what it says of the time to come. */
  outlook: string[] | undefined;
  /** It presents what was achieved: a report, no plan, no proposal. */
  reportsResults: boolean;
  /** The same where its subject is the report: `Báo cáo cũng đề xuất …`. */
  remarks: string[] | undefined;
  /** Of a report that presents a plan, its title: `Kế hoạch hoạt động của Cụm năm 2023`. */
  plan: Fact<string> | undefined;
  /** A minute of silence, which is told before all else: `phút mặc niệm đồng chí …`. */
  tribute: Fact<string> | undefined;
  /** The title as something that people do; an event that is named by a noun is taken part in. */
  doing: Fact<string> | undefined;
  /** The title as something that is talked of: `về mô hình …`, `kinh nghiệm …`. */
  about: Fact<string> | undefined;
  /** A caption tells that these people spoke; nothing else is known of it. */
  pictured: boolean;
  /** Somebody spoke; what was said is not known. */
  bare: boolean;
  /** A bare opening or closing by one who chairs: an article tells it with the chairs. */
  presided: boolean;
  /** A bare opening that the sentence of the first report begins with. */
  toldBefore: boolean;
  /** It happened beside the agenda (`beside.ts`). */
  beside: boolean;
  /** Of the first report, who spoke before it in such an opening. */
  opener: Participant[];
  /** Of a handover, who takes over: `VKSND khu vực 2`. */
  successor: Fact<string> | undefined;
  /** Those who act are told by their number: `42 hợp tác xã`. */
  counted: boolean;
  /** The period, where the title does not say it. */
  ofPeriod: string | undefined;
  /** The outcome is what the meeting did: `giao …`, `thống nhất …`. */
  ruled: boolean;
  /** Papers adopted here that no decision of the file names. */
  adopts: string[] | undefined;
};

/** A sentence of a report on a speech. */
export interface SpokenFacts {
  /** It goes on from the one before: `theo đồng chí, …`, `đồng chí cũng …`. */
  onward: 'by' | 'also' | undefined;
  said: SayingFacts[];
}

/** Points that one verb reports. */
export interface SayingFacts {
  form: string;
  /** `nêu rõ`, `đề nghị các đơn vị`. */
  verb: Fact<string>;
  points: string[];
}

/** Of an adoption, the papers, or its title where it lists none, without those that a decision adopts. */
function adopted({ kind, documents, title }: Item, decisions: Conference['decisions']): string[] | undefined {
  if (kind !== 'adoption') return undefined;
  const decided = (decisions ?? []).flatMap(({ kind: act, subject }) =>
    act === 'adoption' && subject ? [fold(subject)] : [],
  );
  if (!documents) return title && decided.length === 0 ? [title.replace(/^thông qua /iu, '')] : undefined;
  const left = documents.filter(
    (paper) => !decided.some((one) => fold(paper).includes(one) || one.includes(fold(paper))),
  );
  return left.length > 0 ? left : undefined;
}

/** Kinds of items in which the meeting's own word is spoken. */
const leading: readonly string[] = ['opening', 'directive', 'conclusion', 'closing'];

/** Resolve the actors of every item. */
export function programmeFacts(
  conference: Conference,
  people: People,
  cluster: ClusterFacts | undefined,
  trace: Trace,
): ProgrammeFacts[] {
  const told = toldIn(conference);
  const chairs = new Set((conference.chairs ?? []).map(({ name }) => name));
  const items = (conference.programme ?? []).map((item, index): ProgrammeFacts => {
    const path = `programme.${index}`;
    const all = (item.by ?? []).map((actor, at) => people.resolve(actor, `${path}.by.${at}`));
    const successor = successorOf(item, all, conference, cluster, path);
    // Who takes over does not hand over.
    const by = successor === undefined ? all : all.slice(0, 1);
    const said = sayings(item.points ?? [], {
      own: ownNames(item, by),
      addressee: cluster && `các ${cluster.noun.value}`,
      directs: item.kind === 'directive',
      leads: leading.includes(item.kind) || by.some(({ name }) => chairs.has(name)),
      shares: item.kind === 'sharing',
    });
    const { judged, asked } = judgementOf(item, said, { told, own: isOwn(by, cluster) });
    const adopts = adopted(item, conference.decisions);
    const topics = topicsOf(item);
    const { outlook, remarks } = outlookOf(item);
    return trace.tag(
      {
        ...item,
        by: trace.tag(by, `${path}.by`),
        behalf: item.behalf !== undefined && unitsOf(by).includes(item.behalf) ? undefined : item.behalf,
        tribute: tributeOf(item, path),
        doing: item.title === undefined ? undefined : fact(doingOf(item.title, item.kind), [`${path}.title`]),
        about: item.title === undefined ? undefined : fact(aboutOf(item.title), [`${path}.title`]),
        pictured: by.some(({ name }) =>
          (conference.photos ?? []).some(
            ({ shows, caption }) => shows?.includes(name) && /phát biểu/iu.test(caption ?? ''),
          ),
        ),
        bare: isBare(item),
        presided: isBare(item) && isPresided(item, chairs),
        toldBefore: false,
        beside: false,
        opener: [],
        ...deedOf(item, by, path, trace),
        successor,
        counted: /^\d/u.test(by[0]?.name ?? ''),
        witnesses: people.named(item.witnesses, `${path}.witnesses`),
        ofPeriod: periodOf(item, conference),
        ruled:
          /^(?:giao|thống nhất|đồng ý|yêu cầu|đề nghị|chấp thuận|quyết định|nhất trí|phân công|cử|thông qua)(?!\p{L})/iu.test(
            String(item.outcome?.[0] ?? ''),
          ),
        adopts: adopts && trace.tag(adopts, item.documents ? `${path}.documents` : `${path}.title`),
        said: traced(said, path, trace),
        told: spoken(said, path, trace),
        judged: judged && trace.tag(judged, `${path}.points`),
        asked: traced(asked, path, trace),
        askedTold: spoken(asked, path, trace),
        topics: topics && trace.tag(topics, `${path}.points`),
        outlook: outlook && trace.tag(outlook, `${path}.content`),
        reportsResults:
          item.kind === 'report' &&
          /^(?!.*(?:tờ trình|đề án|kế hoạch))(?:$|.*(?:báo cáo|tổng kết|sơ kết|kết quả))/iu.test(item.title ?? ''),
        remarks: remarks && trace.tag(remarks, `${path}.content`),
        plan:
          item.kind === 'report' && /(?<!\p{L})kế hoạch(?!\p{L})/iu.test(item.title ?? '')
            ? fact((item.title ?? '').replace(/^(?:(?:tóm tắt|dự thảo|nội dung) )+/iu, ''), [`${path}.title`])
            : undefined,
      },
      path,
    );
  });
  joinOpening(items);
  return trace.tag(items, 'programme');
}

/** The period, where the title does not say it; of a movement that is launched by its name, when it is carried out. */
function periodOf(item: Item, conference: Conference): string | undefined {
  const slogan = (conference.slogans ?? []).find((one) => isLaunched(one, { programme: [item] }));
  const period = item.period ?? slogan?.period;
  return period && !item.title?.includes(period.slice(0, 4)) ? period : undefined;
}

function isBare({ by, title, content, points, quote }: Item): boolean {
  return by?.length === 1 && title === undefined && quote === undefined && !content?.length && !points?.length;
}

/** Of several chairs only the last word goes without saying. */
function isPresided({ kind, by }: Item, chairs: ReadonlySet<string | undefined>): boolean {
  const presides = kind === 'closing' || (kind === 'opening' && chairs.size === 1);
  return presides && (by ?? []).some(({ name }) => chairs.has(name));
}

/** A bare opening and the first report, by another, are one sentence. */
function joinOpening(items: readonly ProgrammeFacts[]): void {
  const opening = items.find(({ kind, bare, presided }) => kind === 'opening' && bare && !presided);
  const report = items.find(({ kind, only }) => kind === 'report' && (only?.includes('article') ?? true));
  if (!opening || !report || report.by.some(({ name }) => name === opening.by[0]?.name)) return;
  opening.toldBefore = true;
  report.opener = opening.by;
}

function traced(said: readonly Saying[], path: string, trace: Trace): SayingFacts[] {
  const own = `${path}.points`;
  return said.map((one) => ({ ...one, verb: fact(one.verb, [own]), points: trace.tag(one.points, own) }));
}

function spoken(said: readonly Saying[], path: string, trace: Trace): SpokenFacts[] {
  return saidInSentences(said).map(({ onward, said: parts }) => ({ onward, said: traced(parts, path, trace) }));
}

/** What a sentence says that accepts the opinions of others. */
export const accepts = /(?:tiếp thu|ghi nhận) /u;

/** A sentence about the one who speaks begins with the honorific alone; its words go with the name. */
function deedOf(
  { kind, content = [], points }: Item,
  by: readonly Participant[],
  path: string,
  trace: Trace,
): Pick<ProgrammeFacts, 'deed' | 'rest'> {
  const [first = '', ...rest] = content;
  const hasPoints = (points ?? []).length > 0;
  const [, alone] = /^(?:Đồng chí|Ông|Bà) (?!\p{Lu})(.+)$/su.exec(first) ?? [];
  const deed = alone ?? (kind === 'scoring' || kind === 'appraisal' ? deedOfAll(first, by) : undefined);
  const own = `${path}.content`;
  // Opinions are accepted after one's own word.
  if (by.length !== 1 || deed === undefined || (accepts.test(deed) && hasPoints))
    return { deed: undefined, rest: content };
  return { deed: fact(deed, [own]), rest: trace.tag(rest, own) };
}

/** `Các đơn vị đối chiếu điểm` of `các đơn vị trong Cụm`: `đối chiếu điểm`. */
function deedOfAll(sentence: string, [who]: readonly Participant[]): string | undefined {
  const name = who?.name.split(' ').slice(0, 3).join(' ') ?? '';
  const all = /^các /iu.test(name) && fold(sentence).startsWith(`${fold(name)} `);
  return all ? sentence.slice(name.length + 1).replace(/\.$/u, '') : undefined;
}

/** By which names a speaker's own side may go in what is said. */
function ownNames({ behalf }: Item, by: readonly Participant[]): string[] {
  return [behalf, ...unitsOf(by)].filter((name) => name !== undefined);
}

function unitsOf(by: readonly Participant[]): (string | undefined)[] {
  return by.flatMap((who) => (who.type === 'person' ? who.roles.map(({ unit }) => unit) : [who.name]));
}

/** Whether one person speaks who chairs, or whose unit leads the cluster: their judgement is the body's own. */
function isOwn(by: readonly Participant[], cluster: ClusterFacts | undefined): boolean {
  const [who, ...others] = by;
  if (who?.type !== 'person' || others.length > 0) return false;
  return who.chair || who.roles.some(({ unit }) => functionOf(unit ?? '', cluster) !== undefined);
}

function tributeOf({ title, kind }: Item, path: string): Fact<string> | undefined {
  const told = title !== undefined && /mặc niệm|tưởng niệm/iu.test(title);
  if (!told && kind !== 'tribute') return undefined;
  const words = told ? title.replace(/^dành /iu, '') : `phút mặc niệm ${title ?? ''}`.trim();
  return fact(words, [title === undefined ? `${path}.kind` : `${path}.title`]);
}

/** What one does to a thing that a title names without a verb. */
const deeds: Partial<Record<NonNullable<Item['kind']>, string>> = {
  adoption: 'thông qua',
  election: 'bầu',
  registration: 'đăng ký',
  awarding: 'trao',
  voting: 'biểu quyết',
  handover: 'bàn giao',
  signing: 'ký kết',
  'side-event': 'tham gia',
};
const events = /^(?:\p{Lu}|hội (?:thao|diễn|thi|trại)|giải |cuộc |lễ |chương trình |triển lãm)/u;
/** Nouns for what is adopted, given, elected, signed. */
const things =
  /^(?:(?:dự thảo|các|một|hai|ba|\d+) )?(?:nghị quyết|quy chế|quy định|kế hoạch|chương trình|báo cáo|tờ trình|đề án|phương án|điều lệ|biên bản|tiêu chí|bảng điểm|bộ tiêu chí|danh sách|nội quy|bằng khen|giấy khen|cờ|huân chương|kỷ niệm chương|phần thưởng|giải thưởng|quà|học bổng|ban|tổ|đoàn|hội đồng|thư ký|chủ tịch|ủy viên|cụm trưởng|khối trưởng|giao ước|bản giao ước|quy ước|nhiệm vụ|hồ sơ|danh hiệu|chỉ tiêu|thời gian|mức)(?!\p{L})/iu;

/** `mô hình …` → `về mô hình …`; experience and views are exchanged themselves. */
function aboutOf(title: string): string {
  return /^(?:về|kinh nghiệm|cách làm|bài học|ý kiến|thông tin|chia sẻ|trao đổi)(?!\p{L})/iu.test(title)
    ? title.replace(/^(?:trao đổi(?:, chia sẻ)?|chia sẻ) /iu, '')
    : `về ${title}`;
}

/** `Hội thao` → `tham gia Hội thao`, of an adoption `Nghị quyết Hội nghị` → `thông qua Nghị quyết Hội nghị`; `xem triển lãm` stays. */
function doingOf(title: string, kind: Item['kind']): string {
  if (/^kiểm phiếu/iu.test(title)) return `tiến hành ${uncapitalise(title)}`;
  const deed = deeds[kind];
  const named = kind === 'side-event' ? events : things;
  return deed !== undefined && named.test(title) ? `${deed} ${title}` : title;
}
