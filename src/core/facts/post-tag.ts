/** The tag of a body that is no cluster, for its posts. */
import { hashtagOf } from '../language/hashtag.ts';
import { type Fact, fact } from '../model/fact.ts';

/** Before the name of a place. */
const level = /(?:^| )(?:tỉnh|thành phố|TP\.?|huyện|xã|phường|đặc khu) (?=\p{Lu})/u;

/**
 * `#SoYTeDongHai` of `Sở Y tế tỉnh Đông Hải`; where that is too long, of its short name: `#SoNNMTCaoNguyen`. Of a People's Committee the
 * place, `#XaTanPhu`; where nobody holds it, the place by its name, `#SongLam`.
 */
export function postTag({
  organiser,
  short,
  territory,
}: Record<'organiser' | 'short' | 'territory', Fact<string> | undefined>): Fact<string> | undefined {
  const place = territory?.value.replace(level, '');
  const govern = /^(?:Ủy ban nhân dân|UBND) /u.test(organiser?.value ?? '');
  const own = [organiser, short]
    .filter((name) => name !== undefined)
    .map(({ value }) => value.replace(/^Ủy ban (?=MTTQ)| Việt Nam(?= )/gu, '').replace(level, ' '));
  const names = [
    ...(govern ? [] : own.map((name) => (place && !name.includes(place) ? `${name} ${place}` : name))),
    ...(govern && territory ? [territory.value] : []),
    ...(place ? [place] : []),
  ];
  const tag = names.map(hashtagOf).find((one) => one !== undefined);
  return tag === undefined
    ? undefined
    : fact(tag, [...new Set([organiser, short, territory].flatMap((one) => one?.from ?? []))]);
}
