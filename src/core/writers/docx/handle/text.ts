import { TextRun } from '#docx';
import type { Handler } from '../context.ts';
import { runs } from '../run.ts';

/** Words. */
export const text: Handler<'text'> = (node, context) => runs(node.value, context);

/** A line break. */
export const lineBreak: Handler<'break'> = () => [new TextRun({ break: 1 })];
