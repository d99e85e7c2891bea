/** What the rules find in a text, ours or another's. */
import type { Root } from 'mdast';
import { addAll } from '../model/many.ts';
import { clean } from '../text/clean.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Finding } from './finding.ts';
import { frontMatterPassages } from './front-matter.ts';
import { markdownPassages } from './markdown.ts';
import { plainPassages } from './plain.ts';
import type { Passage, Prose } from './prose.ts';
import type { LintContext, LintRule } from './rule.ts';
import { lintRules } from './rules/index.ts';

/** What `lint` needs of other stages, handed in since stages do not import each other. */
export interface LintTools extends LintContext {
  parseMarkdown(text: string): Root;
}

/** How to read the text: by its ending, or by its looks where it has none. */
export type Markup = 'markdown' | 'plain';

/** `.md` is Markdown, `.txt` is plain; a text without such an ending is Markdown where it looks so. */
function markupOf(file: string, text: string): Markup {
  if (/\.(?:md|markdown|mkd|mdx)$/i.test(file)) return 'markdown';
  if (/\.txt$/i.test(file)) return 'plain';
  return /^---\r?\n[\s\S]*?\n---|^#{1,6} \S|^!\[|\*\*\S|^\| ?-/m.test(text) ? 'markdown' : 'plain';
}

/** What was found, and the rule that found it. */
interface LintFinding extends Finding {
  rule: LintRule;
}

/** Everything the rules find in a text, by place; without what its author switched off. Pure. */
export function findings(text: string, file: string, tools: LintTools): LintFinding[] {
  const prose = proseOf(text, file, tools);
  const isOff = ignoring(prose);
  return lintRules
    .flatMap((rule) => rule.check(prose, tools).map((one) => ({ rule, ...one })))
    .filter((one) => !isOff(one))
    .sort((one, other) => one.from - other.from || one.to - other.to);
}

/** The name of the state, at the head of every official document. */
const state = /^.*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/m;

function proseOf(source: string, file: string, { parseMarkdown, style, styles }: LintTools): Prose {
  const { text, origin } = clean(source);
  // A few letters of other scripts grow when they are composed, so places may run past the end.
  const back = (passages: readonly Passage[]) =>
    passages.map((one) => ({
      ...one,
      origin: (offset: number) => Math.min(origin(one.origin(offset)), source.length),
    }));
  if (markupOf(file, text) === 'plain')
    return {
      source,
      form: state.test(text) ? 'document' : 'press',
      style,
      passages: back(withByline(plainPassages(text))),
    };

  const tree = parseMarkdown(text);
  const [first] = tree.children;
  const passages: Passage[] = [];
  let form: Prose['form'] = 'press';
  let stated: string | undefined;
  if (first?.type === 'yaml') {
    const read = readYaml(file, new TextEncoder().encode(first.value)).source;
    const start = text.indexOf('\n', first.position?.start.offset ?? 0) + 1;
    if (read) addAll(passages, frontMatterPassages(read, start));
    if (/^layout: *(?:official|minutes)/m.test(first.value)) form = 'document';
    stated = /^style: *["']?([^\s"'#]+)/m.exec(first.value)?.[1];
  }
  addAll(passages, withByline(markdownPassages(tree, text)));
  return { source, form, style: style ?? styles?.get(stated ?? ''), passages: back(passages) };
}

const credit = '(?:[tT]in|[bB]ài|[ảẢ]nh|[tT]heo|[nN]guồn)';
const author = new RegExp(
  `^(?:${credit}(?:,? ${credit})*\\s*:?\\s+)?\\p{Lu}[\\p{L}.]*(?:\\s+(?:[-–,]\\s*)?\\p{Lu}[\\p{L}.]*){0,9}$`,
  'u',
);

/** The last short passage of nothing but names is the byline. */
function withByline(passages: readonly Passage[]): Passage[] {
  const last = passages.at(-1);
  const isByline =
    last &&
    passages.length > 1 &&
    last.kind !== 'caption' &&
    last.text.split(' ').length <= 10 &&
    author.test(last.text);
  if (!isByline) return [...passages];
  return [...passages.slice(0, -1), { ...last, kind: 'byline', kept: [{ from: 0, to: last.text.length }] }];
}

/** Whether the author switched a rule off where a finding stands. */
function ignoring({ passages }: Prose): (one: LintFinding) => boolean {
  const off = passages
    .filter(({ ignored }) => ignored.size > 0)
    .map(({ ignored, origin, text }) => ({ ignored, from: origin(0), to: origin(text.length) }));
  return ({ rule, from }) =>
    off.some((at) => (at.ignored.has('all') || at.ignored.has(rule.id)) && at.from <= from && from <= at.to);
}
