/** What was adopted, agreed, proposed, classified. */
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';
import { methodOf } from './decision-on-award.ts';
import { periodIn } from './periods.ts';
import { voiceTally } from './tallies.ts';
import { unitsIn } from './units.ts';

const adopted =
  /(?:thống nhất,? |nhất trí |biểu quyết )(?<not>không )?thông qua,? (?<what>[^;.]*?)(?:\s\((?<votes>[^()]*)\))?(?=[;.]|$)/gu;
const asked = /(?:thống nhất|nhất trí) đề nghị (?<what>Hội đồng [^;.]*)/u;
const ranked =
  /(?:^|[;,:] |\. )(?<who>[^;:“]*?)\s(?:được )?(?:xếp loại|đánh giá|công nhận)(?: mức)?:? ?[“"]?(?<name>(?:Hoàn thành|Không hoàn thành) [^“”",;.]*)/gu;
const rankedCount =
  /(?<!\d)(?<count>\d+) (?:đơn vị|tập thể) (?:được xếp loại |đạt |xếp loại )?[“"]?(?<name>Hoàn thành (?:xuất sắc|tốt)? ?nhiệm vụ)/u;

/** Decisions other than those on awards, and classes. */
export const decisions: Find = (sentence, scene) => {
  if (sentence.role !== 'text') return [];
  const { text } = sentence;
  const found: Found[] = [];
  const put = (into: Found['into'], value: Found['value'], index: number, length: number): void =>
    void found.push({ into, value, from: spanOf(sentence, index, index + length) });
  for (const pass of text.matchAll(adopted)) {
    if (!pass.groups?.what) continue;
    const what = pass.groups.what.replace(/^các nội dung /u, 'các nội dung ').trim();
    const period = periodIn(sentence, scene, pass.index, pass.index + pass[0].length);
    const method = methodOf(pass[0]);
    const tally = pass.groups.votes ? voiceTally(pass.groups.votes) : undefined;
    const subject = what.replace(/ năm \d{4}$/u, '');
    put(
      'decisions',
      {
        kind: pass.groups.not ? 'other' : 'adoption',
        subject,
        ...(period && subject !== what && { period }),
        ...(method && { method }),
        ...(pass.groups.not && { rejected: 'true' }),
        ...(tally && { tally }),
      },
      pass.index,
      pass[0].length,
    );
  }
  const ask = asked.exec(text);
  if (ask?.groups?.what && !scene.claims(sentence).some(({ type }) => type === 'award')) {
    const period = periodIn(sentence, scene, ask.index);
    const subject = ask.groups.what.replace(/ năm \d{4}\W*$/u, '').trim();
    put(
      'decisions',
      { kind: 'proposal', subject, ...(period && { period }), method: 'consensus' },
      ask.index,
      ask[0].length,
    );
  }
  for (const match of text.matchAll(ranked)) {
    const { who = '', name = '' } = match.groups ?? {};
    const units = unitsIn(
      who.replace(/^.*?(?=VKSND|TAND|các Trường|Trường|Sở|Bệnh viện|Công an|UBND|LĐLĐ|Công đoàn)/u, ''),
      scene.registers,
    ).map((one) => one.name);
    if (units.length > 0)
      put(
        'classifications',
        { name: name.trim(), units: units.length === 1 ? units[0]! : units },
        match.index,
        match[0].length,
      );
  }
  const count = rankedCount.exec(text);
  if (count?.groups?.name)
    put(
      'classifications',
      { name: count.groups.name, count: count.groups.count!.replace(/^0+/, '') },
      count.index,
      count[0].length,
    );
  return found;
};
