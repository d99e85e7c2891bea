/** A document as the Decree speaks of it: its components, whichever format they were read from. */
import type { BodyPart } from './body-part.ts';
import type { DrawnLine, Sheet, Words } from './sheet.ts';

/** One signature: offices, then the name. */
export interface Signature {
  /** Column from the left, from 0. */
  column: number;
  authority: Words[];
  name?: Words | undefined;
}

/** An annex: its label, the words under it, and what follows. */
export interface Annex {
  label: Words;
  title: Words[];
  reference?: Words | undefined;
}

/** Forms of Annex III: named document, minutes. */
export type Form = '1.4' | '1.9';

export interface OfficialPage {
  sheet: Sheet;
  form: Form;
  state: Words[];
  motto?: Words | undefined;
  mottoRule?: DrawnLine | undefined;
  superior: Words[];
  issuer: Words[];
  issuerRule?: DrawnLine | undefined;
  number?: Words | undefined;
  placeDate?: Words | undefined;
  type?: Words | undefined;
  abstract: Words[];
  abstractRule?: DrawnLine | undefined;
  /** `Kính gửi:` with one addressee, or alone with several in `addressees`. */
  to?: Words | undefined;
  addressees: Words[];
  bases: Words[];
  /** Headings and paragraphs, in order. */
  body: BodyPart[];
  signatures: Signature[];
  recipientsTitle?: Words | undefined;
  recipients: Words[];
  annexes: Annex[];
}
