/** How minutes tell what was said: one sentence goes on from the act, an argument stays a paragraph, demands are a list. */
import { uncapitalise } from '../../language/capitalise.ts';
import { fold } from '../../language/fold.ts';
import { isBody } from '../../language/institution.ts';
import { type Fact, fact } from '../../model/fact.ts';
import { isAct } from '../decisions.ts';
import { accepts, type SayingFacts } from '../programme.ts';
import type { Trace } from '../trace.ts';
import type { Act, Entry, Passage } from './entry.ts';
import { concludes } from './matters.ts';

const speeches: readonly Act['kind'][] = ['opening', 'speech', 'directive', 'acceptance', 'closing'];

/** Add how the points of an act are told. */
export function withTelling(
  act: Act & Pick<Entry, 'newDay' | 'results' | 'registers'>,
  at: string,
  trace: Trace,
): Entry {
  const speaks = isSpeech(act);
  const [speech = { said: [], points: [] }, ...further] = speaks ? passagesOf(act.said) : [];
  const [afterwards, rest] = speaks ? parted(act.rest, accepts) : [[], act.rest];
  const entry: Entry = {
    ...act,
    speech,
    further,
    flows: act.by.length === 1 && speech.said.length > 0 && speech.points.length === 0 && further.length === 0,
    rest: trace.tag(rest, `${at}.content`),
    afterwards: trace.tag(afterwards, `${at}.content`),
    // A chair's conclusions stand with what was resolved.
    listed: trace.tag(speaks || concludes(act) ? [] : listedOf(act), `${at}.points`),
  };
  return trace.tag(entry, at);
}

/** The sentences that a test finds, and the others. */
function parted(sentences: readonly string[], test: RegExp): [string[], string[]] {
  return [sentences.filter((one) => test.test(one)), sentences.filter((one) => !test.test(one))];
}

/** What was put up in a discussion: subjects as they are, among opinions a demand as one. */
function listedOf({ points = [], topics, said, kind }: Act): string[] {
  if (topics || kind !== 'discussion') return points;
  const demands = new Set(said.flatMap((one) => (one.form === 'demand' ? one.points.map(fold) : [])));
  const asks = (point: string): boolean =>
    (demands.has(fold(point)) || isAct(point)) && !/^(?:đề nghị|kiến nghị|đề xuất|yêu cầu)/iu.test(point);
  return points.map((point) => (asks(point) ? `Đề nghị ${uncapitalise(point)}` : point));
}

/** Forms of what nobody merely puts up for discussion. */
const opinions: readonly string[] = ['demand', 'promise', 'question', 'loss'];

/** Whether verbs report the points; matters that were discussed are a list. */
function isSpeech({ kind, by, said, topics, title, documents }: Act): boolean {
  if (speeches.includes(kind)) return true;
  // Opinions of few have their verbs; those of many are a list of what was put up.
  if (kind === 'discussion' && by.length <= 2 && said.length > 0 && !topics && !title && !documents) return true;
  if ((kind !== 'sharing' && kind !== 'discussion') || by.length !== 1) return false;
  const [who] = by;
  const one = who?.type === 'person' || (who !== undefined && isBody(who.name));
  return one && said.some(({ form }) => opinions.includes(form));
}

/** Several demands under one verb are a list, which ends its paragraph. */
function passagesOf(said: readonly SayingFacts[]): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const one of said) {
    if (!open) {
      open = { said: [], points: [] };
      passages.push(open);
    }
    const last = open.said.at(-1);
    // One argument has one verb, however weighty its last sentence.
    if (one.form === 'statement' && last?.form === 'statement') {
      open.said[open.said.length - 1] = { ...last, verb: colon(last.verb), points: [...last.points, ...one.points] };
      continue;
    }
    const list = one.form === 'demand' && one.points.length > 1;
    const argues = one.form === 'statement' && one.points.length > 1;
    open.said.push(
      list ? { ...one, verb: colon(one.verb), points: [] } : argues ? { ...one, verb: colon(one.verb) } : one,
    );
    if (!list) continue;
    open.points = one.points;
    open = undefined;
  }
  return passages;
}

function colon(verb: Fact<string>): Fact<string> {
  return fact(`${verb.value.replace(/[,:]$/u, '')}:`, verb.from);
}
