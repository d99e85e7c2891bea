/** Votes as texts print them. */
import type { Plain } from '../../yaml/edit/plain.ts';

const voices: readonly [RegExp, string][] = [
  [/(?<!\d)(\d+)(?:\/\d+)? (?:đại biểu |phiếu |ý kiến )?(?:tham gia biểu quyết )?(?:tán thành|đồng ý)/u, 'for'],
  [/(?<!\d)(\d+) (?:đại biểu |phiếu |ý kiến )?không (?:tán thành|đồng ý)/u, 'against'],
  [/(?<!\d)(\d+) (?:đại biểu |phiếu )?không có ý kiến/u, 'abstain'],
];

/** `42 đại biểu tán thành, 1 không tán thành, 2 không có ý kiến`. */
export function voiceTally(words: string): Plain | undefined {
  const tally = Object.fromEntries(
    voices.flatMap(([pattern, key]) => {
      const figure = pattern.exec(words)?.[1];
      return figure === undefined ? [] : [[key, figure]];
    }),
  );
  return Object.keys(tally).length > 0 ? tally : undefined;
}

const ballots: readonly [RegExp, string][] = [
  [/(?:phát ra|số phiếu phát ra:?) (\d+)/u, 'issued'],
  [/(?:thu về|số phiếu thu về:?) (\d+)/u, 'returned'],
  [/(?<!không )hợp lệ:? (\d+)/u, 'valid'],
  [/(?:không hợp lệ:? (\d+))|(?:(?<!\d)(\d+) phiếu không hợp lệ)/u, 'invalid'],
];

/** `VKSND khu vực 2 được 28/30 phiếu; …`: votes for each, and the ballots. `nameOf`: the name of a candidate as the data have it. */
export function ballotTally(words: string, nameOf: (said: string) => string): Plain | undefined {
  const counts = ballots.flatMap(([pattern, key]): [string, Plain][] => {
    const found = pattern.exec(words);
    const figure = found?.[1] ?? found?.[2];
    return figure === undefined ? [] : [[key, figure.replace(/^0+(?=\d)/, '')]];
  });
  const candidates: Plain[] = [];
  for (const { groups = {} } of words.matchAll(
    /(?<=[(;:,] ?)(?<name>\p{Lu}[^();:,]*?) (?:được|đạt) (?<votes>\d+)(?:\/(?<of>\d+))? phiếu/gu,
  )) {
    candidates.push({ name: nameOf(groups.name ?? ''), votes: groups.votes ?? '' });
    if (groups.of && !counts.some(([key]) => key === 'valid')) counts.push(['valid', groups.of]);
  }
  const tally = { ...Object.fromEntries(counts), ...(candidates.length > 0 && { candidates }) };
  return Object.keys(tally).length > 0 ? tally : undefined;
}
