/** Every document of a job, made but not yet written: data → checked conference → facts → words → tree. */

import type { Conference } from '../conference/schema/conference.ts';
import { worded } from '../conference/wordings.ts';
import { type Facts, factsOf, type TracedFacts } from '../facts/facts.ts';
import { tellsMeeting } from '../facts/meeting.ts';
import { type Kind, MAIN } from '../kinds/kinds.ts';
import { type Message, message } from '../message/message.ts';
import { hasError } from '../message/words.ts';
import { keysOf } from '../model/data-path.ts';
import type { Document } from '../model/document.ts';
import type { Job, Stage } from '../model/job.ts';
import type { Files, Source } from '../model/source.ts';
import { stemOf } from '../model/stem.ts';
import { chooseStyle, statedStyle } from '../style/choose-style.ts';
import { checkData } from './check-data.ts';
import { earlierOf } from './earlier.ts';
import type { House } from './house.ts';
import { makeDocument } from './make-document.ts';
import { datumPrinted, meetingTold } from './rules.ts';
import { untoldPaths } from './untold.ts';

/** A document and what it was made of. */
export interface Made {
  input: string;
  /** Name of the data file without folder and ending. */
  stem: string;
  kind: Kind;
  source: Source;
  /** The data as checked. */
  conference: Conference;
  document: Document;
  /** Paths of the data behind what it prints. */
  told: ReadonlySet<string>;
}

/** What hears of messages, and of what is about to be made. */
export interface Listener {
  report(messages: readonly Message[]): void;
  enter(stage: Stage): void;
}

/** The facts as one kind tells them. */
function factsFor({ pathOf, forKind }: TracedFacts, kind: string): { facts: Facts; pathOf: TracedFacts['pathOf'] } {
  return { facts: forKind(kind), pathOf };
}

/** Make them one after the other, input by input. An input with errors gives messages and no documents. */
export function* documentsOf(job: Job, files: Files, house: House, { report, enter }: Listener): Generator<Made> {
  const kinds = house.kinds.filter(({ name, settings }) => job.kinds?.includes(name) ?? !settings.onRequest);
  const compared = earlierOf(job, files, house);
  report(compared.messages);
  if (hasError(compared.messages)) return;

  for (const input of job.inputs) {
    enter({ input });
    const { checked, messages: found } = checkData(input, files, house);
    report(found);
    if (!checked) continue;
    const { source, conference } = checked;
    const { earlier, messages: hindrances } = compared.of(input, conference);
    report(hindrances);
    const stem = stemOf(input);
    const { awardEntry, wordings } = checked;
    const asWritten = factsOf(conference, awardEntry, earlier, { angle: job.angle });
    const asSeeded = job.seed
      ? factsOf(worded(conference, wordings, job.seed), awardEntry, earlier, { angle: job.angle, seed: job.seed })
      : asWritten;

    const said = new Set<string>();
    for (const kind of kinds) {
      enter({ input, kind: kind.name });
      if (kind.settings.ofMeeting && !tellsMeeting(conference)) {
        report([message(meetingTold, { kind: kind.settings.title ?? kind.name }, source.at(['purposes']))]);
        continue;
      }
      const varies = kind.settings.varies !== false;
      const { style, messages: unstyled } = chooseStyle(
        [
          { style: job.style, where: { file: job.style ?? '' } },
          { style: conference.style, where: source.at(['style']) },
          { style: statedStyle(kind.templates.get(MAIN)?.text ?? ''), where: { file: kind.file } },
          { style: kind.settings.style, where: { file: kind.file } },
        ],
        house.styles,
      );
      report(unstyled);
      if (!style) continue;
      const {
        document,
        messages,
        told: printed,
      } = makeDocument(
        kind,
        factsFor(varies ? asSeeded : asWritten, kind.name),
        { seed: varies ? (job.seed ?? 0) : 0, style, blocks: house.blocks },
        source,
      );
      report(messages);
      for (const path of printed) said.add(path);
      if (document) yield { input, stem, kind, source, conference, document, told: printed };
    }
    // With some kinds only, what is not told may be told by the others.
    const untold = job.untold && !job.kinds ? untoldPaths(conference, said) : [];
    const [first] = untold;
    if (first) report([message(datumPrinted, { paths: untold }, source.at(keysOf(first)))]);
  }
}
