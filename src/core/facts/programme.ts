/** The programme with its actors found: who each `by` is. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { sayings } from '../language/saying.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { ClusterFacts } from './cluster.ts';
import type { Participant, People } from './people.ts';
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
  /** A minute of silence, which is told before all else: `một phút mặc niệm đồng chí …`. */
  tribute: Fact<string> | undefined;
  /** The title as something that people do; an event that is named by a noun is taken part in. */
  doing: Fact<string> | undefined;
  /** A caption tells that these people spoke; nothing else is known of it. */
  pictured: boolean;
  /** The period, where the title does not say it. */
  ofPeriod: string | undefined;
  /** The day before the first item of it, where the programme tells days. */
  newDay: string | undefined;
  /** Papers adopted here that no decision of the file names. */
  adopts: string[];
};

/** Points that one verb reports. */
export interface SayingFacts {
  form: string;
  /** `nêu rõ:`, `đề nghị các đơn vị`. */
  verb: Fact<string>;
  points: string[];
}

/** Of an adoption, the papers, or its title where it lists none, without those that a decision adopts. */
function adopted({ kind, documents, title }: Item, decisions: Conference['decisions']): string[] {
  if (kind !== 'adoption') return [];
  const decided = (decisions ?? []).flatMap(({ kind: act, subject }) =>
    act === 'adoption' && subject ? [fold(subject)] : [],
  );
  if (!documents) return title && decided.length === 0 ? [title.replace(/^thông qua /iu, '')] : [];
  return documents.filter((paper) => !decided.some((one) => fold(paper).includes(one) || one.includes(fold(paper))));
}

/** Resolve the actors of every item. */
export function programmeFacts(
  conference: Conference,
  people: People,
  cluster: ClusterFacts | undefined,
  trace: Trace,
): ProgrammeFacts[] {
  const days = (conference.programme ?? []).map(({ day }) => day);
  const items = (conference.programme ?? []).map((item, index): ProgrammeFacts => {
    const path = `programme.${index}`;
    const by = (item.by ?? []).map((actor, at) => people.resolve(actor, `${path}.by.${at}`));
    return trace.tag(
      {
        ...item,
        by: trace.tag(by, `${path}.by`),
        behalf: item.behalf !== undefined && unitsOf(by).includes(item.behalf) ? undefined : item.behalf,
        tribute: tributeOf(item, path),
        doing: item.title === undefined ? undefined : fact(doingOf(item.title, item.kind), [`${path}.title`]),
        pictured: by.some(({ name }) =>
          (conference.photos ?? []).some(
            ({ shows, caption }) => shows?.includes(name) && /phát biểu/iu.test(caption ?? ''),
          ),
        ),
        ...deedOf(item, by, path, trace),
        witnesses: people.named(item.witnesses, `${path}.witnesses`),
        ofPeriod: item.period && !item.title?.includes(item.period.slice(0, 4)) ? item.period : undefined,
        newDay: item.day !== undefined && item.day !== days.slice(0, index).findLast(Boolean) ? item.day : undefined,
        adopts: adopted(item, conference.decisions),
        said: sayings(item.points ?? [], {
          own: ownNames(item, by),
          addressee: cluster && `các ${cluster.noun.value}`,
          directs: item.kind === 'directive',
        }).map((one) => ({
          ...one,
          verb: fact(one.verb, [`${path}.points`]),
          points: trace.tag(one.points, `${path}.points`),
        })),
      },
      path,
    );
  });
  return trace.tag(items, 'programme');
}

/** A sentence about the one who speaks begins with the honorific alone; its words go with the name. */
function deedOf(
  { content = [] }: Item,
  by: readonly Participant[],
  path: string,
  trace: Trace,
): Pick<ProgrammeFacts, 'deed' | 'rest'> {
  const [first = '', ...rest] = content;
  const [, deed] = /^(?:Đồng chí|Ông|Bà) (?!\p{Lu})(.+)$/su.exec(first) ?? [];
  const own = `${path}.content`;
  if (by.length !== 1 || deed === undefined) return { deed: undefined, rest: content };
  return { deed: fact(deed, [own]), rest: trace.tag(rest, own) };
}

/** By which names a speaker's own side may go in what is said. */
function ownNames({ behalf }: Item, by: readonly Participant[]): string[] {
  return [behalf, ...unitsOf(by)].filter((name) => name !== undefined);
}

function unitsOf(by: readonly Participant[]): (string | undefined)[] {
  return by.flatMap((who) => (who.type === 'person' ? who.roles.map(({ unit }) => unit) : [who.name]));
}

function tributeOf({ title, kind }: Item, path: string): Fact<string> | undefined {
  const told = title !== undefined && /mặc niệm|tưởng niệm/iu.test(title);
  if (!told && kind !== 'tribute') return undefined;
  const words = told
    ? title.replace(/^(?:dành )?(?:một )?phút/iu, 'một phút')
    : `một phút mặc niệm ${title ?? ''}`.trim();
  return fact(words, [title === undefined ? `${path}.kind` : `${path}.title`]);
}

/** `Hội thao` → `tham gia Hội thao`; `xem triển lãm` stays. */
function doingOf(title: string, kind: Item['kind']): string {
  const noun = /^(?:\p{Lu}|hội (?:thao|diễn|thi|trại)|giải |cuộc |lễ |chương trình |triển lãm)/u;
  return kind === 'side-event' && noun.test(title) ? `tham gia ${title}` : title;
}
