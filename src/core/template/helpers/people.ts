import { type Fact, fact } from '../../fact.ts';
import { introduce, mention, type PersonName } from '../../language/person.ts';
import { type Helper, HelperError, type HelperOptions } from '../helper.ts';
import type { Memory } from '../memory.ts';
import type { Piece } from '../piece.ts';

/** A person or a group told in words, as facts give them. */
type Participant = (PersonName & { type: 'person'; namesake?: boolean }) | { type: 'words'; name: string };

/**
 * People and groups in a sentence, parted by semicolons. A person is introduced in full the first time and named
 * shortly after that; `form="full"` repeats the full form, `form="name"` gives name and honorific, `form="honorific"`
 * the honorific alone, for the one person spoken of in the sentence before (the name where the house has none).
 *
 * @vi Người và nhóm người; lần đầu giới thiệu đủ, sau gọi gọn. `form="full"` luôn đủ, `form="name"` chỉ xưng hô và tên, `form="honorific"` chỉ xưng hô.
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
    return join(
      list.map((who) => fact(told(who, form, memory), paths(who, options.froms[0] ?? [], memory))),
      options,
    );
  };
}

/** Where a person is said in full, and where they are referred to. */
function paths(who: Participant, list: readonly string[], memory: Memory): string[] {
  const own = memory.pathOf(who);
  if (own === undefined) return [...list];
  return [own, ...list.filter((path) => own !== path && !own.startsWith(`${path}.`))];
}

function told(who: Participant, form: unknown, memory: Memory): string {
  if (who.type === 'words') return who.name;
  const { honorific, people: pattern } = memory.style;
  const key = memory.pathOf(who) ?? who.name;
  const again = memory.introduced.has(key);
  memory.introduced.add(key);
  const { note, ...plain } = who;
  if (form === 'honorific' && (who.honorific ?? honorific)) return who.honorific ?? honorific;
  if (form === 'name' || form === 'honorific') return mention(who, { honorific });
  // The function in the cluster belongs to the first mention.
  if (again && form === 'full') return introduce(plain, { honorific, pattern });
  if (!again) return introduce({ ...plain, note }, { honorific, pattern });
  return who.namesake ? introduce(plain, { honorific, pattern }) : mention(who, { honorific });
}

/** `A; B; C`, or `A, B và C` where no item holds a comma or dash; each its own value, traced to its datum. */
function join(items: readonly Fact<string>[], { markdown }: HelperOptions): Piece {
  const short = !items.some(({ value }) => /[,;–]|\svà\s/u.test(value));
  return items.reduce<Piece>((text, item, index) => {
    if (index === 0) return markdown`${item}`;
    if (!short) return markdown`${text}; ${item}`;
    return index === items.length - 1 ? markdown`${text} và ${item}` : markdown`${text}, ${item}`;
  }, markdown``);
}
