/** The form of a data file, from the schema that the program itself checks with. */
import { type Hinted, hintedSchema, type JsonSchema } from '../json-schema.ts';
import { englishTitles } from './english-titles.ts';
import type { Field } from './field.ts';
import { firstKeys, registerOf, titleAt } from './sections.ts';
import { wordLabels } from './word-labels.ts';

/** Every field of a data file, as the tree they are: a record. Fresh on each call. */
export function dataForm(): Field {
  return fieldOf(hintedSchema(), { key: '', path: '', required: true });
}

interface Place {
  key: string;
  /** Keys from the root, without positions. */
  path: string;
  required: boolean;
}

function fieldOf(schema: Hinted, { key, path, required }: Place): Field {
  const { title: own = '', description, examples, short, shortKey, wordings } = schema;
  const title = (key !== '' && titleAt[path]) || own;
  const form = kindOf(schema);
  const name = key || (path.split('.').at(-1) ?? '');
  // The unit of a figure is that of measure.
  const register = path === 'indicators.unit' ? undefined : (registerOf[path] ?? registerOf[name]);
  return {
    key,
    title,
    english: englishTitles[title] ?? title,
    is: form,
    ...(description !== undefined && { help: description }),
    ...(examples !== undefined && { examples: examples.map(String) }),
    ...(required && { required }),
    ...(form === 'record' && { fields: fieldsOf(schema, path) }),
    ...(form === 'list' && { item: fieldOf((schema.items ?? {}) as Hinted, { key: '', path, required: true }) }),
    ...(form === 'words' && { choices: (schema.enum ?? []).map((word) => choice(own, String(word))) }),
    ...(form === 'text' && register !== undefined && { register }),
    ...(form === 'text' && isLong(name, wordings) && { long: true }),
    ...(short === 'one' && { short }),
    ...(short === 'string' && { short: 'key', shortKey: shortKey ?? '' }),
    ...(short === 'any' && { short: 'date', shortKey: 'on' }),
    ...(wordings && { wordings }),
  };
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, path: string): Field[] {
  const shown = firstKeys[path];
  return Object.entries(properties).map(([key, value]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    const field = fieldOf(value as Hinted, { key, path: inner, required: required.includes(key) });
    const rank = shown === undefined ? 1 : shown.indexOf(key) + 1;
    return rank > 0 ? { ...field, first: rank } : field;
  });
}

function kindOf({ type, pattern = '', examples = [], enum: words, title, properties, items }: JsonSchema): Field['is'] {
  if (properties) return 'record';
  if (items || type === 'array') return 'list';
  if (words?.includes(true)) return 'flag';
  if (words) return 'words';
  if (examples[0] === '2024-03-29') return 'day';
  if (examples[0] === '14:00') return 'clock';
  if (title !== undefined && examples.includes('2024-H1')) return 'period';
  if (!Array.isArray(type) || !type.includes('number') || pattern === '') return 'text';
  return pattern.includes('%') ? 'percent' : pattern.startsWith('^(\\d{1,15}') ? 'count' : 'number';
}

function choice(title: string, word: string): { word: string; label: string } {
  return { word, label: wordLabels[title]?.[word] ?? word };
}

/** Keys that hold sentences. */
const longKeys: ReadonlySet<string> = new Set(
  'content points outcome quote context advantages difficulties leadership text cause remedy strengths objective subjective lessons direction targets solutions implementation sapo abstract closing bases proposals caption alt situation'.split(
    ' ',
  ),
);

const isLong = (key: string, wordings: boolean | undefined): boolean =>
  (wordings === true && key !== 'group') || longKeys.has(key);
