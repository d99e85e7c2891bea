/** The check as the pipeline runs it, with the real registers. */
import { readFileSync } from 'node:fs';
import { readRegisters } from '../../src/core/conference/registers/registers.ts';
import type { LintTools } from '../../src/core/lint/findings.ts';
import { parseMarkdown } from '../../src/core/tree/parse-markdown.ts';

const folder = new URL('../../data/registers/', import.meta.url);
const files = new Map(
  ['units', 'awards', 'offices', 'places', 'slogans'].map((name) => [
    `@thuky/registers/${name}.yaml`,
    new Uint8Array(readFileSync(new URL(`${name}.yaml`, folder))),
  ]),
);

export const tools: LintTools = { ...readRegisters(files), parseMarkdown };
