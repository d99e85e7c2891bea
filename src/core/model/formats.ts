/**
 * The formats a document can be written in, one row each, named as the ending of their files. All that lists formats or
 * asks something of one asks here; their writers are in `core/writers/index.ts`, apart, so that a list costs no writer.
 */

/** What is said of a format where no writer is needed. */
interface FormatRow {
  mediaType: string;
  /** Lines that a person reads and compares; the others' bytes are for programs. */
  text: boolean;
  /**
   * Where its pictures are: `beside` it as files that it links to, whatever browsers show; `beside-or-inside` the same,
   * or inside where the job says so; `on-pages` inside, PNG and JPEG alone; or it shows none.
   */
  pictures: 'beside' | 'beside-or-inside' | 'on-pages' | 'none';
  /** Begins with front matter, by which it can be set again. */
  frontMatter: boolean;
  /** Which a person would open: the smallest first. */
  ease: number;
}

export const formats = {
  md: { mediaType: 'text/markdown', text: true, pictures: 'beside', frontMatter: true, ease: 4 },
  html: { mediaType: 'text/html', text: true, pictures: 'beside-or-inside', frontMatter: false, ease: 1 },
  txt: { mediaType: 'text/plain', text: true, pictures: 'none', frontMatter: false, ease: 5 },
  pdf: { mediaType: 'application/pdf', text: false, pictures: 'on-pages', frontMatter: false, ease: 2 },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text: false,
    pictures: 'on-pages',
    frontMatter: false,
    ease: 3,
  },
} as const satisfies Record<string, FormatRow>;

export type Format = keyof typeof formats;

/** All of them, in the order in which they are listed. */
export const formatNames = Object.keys(formats) as Format[];

/** Whether a name is that of a format. */
function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** The format that the ending of a path says, in capitals too; nothing for another ending. */
export function formatOf(path: string): Format | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return path.includes('.') && isFormat(ending) ? ending : undefined;
}

/** Whether a format is set on pages, as it is printed and signed. */
export function isPaged(format: Format): boolean {
  return formats[format].pictures === 'on-pages';
}

/** Whether documents of a format link to photos that lie beside them. `photos`: what the job says. */
export function linksPhotos(format: Format, photos: 'link' | 'inline' = 'link'): boolean {
  const { pictures } = formats[format];
  return pictures === 'beside' || (pictures === 'beside-or-inside' && photos === 'link');
}
