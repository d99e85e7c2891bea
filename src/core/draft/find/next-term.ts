/** Who leads the cluster next. */
import type { Find, Found, Scene } from '../found.ts';
import { spanOf } from '../sentence.ts';
import { methodOf } from './decision-on-award.ts';
import { periodsIn } from './periods.ts';
import { ballotTally } from './tallies.ts';
import { unitName, unitWords } from './units.ts';

const lead =
  '(?:làm |là |giữ (?:vai trò|chức danh) |giữ |đảm nhận |đảm nhiệm |nhiệm vụ )(?:đơn vị )?(?:Cụm trưởng|Khối trưởng|Trưởng [Cc]ụm|Trưởng [Kk]hối)';
const deputy =
  '(?:(?:làm |là |giữ (?:vai trò|chức danh) |giữ |đảm nhận )(?:đơn vị )?)?(?:Cụm phó|Khối phó|Phó Trưởng [Kk]hối|Phó Trưởng [Cc]ụm|Phó [Cc]ụm trưởng|Phó [Kk]hối trưởng)';
/** Looked for once in each stretch between commas: from every character of it, a long one would take minutes. */
const leading = new RegExp(
  `(?<![^,;])(?<unit>[^,;]*?) (?:tiếp tục )?(?:được (?:bầu|chỉ định|phân công|giao) )?(?:tiếp tục )?${lead}`,
  'u',
);
const helping = new RegExp(`(?:[,;]| và)\\s*(?:bầu )?(?<unit>[^,;]*?) (?:được bầu )?${deputy}`, 'u');
const acting = /(?:^|[\s,])(?:bầu|[Bb]ầu chọn|chỉ định|phân công|giao|luân phiên|suy tôn)\s/u;

/** The next lead and deputy; `unknown` where the text says that they were chosen and not who. */
export const nextTerm: Find = (sentence, scene) => {
  if (sentence.role !== 'text') return [];
  const { text } = sentence;
  if (!acting.test(text)) return [];
  const unnamed =
    /bầu (?:ra )?(?:đơn vị )?(?:Cụm trưởng|Khối trưởng|Trưởng khối)(?:,| và) (?:đơn vị )?(?:Cụm phó|Khối phó|Phó Trưởng khối|Phó khối)/u.exec(
      text,
    );
  const bracketed = inBrackets(text, scene.registers);
  if (bracketed) {
    const [year] = periodsIn(sentence, scene).slice(-1);
    return [
      { into: 'nextTerm', value: { ...(year && { period: year.period }), ...bracketed }, from: spanOf(sentence) },
    ];
  }
  const led = unnamed ? null : leading.exec(text);
  if (!unnamed && !led) return [];
  const at = (unnamed ?? led)!.index;
  const period = periodsIn(sentence, scene).filter(({ start }) => start >= at)[0] ?? periodsIn(sentence, scene).at(-1);
  const chosen = /luân phiên/u.test(text)
    ? 'rotated'
    : /chỉ định|phân công|giao/u.test(text) && !/bầu/u.test(text)
      ? 'appointed'
      : 'elected';
  const nameOf = (said: string): string =>
    unitName(
      unitWords(
        said
          .replace(
            /^.*?(?:bầu|chỉ định|phân công|giao|suy tôn|:)\s+(?:chọn )?(?=\p{Lu}|(?:huyện|xã|phường|quận|tỉnh|thành phố) \p{Lu})/u,
            '',
          )
          .replace(/^.*,\s*/u, ''),
      ),
      scene.registers,
    );
  const next = helping.exec(text)?.groups?.unit;
  const method = methodOf(text.slice(0, at + (led?.[0].length ?? 0)));
  const tally = ballotTally(text.slice(at), nameOf);
  const value = {
    ...(period && { period: period.period }),
    ...(led ? { lead: nameOf(led.groups?.unit ?? '') } : { lead: 'unknown', deputy: 'unknown' }),
    ...(led && next && { deputy: nameOf(next) }),
    ...(/suy tôn/u.test(text) && !/bầu/u.test(text) ? {} : { chosen }),
    ...(method && method !== 'consensus' && { method }),
    ...(tally && { tally }),
  };
  const found: Found = {
    into: 'nextTerm',
    value,
    from: spanOf(sentence, at),
    ...(!period && !/bầu/u.test(text) && { unsure: true }),
  };
  return [found];
};

/** `bầu chọn … là A (Cụm trưởng) và B (Cụm phó)`. */
function inBrackets(text: string, registers: Scene['registers']) {
  const said =
    /bầu[^.;]*? (?:là|gồm):? (?<lead>\p{Lu}[^.;,()]*?) \((?:Cụm|Khối) trưởng\)(?:,| và) (?<deputy>\p{Lu}[^.;,()]*?) \((?:Cụm|Khối) phó\)/u.exec(
      text,
    )?.groups;
  if (!said?.lead || !said.deputy) return undefined;
  const name = (words: string) => unitName(words, registers);
  return { lead: name(said.lead), deputy: name(said.deputy), chosen: 'elected' };
}
