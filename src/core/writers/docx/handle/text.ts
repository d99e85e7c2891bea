import { TextRun } from '#docx';
import type { Handler } from '../context.ts';
import { words } from '../run.ts';

/** Words. */
export const text: Handler<'text'> = (node, context) => words(node.value, context);

/** A line break. */
export const lineBreak: Handler<'break'> = () => [new TextRun({ break: 1 })];
