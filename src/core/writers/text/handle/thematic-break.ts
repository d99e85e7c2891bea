import type { Handler } from '../context.ts';

/** Three asterisks. */
export const thematicBreak: Handler<'thematicBreak'> = () => '* * *';
