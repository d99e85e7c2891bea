import type { Handler } from './handler.ts';

/** A line break. */
export const lineBreak: Handler<'break'> = () => [{ text: '\n' }];
