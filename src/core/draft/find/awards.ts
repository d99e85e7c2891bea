/** Awards: form, grade, how far they have come, who gives, how many get them, and who. */
import type { Claim } from '../../verify/claim.ts';
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Find, Found, Scene } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';
import { awardForm } from './award-form.ts';
import { awardStatus, grant } from './award-status.ts';
import { decisionOf } from './decision-on-award.ts';
import { peopleIn } from './people.ts';
import { periodsIn } from './periods.ts';
import { type Counts, countsIn } from './recipient-counts.ts';
import { isUnit, unitHead, unitsIn } from './units.ts';

const giver =
  '(?:Chủ tịch nước|Thủ tướng(?: Chính phủ)?|Nhà nước|(?:Viện trưởng|Chánh án|Bộ trưởng|Chủ tịch|Giám đốc|Tổng Giám đốc|Cục trưởng|Tổng Cục trưởng|Bộ|UBND|Ủy ban nhân dân|Tổng Liên đoàn|Liên đoàn|Hội đồng|Ban Thường vụ|Bí thư|Công an|Hiệu trưởng|Sở|Tỉnh ủy|Thành ủy|Trung ương|Ban Chấp hành)(?!\\p{L})[^,;:“”()\\d]{0,70}?)';
const given = new RegExp(
  `(?<giver>${giver})(?: (?:đã|xét|xem xét|quyết định|ký quyết định))*,? ${grant}(?!\\p{L})`,
  'gu',
);
const sentTo = /(?:đề nghị|trình) (?<to>Hội đồng [^,;:]*?)(?: ngành)?(?<rest>) (?:xét|xem xét|bình xét)(?:,|\s|$)/u;

/** The award of one mention, and where its words begin and end in the sentence. */
interface Mention {
  claim: Claim;
  start: number;
  end: number;
  grade?: 'Nhất' | 'Nhì' | 'Ba' | undefined;
}

/** What is said of one award is carried to the next: `tặng Kỷ niệm chương cho 17 cá nhân, Bằng khen cho 70 tập thể`. */
interface Carried {
  status?: string | undefined;
  giver?: string | undefined;
  /** Words of the vote. */
  vote?: string | undefined;
}

/** Awards of a sentence. A vote on units or people by name is a decision. */
export const awards: Find = (sentence, scene) => {
  if (sentence.role !== 'text' && sentence.role !== 'row') return [];
  const mentions = mentionsIn(sentence, scene);
  const carried: Carried = {};
  const found = mentions.flatMap((mention, at): Found[] => {
    const { text } = sentence;
    const next = mentions[at + 1]?.start ?? text.length;
    const pause = text.slice(mention.end, next).indexOf(';');
    const right = text.slice(mention.end, pause < 0 ? next : mention.end + pause);
    const previous = mentions[at - 1]?.end ?? 0;
    const leftWhole = text.slice(previous, mention.start);
    const left = leftWhole.slice(leftWhole.lastIndexOf(';') + 1);
    return awardAt(sentence, scene, mention, left, right, carried);
  });
  return withPeriods(found);
};

/** Votes told in one sentence are of one year, which it names once. */
function withPeriods(found: readonly Found[]): Found[] {
  const votes = found.filter(({ into }) => into === 'decisions');
  const period = votes.map(({ value }) => (value as { period?: string }).period).find(Boolean);
  return found.map((one) =>
    one.into === 'decisions' && period ? { ...one, value: { ...(one.value as object), period } } : one,
  );
}

function mentionsIn(sentence: Sentence, { claims }: Scene): Mention[] {
  const base = sentence.start;
  const all = claims(sentence);
  return all.flatMap((claim, at): Mention[] => {
    if (claim.type !== 'award') return [];
    const grade = all[at + 1]?.type === 'grade' && all[at + 1]!.start - claim.end < 4 ? all[at + 1] : undefined;
    const named = { nhất: 'Nhất', nhì: 'Nhì', ba: 'Ba', i: 'Nhất', ii: 'Nhì', iii: 'Ba' } as const;
    const which = named[grade?.key as keyof typeof named];
    return [{ claim, start: claim.start - base, end: (grade ?? claim).end - base, grade: which }];
  });
}

function awardAt(
  sentence: Sentence,
  scene: Scene,
  mention: Mention,
  left: string,
  right: string,
  carried: Carried,
): Found[] {
  const own = awardStatus(left);
  const status = own ?? (carried.status || 'granted');
  const says = [...left.matchAll(given)].at(-1)?.groups?.giver;
  const giverSaid = says ?? (carried.giver || undefined);
  const behind = /^[”"’]?\s*(?:năm \d{4}\s*)?(?:cho|tới|đối với)\s/u.test(right);
  const counts = titlesCounted(left, mention.claim.text) ?? countsIn(behind ? right : left);
  const recipients = recipientsIn(sentence, scene, behind ? right : undefined, left, mention);
  const named = recipients.length > 0;
  if (own === undefined && says === undefined && carried.status === undefined && !counts && !named && !verbIn(left))
    return [];
  carried.status = status;
  carried.giver = giverSaid;
  const offset = mention.start - left.length;
  const from = spanOf(
    sentence,
    Math.max(0, offset + left.search(/\S/)),
    mention.end + (behind ? right.trimEnd().length : 0),
  );
  const period = periodsIn(sentence, scene).find(
    ({ start }) => start >= mention.end && start < mention.end + 8,
  )?.period;
  const form = awardForm(mention.claim.text, giverSaid, scene.registers);
  const decision = decisionOf({
    sentence,
    // `đề nghị tặng A danh hiệu X, B danh hiệu Y`: asked once.
    left: own === undefined && carried.vote !== undefined ? `${carried.vote} ${left}` : left,
    vote: carried.vote,
    form: form.form,
    period,
    recipients,
    counted: counts !== undefined,
    given: giverSaid !== undefined,
  });
  if (decision) carried.vote = `${carried.vote ?? ''} ${left}`;
  if (decision) return [{ into: 'decisions', value: decision, from }];
  if (!counts && !named && (!recipientGroup(right) || /(?<!được )trao /u.test(left))) return [];
  const to = sentTo.exec(left)?.groups?.to;
  const all = !named && counts?.collectives !== undefined && /cả \d+ đơn vị|tất cả (?:các )?đơn vị/iu.test(left);
  const group = named || all ? undefined : recipientGroup(right);
  const value: Record<string, Plain> = {
    ...form,
    ...(mention.grade && { grade: mention.grade }),
    status,
    ...(to && { to: to.trim() }),
    ...(period && { period }),
    ...(counts && written(counts)),
    ...(all && { recipients: 'all' }),
    ...(named && !counts && recipients.every(isUnitName) && { collectives: String(recipients.length) }),
    ...(named && { recipients: recipients.length === 1 ? recipients[0]! : recipients }),
    ...(group && { recipients: [{ group }] }),
  };
  return [{ into: 'awards', value, from }];
}

/** `412 chiến sĩ thi đua cơ sở`, `3 tập thể lao động xuất sắc`: titles that say themselves whom they count. */
function titlesCounted(left: string, title: string): Counts | undefined {
  const figure = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+) $/.exec(left)?.[1]?.replace(/^0+(?=\d)/, '');
  if (figure === undefined) return undefined;
  if (/^tập thể/iu.test(title)) return { collectives: figure };
  return /^(?:chiến sĩ|lao động)/iu.test(title) ? { individuals: figure } : undefined;
}

const isUnitName = (recipient: Plain): boolean => typeof recipient === 'string' && isUnit(recipient);

const firstUnit = new RegExp(`(?:các đơn vị |đơn vị |các )?${unitHead}`, 'u');

const verbIn = (left: string): boolean => new RegExp(`(?<!\\p{L})${grant}(?!\\p{L})`, 'u').test(left);

function written({ collectives, individuals, times }: Counts): Record<string, Plain> {
  return {
    ...(collectives && { collectives }),
    ...(individuals && { individuals }),
    ...(times && { times }),
  };
}

/** Units and people by name: behind `cho`, before `được`, or between the verb and the award. */
function recipientsIn(
  sentence: Sentence,
  scene: Scene,
  behind: string | undefined,
  left: string,
  { start, end }: Mention,
): Plain[] {
  const within = (from: number, to: number): Plain[] =>
    peopleIn(sentence, scene)
      .filter((person) => person.start >= from && person.end <= to)
      .map(({ name }) => name);
  const listed = (words: string): Plain[] => unitsIn(words, scene.registers).map(({ name }) => name);
  if (behind !== undefined) {
    const words = behind.replace(/^.*?(?:cho|tới|đối với)\s+/u, '');
    const inBrackets = /^[^,;(]*\((?<list>[^()]+)\)/u.exec(words)?.groups?.list;
    const units = listed(inBrackets !== undefined && !isUnit(words) ? inBrackets : words);
    return units.length > 0 ? units : within(end, end + behind.length);
  }
  const from = start - left.length;
  const between = new RegExp(`(?:${grant}|suy tôn) (?<list>.+?)(?:,? (?:được |)(?:đề nghị|tặng|danh hiệu).*)?$`, 'u');
  const spoken = between.exec(left)?.groups?.list ?? '';
  const middle = listed(spoken.replace(/^(?:danh hiệu|cho)\s+/u, ''));
  if (middle.length > 0) return middle;
  const goesOn = /^[”"’]?\s*(?:năm \d{4})?,\s*(?:và )?(?<list>\p{Lu}.*?) danh hiệu\s*[“"]?$/u.exec(left)?.groups?.list;
  const next = goesOn === undefined ? [] : listed(goesOn);
  if (next.length > 0) return next;
  const passive = /^(?<list>.*?)\s(?:(?:đã|cũng|đều|vinh dự)\s)*(?:được|đăng ký)\s/u.exec(left)?.groups?.list ?? '';
  const head = passive.search(firstUnit);
  const passives = head < 0 ? [] : listed(passive.slice(head));
  return passives.length > 0 ? passives : within(from, start);
}

/** `các đơn vị hoàn thành vượt mức chỉ tiêu`: recipients in words, right behind the award. */
function recipientGroup(right: string): string | undefined {
  return /^[”"’]?\s*(?:năm \d{4}\s*)?(?:cho )?(?<group>(?:các|những) (?:đơn vị|tập thể|cá nhân|đồng chí)[^,;.]*)/u
    .exec(right)
    ?.groups?.group?.trim();
}
