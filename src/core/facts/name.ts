/** What the conference is called: its purposes put into one name. */
import type { Conference } from '../conference/schema/conference.ts';
import { list } from '../language/list.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';
import { type Fact, fact } from '../model/fact.ts';
import { type Purpose, purposesOf } from './purposes.ts';

/** What each kind of purpose does, and to what when the file does not say; a review says of what itself. */
const acts: Record<Purpose['kind'], { verb: string; subject: string }> = {
  review: { verb: 'tổng kết', subject: '' },
  interim: { verb: 'sơ kết', subject: '' },
  covenant: { verb: 'ký kết', subject: 'giao ước thi đua' },
  launch: { verb: 'phát động', subject: 'phong trào thi đua' },
  appraisal: { verb: 'bình xét', subject: 'danh hiệu thi đua, hình thức khen thưởng' },
  election: { verb: 'bầu', subject: 'Cụm trưởng, Cụm phó' },
  council: { verb: 'họp', subject: 'Hội đồng Thi đua - Khen thưởng' },
  other: { verb: '', subject: '' },
};

/** `năm 2023`, `6 tháng đầu năm 2024`; the text as written when it is no period. */
function inPeriod(period: string | undefined): string {
  if (!period) return '';
  const parsed = parsePeriod(period);
  return parsed ? formatPeriod(parsed) : period;
}

/** `tổng kết công tác thi đua, khen thưởng`. */
function deedWords({ kind, subject }: Purpose, block: boolean, alone: boolean): string {
  const { verb, subject: named } = acts[kind];
  const usual = alone && kind === 'election' ? 'Cụm trưởng' : named;
  const of = subject ?? (block ? usual.replaceAll('Cụm', 'Khối') : usual);
  return [verb, of].filter(Boolean).join(' ');
}

/** `tổng kết công tác thi đua, khen thưởng năm 2023`. */
function purposeWords(purpose: Purpose, block: boolean, alone: boolean): string {
  return [deedWords(purpose, block, alone), inPeriod(purpose.period)].filter(Boolean).join(' ');
}

/** All purposes in a row; neighbours of one period say it once: `tổng kết A năm 2021, phát động B và ký kết C năm 2022`. */
function rowOf({ purposes, cluster }: Conference, block: boolean, alone: boolean): string {
  const groups: { deeds: string[]; period: string }[] = [];
  for (const purpose of purposes) {
    const period = inPeriod(purpose.period);
    const deed = ownWords(deedWords(purpose, block, alone), cluster?.name);
    const last = groups.at(-1);
    // Two that hold commas are still two, where nothing else stands beside them.
    const plain = purposes.length === 2 && ![last?.deeds[0], deed].some((one) => one?.includes(' và '));
    if (last && last.period === period && (plain || ![...last.deeds, deed].some((one) => one.includes(','))))
      last.deeds.push(deed);
    else groups.push({ deeds: [deed], period });
  }
  const phrases = groups.map(({ deeds, period }) =>
    [deeds.length === 2 ? deeds.join(' và ') : list(deeds), period].filter(Boolean).join(' '),
  );
  // Purposes hold commas of their own, so semicolons part them; the last is joined by a word, unless it holds one.
  const apart = phrases.some((phrase) => phrase.includes(',')) ? '; ' : ', ';
  const before = phrases.slice(0, -1).join(apart);
  const last = phrases.at(-1) ?? '';
  return before === '' ? last : `${before}${last.includes(' và ') ? apart : ' và '}${last}`;
}

/** `tổng kết hoạt động thi đua Cụm năm 2021`, which is said of a cluster that is named: `tổng kết hoạt động thi đua năm 2021`. */
function ownWords(words: string, cluster: string | undefined): string {
  const kind = /^(?:cụm|khối)(?!\p{L})/iu.exec(cluster ?? '')?.[0];
  return kind === undefined
    ? words
    : words.replace(new RegExp(` (?:của |trong )?${kind}(?= năm | 6 tháng | quý |$)`, 'u'), '');
}

/** What the event is called. */
export interface Names {
  /** `Hội nghị`, `Cuộc họp`. */
  event: Fact<string>;
  /** All purposes in words. */
  purpose: Fact<string>;
  /** The first purpose in words: what a headline has room for. */
  mainPurpose: Fact<string>;
  /** What is looked back on, in words: `tổng kết phong trào thi đua năm 2025`; nothing where nothing is. */
  review: Fact<string> | undefined;
  /** The conference's name: stated, or event and purposes. */
  name: Fact<string>;
  /** The name says whose conference it is. */
  namesCluster: boolean;
  /** The event in the fewest words: `Hội nghị tổng kết`; a name of its own where it has one. */
  briefly: Fact<string>;
  /** The event as news speaks of it beside what it decided: `Hội nghị tổng kết công tác thi đua năm 2023`. */
  occasion: Fact<string>;
  /** What it was held for, as something that its body does: `tổng kết công tác thi đua năm 2023 và ký kết giao ước thi đua năm 2024`. */
  doing: Fact<string> | undefined;
  /** The same in a few words: `tổng kết năm 2023, ký kết giao ước thi đua năm 2024`. */
  inShort: Fact<string> | undefined;
}

/**
 * Purposes in the words of news. Those of one period say it once; who was elected is news of its own, told with names.
 * Nothing where one of them is no deed.
 */
function newsWords(
  { purposes, cluster, nextTerm, programme }: Conference,
  short: boolean,
  found: readonly string[],
): Fact<string> | undefined {
  if (purposes.some(({ kind }) => kind === 'other' || kind === 'council')) return undefined;
  const block = /^khối/iu.test(cluster?.name ?? '');
  const named = nextTerm?.lead !== undefined && purposes.some(({ kind }) => kind !== 'election');
  const told = [...purposes.entries()].filter(([, { kind }]) => !(named && kind === 'election'));
  const launched = launchedIn(programme, purposes);
  const parts = told.map(([, { kind, subject, period }]) => {
    const usual = block ? acts[kind].subject.replaceAll('Cụm', 'Khối') : acts[kind].subject;
    const own = kind === 'launch' ? (launched ?? subject) : subject;
    const said = own?.replace(/ (?:của )?(?:Cụm|Khối)$/u, '') ?? usual;
    // In a few words a review still says of what, where that takes few.
    const brief = usual === '' && said.split(' ').length <= SHORT_SUBJECT ? said : usual;
    const of = short ? brief : said;
    return { words: [acts[kind].verb, of].filter(Boolean).join(' '), period: inPeriod(period) };
  });
  const groups: { words: string[]; period: string }[] = [];
  for (const { words, period } of parts) {
    const last = groups.at(-1);
    if (last?.period === period) last.words.push(words);
    else groups.push({ words: [words], period });
  }
  const phrases = groups.map(({ words, period }) =>
    [list(words, { separator: ',' }), period].filter(Boolean).join(' '),
  );
  const paths = [...told.map(([at]) => `purposes.${at}`), ...(launched && !short ? ['programme'] : []), ...found];
  const plain = phrases.length === 2 && groups.every(({ words }) => words.length === 1);
  const joint = short || phrases.some((one) => / và /u.test(one)) ? ', ' : plain ? ' và ' : '; ';
  return phrases.length === 0 ? undefined : fact(phrases.join(joint), paths);
}

/** The movement launched, where the programme calls it by its name: `phong trào thi đua “Phục hồi, an toàn”`. */
function launchedIn(programme: Conference['programme'], purposes: readonly Purpose[]): string | undefined {
  const launches = (programme ?? []).filter(({ kind }) => kind === 'launch');
  const title = launches.length === 1 ? launches[0]?.title : undefined;
  return title?.includes('“') && purposes.filter(({ kind }) => kind === 'launch').length === 1 ? title : undefined;
}

/** Words that what a review is of has at most where there is little room. */
const SHORT_SUBJECT = 7;

/** Words that a name of its own has at most where there is little room. */
const SHORT_NAME = 14;

/** `Hội nghị tổng kết`, `Hội nghị sơ kết`: the event and what it was for. */
function brieflyOf({ title, purposes }: Conference, event: Fact<string>): Fact<string> {
  if (title !== undefined && title.split(' ').length <= SHORT_NAME) return fact(title, ['title']);
  const at = purposes.findIndex(({ kind }) => kind === 'review' || kind === 'interim');
  const verb = acts[purposes[at]?.kind ?? 'other'].verb;
  return verb === '' ? event : fact(`${event.value} ${verb}`, [...event.from, `purposes.${at}`]);
}

/** The name of the event and its purposes in words. */
export function nameFacts(given: Conference): Names {
  const { purposes, from: found } = purposesOf(given);
  const conference = { ...given, purposes };
  const event = conference.event ? fact(conference.event, ['event']) : fact('Hội nghị', []);
  const block = /^khối/iu.test(conference.cluster?.name ?? '');
  const alone = conference.nextTerm?.deputy === 'none';
  const words = conference.purposes.map((purpose) => purposeWords(purpose, block, alone));
  const purpose = fact(rowOf(conference, block, alone), ['purposes', ...found]);
  const mainPurpose = fact(words[0] ?? '', ['purposes.0', ...found]);
  const backward = conference.purposes.flatMap(({ kind }, at) => (kind === 'review' || kind === 'interim' ? [at] : []));
  const review = backward.length
    ? fact(list(backward.map((at) => ownWords(words[at] ?? '', conference.cluster?.name))), [
        ...backward.map((at) => `purposes.${at}`),
        ...found,
      ])
    : undefined;
  const namesCluster = conference.cluster !== undefined && (conference.title ?? '').includes(conference.cluster.name);
  const briefly = brieflyOf(conference, event);
  const [doing, inShort] = [newsWords(conference, false, found), newsWords(conference, true, found)];
  const meets = (words: string): string =>
    `${event.value} ${/họp$/iu.test(event.value) ? words.replace(/^họp /u, '') : words}`;
  const occasionOf = (name: Fact<string>): Fact<string> => (doing ? fact(meets(doing.value), doing.from) : name);
  const name = conference.title ? fact(conference.title, ['title']) : nameOf(event.value, conference.edition, purpose);
  return {
    event,
    purpose,
    mainPurpose,
    review,
    name,
    namesCluster,
    briefly,
    occasion: occasionOf(name),
    doing,
    inShort,
  };
}

/** `Hội nghị lần thứ 5 tổng kết …`, where the file gives no title. `Cuộc họp` has said the verb of `họp Hội đồng`. */
function nameOf(event: string, edition: string | undefined, { value: purpose, from }: Fact<string>): Fact<string> {
  const rest = /họp$/iu.test(event) ? purpose.replace(/^họp /u, '') : purpose;
  return fact(`${event}${edition ? ` lần thứ ${edition}` : ''} ${rest}`.trim(), from);
}
