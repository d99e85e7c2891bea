import type { Helper } from '../handlebars/run/helper.ts';
import { FULL_STOP } from '../model/placeholder.ts';
import type { Memory } from './memory.ts';

/**
 * What stands inside, kept besides, so that later parts of the document can ask `kept` what it has said. The last is kept.
 *
 * @vi Lời bên trong, nhớ lại để phần sau hỏi bằng `kept` xem đã nói chưa.
 * @example
 * data: {"unit": "VKSND tỉnh Gia Lai", "other": "VKSND tỉnh Kon Tum"}
 * {{#keep}}{{unit}} được bầu{{/keep}}; {{#unless (kept other)}}{{other}} cũng vậy{{/unless}}
 * → VKSND tỉnh Gia Lai được bầu; VKSND tỉnh Kon Tum cũng vậy
 */
export function keep(memory: Memory): Helper {
  return (_, { fn, textOf }) => {
    const inside = fn();
    memory.kept = textOf(inside.markdown).replaceAll(FULL_STOP, '.');
    return inside;
  };
}

/**
 * Whether the words that `keep` kept say all of these texts; what is missing is not said.
 *
 * @vi Lời đã nhớ bằng `keep` có nói những chữ ấy không.
 * @example
 * data: {"unit": "VKSND tỉnh Gia Lai"}
 * {{#keep}}{{unit}} được bầu làm Cụm trưởng{{/keep}}{{#if (kept unit "Cụm trưởng")}}, đã nói{{/if}}{{#if (kept "Cụm phó")}}, cũng đã nói{{/if}}
 * → VKSND tỉnh Gia Lai được bầu làm Cụm trưởng, đã nói
 */
export function kept(memory: Memory): Helper {
  return (texts) => texts.every((text) => typeof text === 'string' && memory.kept.includes(text));
}
