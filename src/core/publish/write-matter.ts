/** Front matter of a generator → YAML that YAML 1.1 readers (js-yaml, Psych, go-yaml) and 1.2 ones read alike. */
import { type ScalarTag, stringify, type Tags } from 'yaml';
import { type Matter, Stamp } from './dialects.ts';

const timestamp = 'tag:yaml.org,2002:timestamp';

/**
 * With its `---` lines. Text is quoted wherever some reader would take it for a number, a truth value or a date;
 * only a `Stamp` is a bare date.
 */
export function writeMatter(matter: Matter): string {
  return `---\n${stringify(matter, { version: '1.1', compat: 'core', customTags: withStamps, lineWidth: 0 })}---\n`;
}

function withStamps(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag === 'string' || tag.tag !== timestamp) return tag;
    return {
      ...tag,
      identify: (value: unknown) => value instanceof Stamp,
      stringify: ({ value }: { value: unknown }) => (value as Stamp).text,
    } as ScalarTag;
  });
}
