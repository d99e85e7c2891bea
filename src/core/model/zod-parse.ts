/**
 * Data held against a zod schema without eval, which pages with a strict policy forbid. The setting goes with each call:
 * zod's own configuration belongs to the application that uses us. Source: https://zod.dev/api#zod-config
 */
import type * as z from 'zod';

/** One thing that is wrong. */
export type Issue = z.core.$ZodIssue;

const withoutEval = { jitless: true } as const;

/** The checked data, or the issues. */
export function safeParse<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  return schema.safeParse(data, withoutEval);
}

/** The checked data; throws where it has not the shape, so only for data of ours. */
export function parse<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  return schema.parse(data, withoutEval);
}

/** What an issue expected, as a schema says it: `article | official`, `array`; empty where it says neither. */
export function expectedOf(issue: Issue): string {
  return 'values' in issue ? issue.values.join(' | ') : 'expected' in issue ? String(issue.expected) : '';
}
