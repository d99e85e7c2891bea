/** The words of the page in the language that is chosen. */
import { computed } from '@preact/signals';
import type { Field } from '../../core/verbs/form/field.ts';
import { lang } from '../state/view.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export const words = computed(() => (lang.value === 'vi' ? vi : en));

/** What a field is called. */
export function titleOf({ title, english }: Pick<Field, 'title' | 'english'>): string {
  return lang.value === 'vi' ? title : english;
}

/** What a choice is called. */
export function labelOf({ word, label }: { word: string; label: string }): string {
  return lang.value === 'vi' ? label : word;
}

/** `14:05`, with the day where it is another. */
export function timeOf(ms: number): string {
  const when = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(when.getHours())}:${two(when.getMinutes())}`;
  const today = new Date().toDateString() === when.toDateString();
  return today ? clock : `${clock} ${two(when.getDate())}/${two(when.getMonth() + 1)}`;
}
