/** What a page has to know of the house: the form, the kinds, the names that its fields may take. */
import { type Format, formatNames } from '../../model/formats.ts';
import type { House } from '../../pipeline/house.ts';
import { choicesOf, type Named } from './choices.ts';
import { dataForm } from './data-form.ts';
import type { Field, Register } from './field.ts';

/** A kind of document, as a page lists it. */
export interface KindShown {
  name: string;
  title: string;
  formats: readonly Format[];
  onRequest: boolean;
}

/** Plain data. */
export interface HouseShown {
  form: Field;
  kinds: readonly KindShown[];
  choices: Record<Exclude<Register, 'person' | 'bridge'>, Named[]>;
}

/** The house as a page shows it. @public for the build. */
export function houseShown(house: House): HouseShown {
  const kinds = house.kinds.map(({ name, settings }) => ({
    name,
    title: settings.title ?? name,
    formats: settings.formats ?? formatNames,
    onRequest: settings.onRequest ?? false,
  }));
  return { form: dataForm(), kinds, choices: choicesOf(house) };
}
