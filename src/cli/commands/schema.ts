/** `thuky schema`: the JSON Schema of data files. */
import { Command } from 'commander';
import { print } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';

/** The command, in the given language. */
export function schemaCommand(words: Words): Command {
  return new Command('schema').summary(words.schema.summary).action(async () => {
    const { conferenceJsonSchema } = await import('../../core/verbs/json-schema.ts');
    await print(`${JSON.stringify(conferenceJsonSchema(), null, 2)}\n`);
  });
}
