import { type Helper, HelperError, type HelperOptions } from '../handlebars/run/helper.ts';
import type { Piece } from '../handlebars/run/piece.ts';
import {
  address,
  byOffice,
  introduce,
  mention,
  offices,
  type PersonName,
  type PersonPattern,
  sharedOffice,
} from '../language/person.ts';
import { listUnits, sharedPart } from '../language/unit.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Memory } from './memory.ts';

/** A person, or a group that the data describes in words, as facts give them. */
type Participant = (PersonName & { type: 'person'; namesake?: boolean }) | { type: 'words'; name: string };

/**
 * People and groups in a sentence, parted by semicolons. A person is introduced in full the first time and named
 * shortly after that; neighbours of one office share it when they are introduced. `form="full"` repeats the full form,
 * `form="brief"` joins two by `và`, as a report does, `form="name"` name and honorific,
 * `form="honorific"` the honorific alone, for the one person spoken of in the sentence before (the name where the house
 * has none); `form="subject"` joins them by `và`, so that a verb can follow.
 *
 * @vi Người và nhóm người; lần đầu giới thiệu đủ (những người liền nhau cùng chức vụ thì nói chức vụ một lần), sau gọi gọn. `form="full"` luôn đủ, `form="brief"` hai người thì nối bằng “và” như trong báo cáo, `form="name"` chỉ xưng hô và tên, `form="honorific"` chỉ xưng hô, `form="subject"` để động từ đứng ngay sau.
 * @example
 * data: {"chairs": [{"type": "person", "name": "Nguyễn Văn An", "roles": [{"office": "Viện trưởng", "unit": "VKSND tỉnh Gia Lai"}]}]}
 * {{people chairs}} khai mạc; {{people chairs}} bế mạc
 * → đồng chí Nguyễn Văn An, Viện trưởng VKSND tỉnh Gia Lai khai mạc; đồng chí Nguyễn Văn An bế mạc
 */
export function people(memory: Memory): Helper {
  return ([given], options) => {
    const list = (Array.isArray(given) ? given : given === undefined ? [] : [given]) as Participant[];
    if (list.some((who) => who?.type !== 'person' && who?.type !== 'words'))
      throw new HelperError({
        vi: 'people cần những người dự họp (attendees, chairs, by …)',
        en: 'people expects attendees, chairs, by …',
      });
    // An honorific alone stands for one person only.
    const form = list.length > 1 && options.hash.form === 'honorific' ? 'name' : options.hash.form;
    const froms = options.froms[0] ?? [];
    if (form === 'subject') return subject(list, froms, memory, options);
    const phrases = grouped(list, form, memory).map((group): Phrase => {
      const [first] = group;
      if (group.length > 1 && first?.type === 'words')
        return single(
          fact(
            listUnits(group.map(({ name }) => name)),
            group.flatMap((who) => paths(who, froms, memory)),
          ),
          options,
        );
      if (group.length > 1 && first?.type === 'person') return shared(group as Named[], froms, memory, options);
      return single(
        fact(wordsFor(first!, form, memory), paths(first!, froms, memory)),
        options,
        first!.type === 'person',
      );
    });
    // A report names two who do something together.
    return join(
      phrases,
      options,
      form === 'brief' && list.length === 2 && list.every(({ type }) => type === 'person') ? { and: true } : {},
    );
  };
}

/** People as the subject of a verb: `A, Viện trưởng X (Cụm trưởng) và B, Viện trưởng Y (Cụm phó)`; `các đồng chí A, B và C`. */
function subject(
  list: readonly Participant[],
  froms: readonly string[],
  memory: Memory,
  options: HelperOptions,
): Piece {
  const { markdown } = options;
  const honorifics = new Set(
    list.map((who) => (who.type === 'person' ? (who.honorific ?? memory.style.honorific) : '')),
  );
  const [honorific = ''] = honorifics;
  const known = list.every((who) => who.type === 'person' && memory.introduced.has(memory.pathOf(who) ?? who.name));
  const together = list.length > 1 && known && honorifics.size === 1 && honorific !== '';
  const share = list.length === 2 && sharesUnit(list, memory);
  const items = list.map((who, index): Phrase => {
    const one = share && index === 0 ? unitless(who as Named) : who;
    const words = together ? shortly(who as Named) : wordsFor(one, undefined, memory, 'comma');
    if (one !== who) memory.introduced.add(memory.pathOf(who) ?? who.name);
    return single(fact(words, paths(who, froms, memory)), options);
  });
  const joined = join(items, options, { and: true, ...(together && { short: true }) });
  return together ? markdown`các ${honorific} ${joined}` : joined;
}

/** Two who are introduced now, with one office each, of one unit: `A, Chủ tịch và B, Phó Chủ tịch Ủy ban MTTQ tỉnh`. */
function sharesUnit(list: readonly Participant[], memory: Memory): boolean {
  const [first, second] = list.map((who) => {
    if (who.type !== 'person' || who.note !== undefined || who.roles.length !== 1) return undefined;
    return memory.introduced.has(memory.pathOf(who) ?? who.name) ? undefined : who.roles[0];
  });
  return first?.unit !== undefined && first.unit === second?.unit && first.office !== second.office;
}

function unitless(who: Named): Named {
  return { ...who, roles: who.roles.map(({ office }) => ({ office })) };
}

/** A name that is known; with the office where two go by it. */
function shortly({ title, name, namesake, roles }: Named): string {
  const said = [title, name].filter(Boolean).join(' ');
  return namesake && roles.length > 0 ? `${said} (${offices({ roles: roles.slice(0, 1) })})` : said;
}

type Named = Extract<Participant, { type: 'person' }>;

/** One or several people as a sentence names them; `short` where they may be joined by commas. */
interface Phrase {
  words: Piece;
  short: boolean;
  /** One person, whose words hold no “và” of their own. */
  person: boolean;
}

/** Neighbours who are introduced now and hold the same office; everyone else alone. */
function grouped(list: readonly Participant[], form: unknown, memory: Memory): Participant[][] {
  const fresh = (who: Participant): boolean =>
    who.type === 'person' && !who.namesake && !memory.introduced.has(memory.pathOf(who) ?? who.name);
  if (form !== undefined) return list.map((who) => [who]);
  const runs: Participant[][] = [];
  for (const who of list) {
    const last = runs.at(-1);
    if (last?.[0] && fresh(last[0]) && fresh(who)) last.push(who);
    else runs.push([who]);
  }
  return alike(runs.flatMap((run): Participant[][] => (run.length === 1 ? [run] : byOffice(run as Named[]))));
}

/** Neighbouring groups of the same people of several units are told once: `lãnh đạo VKSND các khu vực 3, 5 và 6`. */
function alike(groups: readonly Participant[][]): Participant[][] {
  const partOf = ([who]: readonly Participant[]): string | undefined =>
    who?.type === 'words' ? sharedPart(who.name) : undefined;
  const joined: Participant[][] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && partOf(group) !== undefined && partOf(last) === partOf(group)) for (const who of group) last.push(who);
    else joined.push([...group]);
  }
  return joined;
}

/** `các đồng chí Phó Viện trưởng VKSND tối cao: A và B`. */
function shared(group: readonly Named[], froms: readonly string[], memory: Memory, options: HelperOptions): Phrase {
  const { markdown } = options;
  const [first] = group;
  const office = fact(sharedOffice(first!, memory.style.honorific), paths(first!, froms, memory));
  const names = group.map((who) => {
    memory.introduced.add(memory.pathOf(who) ?? who.name);
    return single(fact([who.title, who.name].filter(Boolean).join(' '), paths(who, froms, memory)), options);
  });
  return { words: markdown`${office}: ${join(names, options)}`, short: false, person: false };
}

function single(name: Fact<string>, { markdown }: HelperOptions, person = false): Phrase {
  return {
    words: markdown`${name}`,
    short: !/[,;–]|\svà\s/u.test(name.value),
    person: person && !/;|\svà\s/u.test(name.value),
  };
}

/** The data paths of a person: their own entry first, then where they are referred to. */
function paths(who: Participant, list: readonly string[], memory: Memory): string[] {
  const own = memory.pathOf(who);
  if (own === undefined) return [...list];
  return [own, ...list.filter((path) => own !== path && !own.startsWith(`${path}.`))];
}

function wordsFor(who: Participant, form: unknown, memory: Memory, own?: PersonPattern): string {
  if (who.type === 'words') return who.name;
  const { honorific } = memory.style;
  const pattern = own ?? memory.style.people;
  const key = memory.pathOf(who) ?? who.name;
  const again = memory.introduced.has(key);
  memory.introduced.add(key);
  const { note: _, ...unnoted } = who;
  if (form === 'brief')
    return again && !who.namesake ? mention(who, { honorific }) : introduce(who, { honorific, pattern });
  if (form === 'honorific' && address(who, honorific)) return address(who, honorific);
  if (form === 'name' || form === 'honorific') return mention(who, { honorific });
  // The function in the cluster belongs to the first mention.
  if (again && form === 'full') return introduce(unnoted, { honorific, pattern });
  if (!again) return introduce(who, { honorific, pattern });
  return who.namesake ? introduce(unnoted, { honorific, pattern }) : mention(who, { honorific });
}

/**
 * `A; B; C`, or `A, B và C` where no item holds a comma or dash, `A và B` where two are persons; each its own value, traced
 * to its datum. `short`: commas in any case; `and`: the last after `và` in any case.
 */
function join(
  items: readonly Phrase[],
  { markdown }: HelperOptions,
  asked: { short?: boolean; and?: boolean } = {},
): Piece {
  const short = asked.short ?? items.every((item) => item.short);
  const and = asked.and ?? (short || (items.length === 2 && items.every((item) => item.person)));
  return items.reduce<Piece>((text, { words }, index) => {
    if (index === 0) return words;
    if (and && index === items.length - 1) return markdown`${text} và ${words}`;
    return short ? markdown`${text}, ${words}` : markdown`${text}; ${words}`;
  }, markdown``);
}
