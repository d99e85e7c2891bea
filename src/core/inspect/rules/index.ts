/** The rules, in the order of a page. Adding one: a row here, and a test that breaks it. */
import type { DecreeRule } from '../rule.ts';
import { annexes } from './annexes.ts';
import { bodyLook, firstLine, gap, justified, lineSpacing } from './body.ts';
import { end } from './end.ts';
import { headingLook, headingOrder, pointOrder } from './headings.ts';
import { issuer, issuerRule, superior } from './issuer.ts';
import { color, font, unicode } from './letters.ts';
import { closing, minutesLines } from './minutes.ts';
import { number, symbol } from './number.ts';
import { addressee, bases } from './opening.ts';
import { margins, paper } from './page.ts';
import { pageNumbers } from './page-numbers.ts';
import { noPlaceDate, placeDate } from './place-date.ts';
import { recipientsList, recipientsTitle } from './recipients.ts';
import { authority, columns, signer, together } from './signatures.ts';
import { motto, mottoRule, state } from './state.ts';
import { abstract, abstractRule, type } from './title.ts';

export const decreeRules: readonly DecreeRule[] = [
  paper,
  margins,
  font,
  color,
  unicode,
  pageNumbers,
  state,
  motto,
  mottoRule,
  superior,
  issuer,
  issuerRule,
  number,
  symbol,
  placeDate,
  noPlaceDate,
  type,
  abstract,
  abstractRule,
  addressee,
  bases,
  minutesLines,
  bodyLook,
  justified,
  firstLine,
  gap,
  lineSpacing,
  headingLook,
  headingOrder,
  pointOrder,
  closing,
  end,
  authority,
  signer,
  columns,
  together,
  recipientsTitle,
  recipientsList,
  annexes,
];
