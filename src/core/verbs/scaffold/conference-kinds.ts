/** The kinds of conference that `thuky new` knows: what each is for, and which parts its file shows. */
import { slug } from '../../language/slug.ts';

/** A part of a data file that a kind of conference may need; the order of a file is that of `sections.ts`. */
export type Part =
  | 'results'
  | 'awards'
  | 'limitations'
  | 'tasks'
  | 'appraisal'
  | 'election'
  | 'covenant'
  | 'slogans'
  | 'discussion'
  | 'adoption';

/** One purpose of a conference: its word in the data, and the period as years from that of the conference. */
export interface Purpose {
  kind: string;
  /** Years after the conference's own: the covenant of a review is for next year. */
  later?: number;
  /** `H1`: the first half of the year. */
  half?: 'H1';
  subject?: string;
}

/** A kind of conference. */
export interface ConferenceKind {
  /** As typed: `tong-ket`. */
  name: string;
  /** As said: `tổng kết`. */
  title: string;
  /** The first is there, the others are samples. */
  purposes: readonly [Purpose, ...Purpose[]];
  parts: readonly Part[];
}

export const conferenceKinds: readonly ConferenceKind[] = [
  {
    name: 'tong-ket',
    title: 'tổng kết năm',
    purposes: [{ kind: 'review' }, { kind: 'election', later: 1 }, { kind: 'covenant', later: 1 }],
    parts: ['results', 'awards', 'limitations', 'tasks', 'discussion', 'appraisal', 'election', 'covenant'],
  },
  {
    name: 'so-ket',
    title: 'sơ kết 6 tháng đầu năm',
    purposes: [{ kind: 'interim', half: 'H1' }],
    parts: ['results', 'awards', 'limitations', 'tasks', 'discussion'],
  },
  {
    name: 'ky-giao-uoc',
    title: 'ký kết giao ước thi đua',
    purposes: [{ kind: 'covenant' }, { kind: 'launch' }],
    parts: ['tasks', 'adoption', 'covenant', 'slogans'],
  },
  {
    name: 'phat-dong',
    title: 'phát động phong trào thi đua',
    purposes: [{ kind: 'launch' }, { kind: 'covenant' }],
    parts: ['tasks', 'covenant', 'slogans'],
  },
  {
    name: 'binh-xet',
    title: 'bình xét, suy tôn khen thưởng',
    purposes: [{ kind: 'appraisal' }],
    parts: ['awards', 'appraisal', 'discussion'],
  },
  {
    name: 'bau-cum-truong',
    title: 'bầu Cụm trưởng, Cụm phó',
    purposes: [{ kind: 'election', later: 1 }],
    parts: ['election'],
  },
  {
    name: 'hop-hoi-dong',
    title: 'họp Hội đồng thi đua, khen thưởng',
    purposes: [{ kind: 'council' }],
    parts: ['awards', 'appraisal'],
  },
  {
    name: 'hop-khoi',
    title: 'họp Cụm, Khối thi đua',
    purposes: [{ kind: 'other', subject: 'triển khai nhiệm vụ của Khối thi đua' }],
    parts: ['tasks', 'discussion', 'adoption'],
  },
];

/** `tong-ket`, `Tổng kết`, `tongket` and `review` are one kind; nothing for a name that none has. */
export function conferenceKind(asked: string): ConferenceKind | undefined {
  const bare = slug(asked).replaceAll('-', '');
  const named = (name: string) => slug(name).replaceAll('-', '') === bare;
  return (
    conferenceKinds.find(({ name, title }) => named(name) || named(title)) ??
    conferenceKinds.find(({ purposes }) => named(purposes[0].kind))
  );
}
