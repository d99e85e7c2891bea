/** The four faces: how wide their words are and which characters they have. */

import type { Fonts } from '../model/writer.ts';
import { coverageOf, type Measure, measureOf } from './measure.ts';
import type { ParagraphStyle } from './styles/paragraph-style.ts';

export interface Face {
  measure: Measure;
  covers(codePoint: number): boolean;
}

export type Faces = Readonly<Record<keyof Fonts, Face>>;

/** Faces of fonts. */
export function facesOf(fonts: Fonts): Faces {
  return {
    normal: faceOf(fonts.normal),
    bold: faceOf(fonts.bold),
    italics: faceOf(fonts.italics),
    bolditalics: faceOf(fonts.bolditalics),
  };
}

/** The face of a look. */
export function faceFor(faces: Faces, bold: boolean, italic: boolean): Face {
  return bold ? (italic ? faces.bolditalics : faces.bold) : italic ? faces.italics : faces.normal;
}

/** How wide plain words are in a style, pt. */
export function widthIn(style: ParagraphStyle, faces: Faces): (words: string) => number {
  const { measure } = faceFor(faces, style.bold === true, style.italic === true);
  return (words) => measure(words, style.size);
}

function faceOf(bytes: Uint8Array): Face {
  return { measure: measureOf(bytes), covers: coverageOf(bytes) };
}
