/** One claim by itself: whether the reference says it anywhere, of the same thing; and what it says instead. */
import type { Word } from '../text/words.ts';
import { roundsTo } from './approximation.ts';
import type { Claim } from './claim.ts';
import type { CountedNouns } from './counted-nouns.ts';
import type { FactsKnown } from './facts-known.ts';
import { nearestName } from './near-names.ts';
import type { BackedClaim, Reference } from './reference.ts';
import { sameClaim } from './same-claim.ts';
import { sameWords } from './same-words.ts';
import type { Judge } from './verdict.ts';

/** From here on a number is seldom right by chance: it needs nothing beside it that the data say with it. */
const telltale = 10;

/** A judge of the claims of one sentence that nothing beside them has settled. Nothing where the claim is a general one. */
export function aloneJudge(
  words: readonly Word[],
  claims: readonly Claim[],
  reference: Reference,
  facts: FactsKnown,
): Judge {
  const keys = words.map(({ key }) => key);
  return (claim) => {
    if (claim.type === 'person') return person(claim);
    if (claim.type === 'slogan') return slogan(claim);
    const all =
      claim.type === 'date' || claim.type === 'award'
        ? reference.ofType(claim.type).filter((one) => sameClaim(one, claim))
        : reference.byKey(claim.type, claim.key);
    const backed = claim.type === 'number' ? all.find((one) => countsTheSame(claim, one)) : all[0];
    if (backed) return { holds: backed.backing };
    const telling =
      claim.type === 'number' && Number(claim.key) >= telltale ? (all[0] ?? partOfRatio(claim.key)) : undefined;
    if (telling) return { holds: telling.backing };
    if (claim.type === 'year' && isHalfSaid(claim.key)) return { holds: { from: [] } };
    const derived = claim.type === 'number' || claim.type === 'ratio' ? together(claim) : undefined;
    if (derived) return { holds: derived };
    const round = claim.type === 'number' ? roundOf(claim) : undefined;
    if (round) return { holds: round.backing };
    // An office or a status that the data never say may be a general one: `công chức`, `xét`.
    if (claim.type === 'status' || claim.type === 'function' || claim.type === 'grade') return undefined;
    const instead = nearest(claim);
    if (!instead) return { finding: { kind: 'unsupported', claim } };
    return { finding: { kind: 'contradicted', claim, expected: { text: instead.text, backing: instead.backing } } };
  };

  /** `6 tháng đầu năm` of a year that the data know, where they leave the year to the context. */
  function isHalfSaid(key: string): boolean {
    const [, year = '', half] = /^(\d{4})-H([12])$/.exec(key) ?? [];
    return reference.byKey('year', year).length > 0 && reference.says(`6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm`);
  }

  /** `hơn 1.200 vụ` of 1.236. */
  function roundOf(claim: Claim): BackedClaim | undefined {
    return reference
      .ofType('number')
      .find((one) => roundsTo(words, claim, Number(one.key)) && countsTheSame(claim, one));
  }

  /** `1.236` of `1.236/1.284 vụ`. */
  function partOfRatio(key: string): BackedClaim | undefined {
    return reference.ofType('ratio').find((one) => one.key.split('/').includes(key));
  }

  function countsTheSame(claim: Claim, one: BackedClaim): boolean {
    const theirs = one.sentence.words;
    const { counted } = reference.lexicon;
    const [next, before] = [keys[claim.after], keys[claim.first - 1]];
    const nouns = [nounNear(keys, claim.after, counted), nounNear(theirs, one.after, counted)] as const;
    if (nouns[0] !== undefined && nouns[1] !== undefined) return counted.same(nouns[0], nouns[1]);
    if (next !== undefined && next === theirs[one.after]) return true;
    if (
      before !== undefined &&
      before === theirs[one.first - 1] &&
      (next === undefined || theirs[one.after] === undefined || nouns[0] === undefined)
    )
      return true;
    const [mine, its] = [keys.slice(claim.after, claim.after + 3), theirs.slice(one.after, one.after + 3)];
    return mine.some((word) => its.includes(word)) || (mine.length === 0 && its.length === 0);
  }

  /** The number of what the data list: `3 đơn vị` of a decision's three; a sum of two figures of one sentence. */
  function together(claim: Claim) {
    if (claim.type === 'ratio') {
      const [part = '', whole = ''] = claim.key.split('/');
      const [one, other] = [reference.byKey('number', part)[0], reference.byKey('number', whole)[0]];
      return one && other ? { from: [...one.backing.from, ...other.backing.from] } : undefined;
    }
    const noun = keys.slice(claim.after, claim.after + 2).join(' ');
    if (Number(claim.key) === facts.members && /^(?:đơn vị|thành viên|tp|tỉnh|vksnd)/.test(noun))
      return { from: ['cluster'] };
    const rows = facts.awards.flatMap((row) => row.counts.get(noun) ?? []);
    const sum = rows.reduce((total, { value }) => total + value, 0);
    return rows.length > 0 && sum === Number(claim.key) ? { from: rows.map(({ path }) => path) } : undefined;
  }

  function person(claim: Claim): ReturnType<Judge> {
    const [known] = reference.byKey('person', claim.key);
    if (known) return { holds: known.backing };
    const own = facts.people.get(claim.key);
    if (own) return { holds: { from: [own.person.path] } };
    if (reference.says(claim.key)) return { holds: { from: [] } };
    const all = reference.ofType('person');
    const near = nearestName(claim.key, new Set(all.map(({ key }) => key)));
    const meant = near === undefined ? undefined : all.find(({ key }) => key === near);
    return meant
      ? {
          finding: {
            kind: 'slip',
            claim,
            expected: { text: meant.text, backing: { from: wherePersonStands(meant.key) } },
          },
        }
      : { finding: { kind: 'unsupported', claim } };
  }

  /** The name's own place first, then all that tell it. */
  function wherePersonStands(key: string): string[] {
    const own = facts.people.get(key)?.person.path;
    const told = reference.byKey('person', key).flatMap(({ backing }) => backing.from);
    return [...new Set([...(own === undefined ? [] : [own]), ...told])];
  }

  function slogan(claim: Claim): ReturnType<Judge> {
    if (reference.says(claim.key)) return { holds: reference.byKey('slogan', claim.key)[0]?.backing ?? { from: [] } };
    const own = claim.key.split(' ');
    const ranked = reference
      .ofType('slogan')
      .map((one) => ({ one, alike: sameWords(own, one.key.split(' ')).alike }))
      .sort((a, b) => b.alike - a.alike);
    const [best] = ranked;
    return best && best.alike >= 0.6
      ? { finding: { kind: 'contradicted', claim, expected: { text: best.one.text, backing: best.one.backing } } }
      : undefined;
  }

  /** What the reference says of the same thing in the sentence that has most in common with this one. */
  function nearest(claim: Claim): BackedClaim | undefined {
    const own = new Set(keys);
    let best: BackedClaim | undefined;
    let most = 0;
    for (const one of reference.ofType(claim.type)) {
      if (claim.type === 'number' && keys[claim.after] !== one.sentence.words[one.after]) continue;
      const shared = new Set(one.sentence.words.filter((word) => own.has(word))).size / (4 + one.sentence.words.length);
      const others = claims.filter(
        (each) => each !== claim && one.sentence.claims.some((its) => sameClaim(its, each)),
      ).length;
      const score = shared + others * 0.2 + (one.sentence.words.length === keys.length ? 0.05 : 0);
      if (score > most) [best, most] = [one, score];
    }
    if (most >= 0.3) return best;
    // A day with one part wrong.
    const parts = claim.key.split('-');
    return claim.type === 'date'
      ? reference
          .ofType('date')
          .filter(({ key }) => key.split('-').filter((part, at) => part === parts[at]).length === 2)
          .sort(
            (one, other) =>
              Math.abs(one.sentence.words.length - keys.length) - Math.abs(other.sentence.words.length - keys.length),
          )[0]
      : undefined;
  }
}

/** What a number counts: the noun that follows, or stands a word further: `161 lượt cá nhân`, `17 Kỷ niệm chương`. */
function nounNear(words: readonly string[], after: number, counted: CountedNouns): string | undefined {
  return counted.at(words.slice(after, after + 2)) ?? counted.at(words.slice(after + 1, after + 3));
}
