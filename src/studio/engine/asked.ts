/** What the page asks of the worker, and what comes back: all of it plain data. */
import type { Format } from '../../core/model/formats.ts';
import type { Job, Lang, Output } from '../../core/model/job.ts';
import type { DraftMade } from '../../core/verbs/draft.ts';
import type { Problem } from '../../core/verbs/form/problems.ts';
import type { JudgedText } from '../../core/verbs/judge-edited.ts';
import type { Preview } from '../../core/verbs/preview.ts';

/** How documents are to be made. */
export type Manner = Pick<Job, 'style' | 'seed' | 'angle'>;

/** The data file as it is now. */
export interface Text {
  name: string;
  text: string;
  lang: Lang;
}

/** Each question with its answer. */
export interface Questions {
  open: { given: { builtin: ArrayBuffer }; answer: undefined };
  photo: { given: { path: string; bytes: Uint8Array | undefined }; answer: undefined };
  preview: {
    /** `edited`: Markdown that takes the place of what the data give. */
    given: Text & Manner & { kind: string; view: 'web' | 'pages'; edited?: string };
    answer: Pick<Preview, 'shown'>;
  };
  problems: { given: Text & Manner; answer: Problem[] };
  make: {
    given: Text &
      Manner & {
        kinds: readonly string[] | undefined;
        formats: readonly Format[] | undefined;
        edited?: Readonly<Record<string, string>>;
      };
    answer: Output[];
  };
  /** A data file with what texts say; nothing where none can be read. */
  draft: {
    given: { texts: readonly { name: string; bytes: Uint8Array }[]; lang: Lang };
    answer: Pick<DraftMade, 'yaml' | 'found' | 'unsure' | 'left'>;
  };
  /** The Markdown that the data give, by kind; nothing where they have errors. */
  fresh: { given: Text & Manner & { kinds: readonly string[] }; answer: Readonly<Record<string, string>> };
  /** Texts by kind, held against the data. */
  judge: {
    given: Text & Manner & { texts: Readonly<Record<string, string>> };
    answer: Readonly<Record<string, JudgedText>>;
  };
}

export type Question = keyof Questions;
