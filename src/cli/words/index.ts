/** The command line's own words, in the language of messages. */
import type { Lang } from '../../core/model/job.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

export type Words = typeof vi;

export const words: Record<Lang, Words> = { vi, en };
