/** The four faces: how wide their words are and which characters they have. */

import { coverageOf, type Measure, measureOf } from '../../layout/measure.ts';
import type { Fonts } from '../../model/writer.ts';

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

function faceOf(bytes: Uint8Array): Face {
  return { measure: measureOf(bytes), covers: coverageOf(bytes) };
}
