/** Documents with one fact changed: what verifying must find. Made by tables of their own, not by the finders of claims. */

/** A stretch of words of a document with the paths of the data that say it. */
export interface TracedStretch {
  start: number;
  end: number;
  from: readonly string[];
}

export type MutantType =
  | 'digit'
  | 'name'
  | 'office'
  | 'unit'
  | 'award'
  | 'grade'
  | 'status'
  | 'year'
  | 'slogan'
  | 'vote';

export interface Mutant {
  type: MutantType;
  text: string;
  /** The changed words in `text`. */
  start: number;
  end: number;
  was: string;
  now: string;
  from: readonly string[];
}

/** Words of a data file that one may be put in the place of another. */
export interface Names {
  people: readonly string[];
  /** Places of units: `Gia Lai`; and their numbers: `khu vực 3`. */
  units: readonly (readonly string[])[];
}

/** A pattern in traced words, and what each match may become. */
interface Change {
  type: MutantType;
  pattern: RegExp;
  /** New words; none where this match is left alone. */
  become(match: RegExpMatchArray, text: string): string[];
}

const swaps = (type: MutantType, rows: readonly (readonly [was: string, ...now: string[]])[]): Change[] => [
  {
    type,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${rows
        .map(([was]) => was)
        .sort((a, b) => b.length - a.length)
        .join('|')})(?![\\p{L}])`,
      'gu',
    ),
    become: ([was]) => [...(rows.find(([one]) => one === was)?.slice(1) ?? [])],
  },
];

const another = (digits: string): string => {
  const last = Number(digits.at(-1));
  return digits.slice(0, -1) + String(last === 9 ? 8 : last + 1);
};

function changesOf({ people, units }: Names): Change[] {
  const quoted = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const among = (all: readonly string[]) =>
    new RegExp(
      `(?<![\\p{L}])(?:${[...all]
        .sort((a, b) => b.length - a.length)
        .map(quoted)
        .join('|')})(?![\\p{L}\\d])`,
      'gu',
    );
  return [
    {
      type: 'year',
      pattern: /(?<![\d/.-])(?:19|20)\d\d(?![\d/.-])/g,
      become: ([year]) => [String(Number(year) - 1), String(Number(year) + 2)],
    },
    {
      type: 'vote',
      pattern: /\d+(?= phiếu)/g,
      become: ([digits]) => [another(digits), String(Number(digits) + 11)],
    },
    {
      type: 'digit',
      pattern: /(?<![\d\p{L}])\d+(?:[.,/-]\d+)*(?![\d\p{L}])(?! phiếu)/gu,
      become: ([figure]) =>
        /^(?:19|20)\d\d$/.test(figure)
          ? []
          : [another(figure), figure.replace(/\d/, (digit) => (digit === '9' ? '7' : String(Number(digit) + 1)))],
    },
    ...(people.length === 0
      ? []
      : [
          {
            type: 'name' as const,
            pattern: among(people),
            become: ([name]: RegExpMatchArray) => {
              const other = people[(people.indexOf(name) + 1) % people.length] ?? name;
              const words = name.split(' ');
              const middle = [words[0], 'Xuân', ...words.slice(2)].join(' ');
              return [name.replace(/\p{L}$/u, ''), middle, other].filter((one) => one !== name);
            },
          },
        ]),
    ...units.flatMap((alike): Change[] =>
      alike.length < 2
        ? []
        : [
            {
              type: 'unit',
              pattern: among(alike),
              become: ([unit]) =>
                [1, 2]
                  .map((step) => alike[(alike.indexOf(unit) + step) % alike.length] ?? unit)
                  .filter((one) => one !== unit),
            },
          ],
    ),
    ...swaps('office', [
      ['Phó Viện trưởng', 'Viện trưởng'],
      ['Viện trưởng', 'Phó Viện trưởng'],
      ['Phó Chánh Văn phòng', 'Chánh Văn phòng'],
      ['Chánh Văn phòng', 'Phó Chánh Văn phòng'],
      ['Vụ trưởng', 'Phó Vụ trưởng'],
      ['Cụm trưởng', 'Cụm phó'],
      ['Cụm phó', 'Cụm trưởng'],
      ['Phó Chủ tịch', 'Chủ tịch'],
      ['Trưởng phòng', 'Phó Trưởng phòng'],
    ]),
    ...swaps('award', [
      ['Bằng khen', 'Giấy khen', 'Kỷ niệm chương'],
      ['Giấy khen', 'Bằng khen'],
      ['Huân chương Lao động', 'Huân chương Độc lập', 'Huân chương Chiến công'],
      ['Cờ thi đua của Chính phủ', 'Cờ thi đua của ngành Kiểm sát nhân dân', 'Bằng khen của Thủ tướng Chính phủ'],
      ['Cờ thi đua của ngành Kiểm sát nhân dân', 'Cờ thi đua của Chính phủ'],
      ['Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua toàn quốc', 'Lao động tiên tiến'],
      ['Tập thể lao động xuất sắc', 'Tập thể lao động tiên tiến'],
      ['Chiến sĩ thi đua ngành Kiểm sát nhân dân', 'Chiến sĩ thi đua cơ sở'],
    ]),
    ...swaps('grade', [
      ['hạng Nhất', 'hạng Nhì', 'hạng Ba'],
      ['hạng Nhì', 'hạng Nhất', 'hạng Ba'],
      ['hạng Ba', 'hạng Nhất', 'hạng Nhì'],
    ]),
    ...swaps('status', [
      ['được tặng thưởng', 'được đề nghị tặng thưởng'],
      ['được tặng', 'được đề nghị tặng'],
      ['đề nghị tặng', 'tặng'],
      ['đã đề nghị', 'đã được'],
    ]),
    {
      type: 'slogan',
      pattern: /“[^“”]{25,}”/g,
      become: ([whole]) => {
        const words = whole.split(' ');
        return [
          words.filter((_, at) => at !== 2).join(' '),
          words.map((word, at) => (at === 1 ? 'sáng tạo,' : word)).join(' '),
        ].filter((one) => one !== whole);
      },
    },
  ];
}

/** Every mutant of a text: each match of each pattern that lies in traced words. */
export function mutantsOf(text: string, traced: readonly TracedStretch[], names: Names): Mutant[] {
  return changesOf(names).flatMap(({ type, pattern, become }) =>
    [...text.matchAll(pattern)].flatMap((match): Mutant[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const from = [...new Set(traced.filter((one) => one.start < end && one.end > start).flatMap((one) => one.from))];
      if (from.length === 0) return [];
      return become(match, text).map((now) => ({
        type,
        text: text.slice(0, start) + now + text.slice(end),
        start,
        end: start + now.length,
        was: match[0],
        now,
        from,
      }));
    }),
  );
}
