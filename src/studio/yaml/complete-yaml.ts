/** What may be typed at a place of the text: keys of the record there, choices and names of the key. Works on half-typed YAML. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { searchKey } from '../../core/verbs/form/choices.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import { form } from '../state/store.ts';
import { house } from '../state/view.ts';
import { labelOf, titleOf } from '../words/index.ts';

export function completeYaml(context: CompletionContext): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const root = form.peek();
  if (!root) return null;
  const value = /(?:^|[{,]|- )\s*([$\w-]+):\s+((?!\s)[^{}[\]#]*)$/.exec(before);
  const around = recordAt(root, parentsOf(context, line.number, before));
  if (value) {
    const [, key, typed = ''] = value;
    const field = around?.fields?.find((one) => one.key === key);
    return field ? { from: context.pos - typed.length, filter: false, ...fitting(field, typed) } : null;
  }
  const key = /(?:^|[{,]|- )\s*([$\w-]*)$/.exec(before);
  if (!key || (key[1] === '' && !context.explicit)) return null;
  const options = (around?.fields ?? []).map((field): Completion => {
    const inside = field.is === 'record' || field.is === 'list';
    return {
      label: field.key,
      detail: titleOf(field),
      apply: inside ? `${field.key}:` : `${field.key}: `,
      ...(field.first && { boost: 1 }),
    };
  });
  return { from: context.pos - (key[1]?.length ?? 0), options };
}

/** Keys around a place, by indentation; braces of the line count too. */
function parentsOf(context: CompletionContext, number: number, before: string): string[] {
  const keys: string[] = [];
  const brace = /(?<![$\w-])([$\w-]+):\s*\{[^}]*$/.exec(before);
  if (brace?.[1]) keys.push(brace[1]);
  let indent = (/^\s*(?:- )*/.exec(before)?.[0] ?? '').length;
  for (let at = number - 1; at > 0 && indent > 0; at -= 1) {
    const { text } = context.state.doc.line(at);
    const [, pad = '', dashes = '', key] = /^(\s*)((?:- )*)([$\w-]+):(?:\s|$)/.exec(text) ?? [];
    // A list may stand in the column of its key.
    if (key === undefined || pad.length + dashes.length >= indent) continue;
    keys.unshift(key);
    indent = pad.length + dashes.length;
    if (pad.length === 0 && dashes === '') break;
    if (dashes !== '') indent = Math.max(1, indent);
  }
  return keys;
}

/** The record that keys lead to; lists and short forms are passed over. */
function recordAt(root: Field, keys: readonly string[]): Field | undefined {
  return keys.reduce<Field | undefined>((record, key) => itself(record?.fields?.find((one) => one.key === key)), root);
}

function itself(field: Field | undefined): Field | undefined {
  return field?.is === 'list' ? itself(field.item) : field;
}

function valuesOf(field: Field): Completion[] {
  const scalar = itself(field);
  const inner = scalar?.short === 'key' ? scalar.fields?.find((one) => one.key === scalar.shortKey) : scalar;
  const { choices, register, is } = itself(inner) ?? field;
  if (is === 'flag') return [{ label: 'true' }, { label: 'false' }];
  if (choices) return choices.map((choice) => ({ label: choice.word, detail: labelOf(choice) }));
  if (!register || register === 'person' || register === 'bridge') return [];
  return (house.peek()?.choices[register] ?? []).map(({ name }) => ({ label: name }));
}

function fitting(field: Field, typed: string): { options: Completion[] } {
  const parts = searchKey(typed).split(' ').filter(Boolean);
  const fits = valuesOf(field).filter(({ label, detail = '' }) => {
    const found = searchKey(`${label} ${detail}`);
    return parts.every((part) => found.includes(part));
  });
  return { options: fits.slice(0, 40) };
}
