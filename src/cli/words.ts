/** The command line's own words, in the language of messages. */
import type { Lang } from '../core/types.ts';
import { en } from './words/en.ts';
import { vi } from './words/vi.ts';

export type Words = typeof vi;

export const words: Record<Lang, Words> = { vi, en };
