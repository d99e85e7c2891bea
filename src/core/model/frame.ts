/**
 * The front matter of a document: all that a page needs besides its body.
 * With it an edited `.md` can be set again without its data (Decree 30/2020/NĐ-CP, Annex I, Mục IV).
 */
import * as z from 'zod';

const line = z.string();
const lines = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(line));

/** One signature column, left to right as listed. */
const signer = z.strictObject({
  /** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` or nothing. */
  authority: line.optional(),
  /** The office or collective after the authority: `VIỆN TRƯỞNG`. */
  head: line.optional(),
  /** Lines under it: the signer's own office, `PHÓ VIỆN TRƯỞNG`; a second authority before it, `KT. CHỦ TỊCH`. */
  office: z.union([line, z.array(line)]).optional(),
  name: line.optional(),
});

/** What the document tells of, for search engines and feeds: each key only where the data says it. */
const event = z.strictObject({
  name: line.optional(),
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`, on the clock of the place. */
  start: line.optional(),
  end: line.optional(),
  mode: z.enum(['in-person', 'online', 'hybrid']).optional(),
  /** The hall or building. */
  place: line.optional(),
  /** Commune, province. */
  locality: line.optional(),
  organizer: line.optional(),
});

/** Front matter as a schema; unknown keys that begin with `x-` are the user's own. */
export const frame = z.strictObject({
  kind: line.optional(),
  /** The house style the words were made in. */
  style: line.optional(),
  /** How the page is built: a press article, a document of form 1.4, minutes of form 1.9. */
  layout: z.enum(['article', 'official', 'minutes']).default('article'),
  /** BCP 47 tag of the words. */
  lang: line.default('vi'),
  /** The headline of an article; the name in a document's metadata. */
  title: line.optional(),
  /** One or two sentences for lists of articles and search engines. */
  description: line.optional(),
  /** Day of the event or of publication, `YYYY-MM-DD`. */
  date: line.optional(),
  authors: lines.optional(),
  /** The authors as the page prints them, with role and unit: `Tin, ảnh: A – B`. Without it, their names. */
  byline: line.optional(),
  /** A short line above the headline. */
  kicker: line.optional(),
  /** Who publishes an article. */
  publisher: line.optional(),
  event: event.optional(),
  /** Superior body, one entry a line (Annex I, cell 2). */
  superior: lines.optional(),
  /** Issuing body, one entry a line. */
  body: lines.optional(),
  /** Number without symbol: `05`. */
  number: line.optional(),
  /** Symbol: `BC-VKS`. */
  symbol: line.optional(),
  /** Place of signing: `Gia Lai`. */
  place: line.optional(),
  /** Day of signing, `YYYY-MM-DD`. */
  signed: line.optional(),
  /** Type in capitals: `BÁO CÁO`. */
  type: line.optional(),
  /** Abstract (trích yếu). */
  abstract: line.optional(),
  /** Legal bases, one paragraph each, without the closing `;`. */
  bases: lines.optional(),
  /** `Kính gửi`. */
  to: lines.optional(),
  signers: z.array(signer).optional(),
  /** `Nơi nhận`, without dash and `;`; the filing line (`Lưu: VT`) last. */
  recipients: lines.optional(),
  /** What replaces the full stop of the last sentence: `./.`. */
  end: line.optional(),
});

/** The front matter of one document. */
export type Frame = z.output<typeof frame>;
export type Signer = z.output<typeof signer>;
