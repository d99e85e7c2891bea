import type { Handler } from '../context.ts';

/** Words. */
export const text: Handler<'text'> = (node) => node.value;

/** A line break. */
export const lineBreak: Handler<'break'> = () => '\n';
