/** The four faces: how wide their words are and which characters they have. */

import { coverageOf, type Measure, measureOf } from '../../layout/measure.ts';
import type { Fonts } from '../../model/writer.ts';

export interface Face {
  measure: Measure;
  covers(codePoint: number): boolean;
}

export type Faces = Readonly<Record<keyof Fonts, Face>>;

const known = new WeakMap<Uint8Array, Face>();

/** Faces of fonts; read once for the same bytes. */
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
  let face = known.get(bytes);
  if (face === undefined) {
    face = { measure: measureOf(bytes), covers: coverageOf(bytes) };
    known.set(bytes, face);
  }
  return face;
}
