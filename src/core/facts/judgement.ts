/** What speeches say of the period looked back on, and what they ask; what a discussion was about. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import type { Saying } from '../language/saying.ts';
import { topicOf } from '../language/saying.ts';

type Item = NonNullable<Conference['programme']>[number];

/** Kinds of speech in which the period is judged. What a chair concludes is an outcome. */
const judging: readonly string[] = ['opening', 'closing', 'speech', 'directive'];
/** Of the meeting itself. */
const meeting = /^(?:hội nghị|cuộc họp|phiên họp|buổi|đại hội)(?!\p{L})/iu;
/** Of what comes, must be, is wished or promised; maxims. */
const other =
  /(?<!\p{L})(?:sẽ|sắp tới|thời gian tới|năm tới|phải|cần|hãy|đừng|mong|xin|cam kết|hứa|kiến nghị|đề nghị|thước đo|then chốt|sống còn)(?!\p{L})/iu;

/** Statements and losses of a speech that judge the period, and what else it says. */
export interface Judgement {
  /** Undefined where there are none. */
  judged: string[] | undefined;
  /** What is asked, promised, put as a question; statements that judge nothing. */
  asked: Saying[];
}

/**
 * Part what is said. `told`: folded sentences that other places of the file tell already. `own`: the one who speaks leads
 * the body whose report it is; what anybody else says stays whole, a speech.
 */
export function judgementOf(
  item: Item,
  said: readonly Saying[],
  { told, own }: { told: ReadonlySet<string>; own: boolean },
): Judgement {
  if (!judging.includes(item.kind)) return { judged: undefined, asked: [...said] };
  const judged: string[] = [];
  const asked: Saying[] = [];
  for (const one of said) {
    const judges = (point: string): boolean =>
      (one.form === 'statement' || one.form === 'loss') && !meeting.test(point) && !other.test(point);
    if (own) for (const point of one.points) if (judges(point) && !told.has(fold(point))) judged.push(point);
    // That a meeting went well ends it; no paper needs it.
    const idle = (point: string): boolean => one.form === 'statement' && meeting.test(point);
    const rest = one.points.filter((point) => !((own || told.has(fold(point))) && judges(point)) && !idle(point));
    if (rest.length > 0) asked.push({ ...one, points: rest });
  }
  return { judged: judged.length > 0 ? judged : undefined, asked };
}

/** Everything that the parts of a report tell in sentences, folded. */
export function toldIn({ situation, leadership, results, evaluation, limitations }: Conference): ReadonlySet<string> {
  const texts = [
    ...(leadership ?? []),
    ...Object.values(situation ?? {}).flat(),
    ...(results ?? []).flatMap(({ points }) => points),
    ...Object.values(evaluation ?? {}).flat(),
    ...(limitations ?? []).map(({ text }) => text),
  ];
  return new Set(texts.map((text) => fold(String(text).replace(/\.$/, ''))));
}

/** What several people talked about, as phrases; undefined where one of the points is no such phrase. */
export function topicsOf({ kind, points = [], by = [] }: Item): string[] | undefined {
  if ((kind !== 'discussion' && kind !== 'sharing') || points.length === 0) return undefined;
  if (by.length === 1 && by[0]?.office) return undefined;
  const topics = points.map(topicOf);
  return topics.every((topic) => topic !== undefined) ? topics : undefined;
}

const coming = /(?<!\p{L})(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|mục tiêu)(?!\p{L})/iu;

/** What a report that was presented says of itself: `Báo cáo cũng đề xuất …`. */
const ofItself = /^Báo cáo (?:cũng |đồng thời )?(?:đề xuất|đề ra|nêu|xác định) /u;

/** Of a report that was presented, its content where that tells of what comes, and what it says of itself. */
export function outlookOf({ kind, content = [] }: Item): Record<'outlook' | 'remarks', string[] | undefined> {
  const sentences = kind === 'report' ? content.filter((sentence) => coming.test(sentence)) : [];
  const part = (self: boolean): string[] | undefined => {
    const found = sentences.filter((sentence) => ofItself.test(sentence) === self);
    return found.length > 0 ? found : undefined;
  };
  return { outlook: part(false), remarks: part(true) };
}
