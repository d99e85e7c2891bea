/** What a PDF says about itself. */
import { propertiesOf } from '../../layout/properties.ts';
import type { Frame } from '../../model/frame.ts';

/** Title, author, subject, language, dates (midnight UTC of `date`), version. No clock. */
export function metadata(frame: Frame, date: string): object {
  const { title, author, subject } = propertiesOf(frame);
  const made = new Date(`${date}T00:00:00Z`);
  const known = Number.isNaN(made.getTime()) ? new Date(0) : made;
  return {
    version: '1.7',
    tagged: true,
    language: frame.lang === 'vi' ? 'vi-VN' : frame.lang,
    displayTitle: true,
    info: {
      ...(title ? { title } : {}),
      ...(author ? { author } : {}),
      ...(subject ? { subject } : {}),
      creator: 'thuky',
      creationDate: known,
      modDate: known,
    },
  };
}
