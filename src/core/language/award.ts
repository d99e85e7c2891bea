/**
 * How giving is said. What is proposed never reads as granted.
 * Source: Law on Emulation and Commendation 2022; usage of the sector.
 */
import { list } from './list.ts';
import { formatCount } from './number.ts';
import { quote } from './quote.ts';

/** Huân chương, Huy chương, Cờ, danh hiệu thi đua, danh hiệu vinh dự nhà nước, Bằng/Giấy khen, Kỷ niệm chương, Giải thưởng. */
export type AwardKind = 'order' | 'medal' | 'flag' | 'title' | 'honour' | 'certificate' | 'badge' | 'prize';

/** How far it has come: registered as a target, nominated by vote, agreed by a council, proposed upwards, granted. */
export type AwardStatus = 'registered' | 'nominated' | 'agreed' | 'proposed' | 'granted';

/** `active`: the giver or proposer is the subject; `passive`: the recipient is. */
export type Voice = 'active' | 'passive';

const grants: Record<AwardKind, string> = {
  order: 'tặng thưởng',
  medal: 'tặng thưởng',
  flag: 'tặng',
  title: 'công nhận',
  honour: 'phong tặng',
  certificate: 'tặng',
  badge: 'tặng',
  prize: 'tặng',
};

const steps: Record<Exclude<AwardStatus, 'registered' | 'granted'>, string> = {
  nominated: 'suy tôn, đề nghị',
  agreed: 'thống nhất đề nghị',
  proposed: 'đề nghị',
};

/**
 * The verb before the award's name: `tặng thưởng` (Huân chương), `tặng` (Bằng khen), `công nhận danh hiệu`,
 * `được đề nghị tặng`, `đăng ký danh hiệu`; to one who has died `truy tặng`.
 */
export function awardVerb(kind: AwardKind, status: AwardStatus, voice: Voice, posthumous = false): string {
  return verb({ kind, status, voice, posthumous }, '');
}

/** `authority` stands where Vietnamese puts the giver: `đề nghị Thủ tướng Chính phủ tặng`, `được Chủ tịch nước tặng thưởng`. */
function verb(
  { kind, status, voice, posthumous = false }: Pick<AwardPhrase, 'kind' | 'status' | 'voice' | 'posthumous'>,
  authority: string,
): string {
  const noun = kind === 'title' || kind === 'honour' ? 'danh hiệu' : '';
  if (status === 'registered') return noun || kind === 'flag' ? 'đăng ký danh hiệu' : wish(kind, authority);
  return [
    voice === 'passive' ? 'được' : '',
    status === 'granted' ? '' : steps[status],
    authority,
    posthumous ? 'truy tặng' : grants[kind],
    noun,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Only titles and flags are registered as such; of the rest one registers the wish to be proposed. It is always the
 * one who wants it who registers, so there is no passive.
 */
function wish(kind: AwardKind, authority: string): string {
  return ['đăng ký đề nghị', authority, grants[kind]].filter(Boolean).join(' ');
}

/** An award as a sentence needs it. */
export interface AwardPhrase {
  kind: AwardKind;
  status: AwardStatus;
  voice: Voice;
  /** Given to one who has died: `truy tặng`. */
  posthumous?: boolean | undefined;
  /** Official name: `Huân chương Lao động`, `Bằng khen của Thủ tướng Chính phủ`, `Chiến sĩ thi đua cơ sở`. */
  form: string;
  /** Grade of an order: `Nhất` or 1. */
  grade?: string | number | undefined;
  /** Who grants it; when named as the giver it is taken out of `form`. */
  authority?: string | undefined;
  /** `năm 2023`, said after the name. */
  period?: string | undefined;
  /** What `recipientCounts` gives, or names; said after `cho`. */
  recipients?: string | undefined;
}

/**
 * A whole clause: `đề nghị Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhì cho 2 cá nhân`,
 * `được công nhận danh hiệu “Chiến sĩ thi đua cơ sở”`. Titles stand in quotes.
 */
export function awardPhrase(award: AwardPhrase): string {
  const { kind, status, form, grade, authority = '', period, recipients } = award;
  const isTitle = kind === 'title' || kind === 'honour' || (kind === 'flag' && status === 'registered');
  const named = authority !== '' && !(isTitle && status === 'registered');
  const bare = named && form.endsWith(` của ${authority}`) ? form.slice(0, -` của ${authority}`.length) : form;
  const name = [isTitle ? quote(bare) : bare, grade === undefined ? '' : gradeOf(grade), period]
    .filter(Boolean)
    .join(' ');
  // So many times an award, not to so many: `tặng 23 lượt Giấy khen`.
  if (recipients !== undefined && /^[\d.]+ lượt$/u.test(recipients))
    return `${verb(award, authority)} ${recipients} ${name}`;
  return [verb(award, authority), name, recipients ? `cho ${recipients}` : ''].filter(Boolean).join(' ');
}

/** Who got it, in numbers. `times` counts awards, not persons (lượt). */
export interface RecipientCounts {
  collectives?: number | undefined;
  individuals?: number | undefined;
  households?: number | undefined;
  times?: number | undefined;
}

/** `3 tập thể và 4 cá nhân`; what is zero or unknown is left out, and nothing at all is the empty string. */
export function recipientCounts(
  { collectives, individuals, households, times }: RecipientCounts,
  { pad }: { pad?: boolean | undefined } = {},
): string {
  const counts: [number | undefined, string][] = [
    [collectives, 'tập thể'],
    [individuals, 'cá nhân'],
    [households, 'hộ gia đình'],
    [times, 'lượt'],
  ];
  return list(counts.flatMap(([n, noun]) => (n ? [`${formatCount(n, { pad })} ${noun}`] : [])));
}

const places = ['Nhất', 'Nhì', 'Ba'];

/** The grade of an order or medal, capital as in Annex II of Decree 30: `1` or `Nhất` → `hạng Nhất`. */
function gradeOf(value: number | string): string {
  const word = typeof value === 'number' ? (places[value - 1] ?? formatRank(value)) : value.replace(/^hạng\s+/i, '');
  return `hạng ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Place in a ranking: `Nhất`, `Nhì`, `Ba`, then `thứ 4`. */
function formatRank(n: number): string {
  return places[n - 1] ?? `thứ ${n}`;
}
