/** What all documents of a job share: registers, kinds of document, fonts. Read once for a set of files. */
import { type Registers, readRegisters } from './conference/registers.ts';
import type { Message } from './message/message.ts';
import { readYaml } from './readers/read-yaml.ts';
import { findKinds, type Kind } from './template/kinds.ts';
import type { Files, Fonts, Job } from './types.ts';

/** Registers, kinds and fonts, with what was wrong with them. */
export interface House {
  registers: Registers;
  kinds: Kind[];
  fonts: Fonts;
  messages: Message[];
}

/** Where the built-in files lie in `Files`. */
const builtIn = { templates: '@thuky/templates', fonts: '@thuky/fonts' } as const;

/** Houses by their files, so that a batch over one set of files reads them once. */
const known = new WeakMap<Files, Map<string, House>>();

/** The house of a job. Throws only where a built-in file is missing, which is the door's mistake. */
export function houseOf({ templates = [] }: Pick<Job, 'templates'>, files: Files): House {
  const houses = known.get(files) ?? new Map<string, House>();
  known.set(files, houses);
  const key = templates.join('\n');
  const house = houses.get(key) ?? readHouse(templates, files);
  houses.set(key, house);
  return house;
}

function readHouse(templates: readonly string[], files: Files): House {
  const { registers, messages } = readRegisters(files, readYaml);
  const found = findKinds(files, [...templates, builtIn.templates], readYaml);
  return {
    registers,
    kinds: found.kinds,
    fonts: fontsOf(files),
    messages: [...messages, ...found.messages],
  };
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
