/** What all documents of a job share: registers, kinds of document, house styles, fonts. */
import { type Registers, readRegisters } from '../conference/registers/registers.ts';
import { findKinds, type Kind } from '../kinds/kinds.ts';
import type { Message } from '../message/message.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Job } from '../model/job.ts';
import { type Kept, keep, keepTexts } from '../model/kept.ts';
import type { Files } from '../model/source.ts';
import type { Fonts } from '../model/writer.ts';
import type { PhotoSort } from '../photos/sort.ts';
import { readStyles } from '../style/read-styles.ts';
import type { ParsedBlocks } from '../tree/parse-kept.ts';
import type { Read } from '../yaml/read-yaml.ts';
import type { CheckedData } from './checked.ts';

/**
 * Registers, kinds, styles and fonts, with what was wrong with them. It stays as it was read: after a change of a file,
 * open another. Whoever makes several documents of the same files keeps one and hands it to each verb; what one verb
 * worked out of a data file or a photo, the next need not.
 */
export interface House {
  registers: Registers;
  kinds: Kind[];
  styles: ReadonlyMap<string, HouseStyle>;
  fonts: Fonts;
  messages: Message[];
  /** Data files as read, and as checked against this house's registers; photos by what they are. */
  reads: Kept<Read>;
  checks: Kept<CheckedData>;
  photos: Kept<PhotoSort>;
  /** What the blocks of documents were parsed to. */
  blocks: ParsedBlocks;
}

/** Characters of the blocks that a house keeps: those of some fifty documents that have nothing in common. */
const blocksKept = 500_000;

/** Where the built-in files lie in `Files`. */
const builtIn = { templates: '@thuky/templates', fonts: '@thuky/fonts' } as const;

/** Read the house of a job. Throws only where a built-in file is missing, which is the door's mistake. */
export function openHouse({ templates = [], style }: Pick<Job, 'templates' | 'style'>, files: Files): House {
  const { registers, messages } = readRegisters(files);
  const found = findKinds(files, templateFolders({ templates }));
  const read = readStyles(files, { templates, file: style });
  return {
    registers,
    kinds: found.kinds,
    styles: read.styles,
    fonts: fontsOf(files),
    messages: [...messages, ...found.messages, ...read.messages],
    reads: keep(),
    checks: keep(),
    photos: keep(),
    blocks: keepTexts(blocksKept),
  };
}

/** The template folders of a job in their order, the built-in one last. */
export function templateFolders({ templates = [] }: Pick<Job, 'templates'>): string[] {
  return [...templates, builtIn.templates];
}

/** The built-in faces. Throws where one is missing, which is the door's mistake. */
export function fontsOf(files: Files): Fonts {
  const face = (name: string): Uint8Array => {
    const bytes = files.get(`${builtIn.fonts}/Tinos-${name}.ttf`);
    if (!bytes) throw new Error(`The built-in font ${name} was not given to the core`);
    return bytes;
  };
  return { normal: face('Regular'), bold: face('Bold'), italics: face('Italic'), bolditalics: face('BoldItalic') };
}
