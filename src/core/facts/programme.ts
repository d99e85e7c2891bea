/** The programme with its actors found: who each `by` is. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import type { Participant, People } from './people.ts';
import type { Trace } from './trace.ts';

type Item = NonNullable<Conference['programme']>[number];

/** An item of the programme. `by` and `witnesses` are resolved to people and words. */
export type ProgrammeFacts = Omit<Item, 'by' | 'witnesses' | 'title'> & {
  /** What it is about; of a tribute, to whom. */
  title: string | undefined;
  by: Participant[];
  witnesses: Participant[];
  /** The period, where the title does not say it. */
  ofPeriod: string | undefined;
  /** The title is a noun, the name of an event: `Hội thao`. */
  eventful: boolean;
  /** The day before the first item of it, where the programme tells days. */
  newDay: string | undefined;
  /** Papers adopted here that no decision of the file names. */
  adopts: string[];
  /** What is said asks others to act: `cần …`, `phải …`. */
  urges: boolean;
};

/** Of an adoption, the papers, or its title where it lists none, without those that a decision adopts. */
function adopted({ kind, documents, title }: Item, decisions: Conference['decisions']): string[] {
  if (kind !== 'adoption') return [];
  const decided = (decisions ?? []).flatMap(({ kind: act, subject }) =>
    act === 'adoption' && subject ? [fold(subject)] : [],
  );
  if (!documents) return title && decided.length === 0 ? [title.replace(/^thông qua /iu, '')] : [];
  return documents.filter((paper) => !decided.some((one) => fold(paper).includes(one) || one.includes(fold(paper))));
}

const urge = /^(?:\S+ ){0,4}?(?:cần|phải|hãy|đề nghị|yêu cầu)(?!\p{L})/iu;

/** Resolve the actors of every item. */
export function programmeFacts(conference: Conference, people: People, trace: Trace): ProgrammeFacts[] {
  const days = (conference.programme ?? []).map(({ day }) => day);
  const items = (conference.programme ?? []).map((item, index): ProgrammeFacts => {
    const path = `programme.${index}`;
    // A silence told among other things is a tribute all the same.
    const [silence] = /^(?:một )?phút (?:mặc niệm|tưởng niệm)(?: |$)/iu.exec(item.title ?? '') ?? [];
    const kind = silence !== undefined && item.kind === 'other' ? 'tribute' : item.kind;
    const title = (silence === undefined ? item.title : item.title?.slice(silence.length)) || undefined;
    const by = (item.by ?? []).map((actor, at) => people.resolve(actor, `${path}.by.${at}`));
    return trace.tag(
      {
        ...item,
        by: trace.tag(by, `${path}.by`),
        witnesses: people.named(item.witnesses, `${path}.witnesses`),
        kind,
        title,
        ofPeriod: item.period && !item.title?.includes(item.period.slice(0, 4)) ? item.period : undefined,
        eventful: item.kind === 'side-event' && /^\p{Lu}/u.test(item.title ?? ''),
        newDay: item.day !== undefined && item.day !== days.slice(0, index).findLast(Boolean) ? item.day : undefined,
        adopts: adopted(item, conference.decisions),
        urges: (item.points ?? []).some((point) => urge.test(point)),
      },
      path,
    );
  });
  return trace.tag(items, 'programme');
}
