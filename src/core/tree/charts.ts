/** Fenced blocks with the info string `chart` → charts. */
import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { Document } from 'yaml';
import { message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import { chartFence, chart as schema } from '../model/chart.ts';
import { type Issue, safeParse } from '../model/zod-parse.ts';
import { type InnerYaml, readInnerYaml, valueAt } from '../yaml/inner-yaml.ts';
import { chartKey, chartSyntax, chartValue } from './rules.ts';
import type { Transform, TransformContext } from './transform.ts';
import { fillString } from './value.ts';

/**
 * Read every chart into `data.chart`. The YAML is parsed first and filled with values after, so that no datum can break it;
 * the block's text is then written anew. A template's chart of fewer than two rows, which compares nothing, is dropped; a wrong one stays as code.
 * Messages: `chart-syntax`, `chart-key`, `chart-value`.
 */
export const charts: Transform = (tree, context) => {
  visit(tree, 'code', (node, index, parent) => {
    if (node.lang !== chartFence || !parent || index === undefined) return;
    if (read(node, context) !== 'empty') return;
    parent.children.splice(index, 1);
    return index;
  });
};

function read(node: Code, context: TransformContext): 'empty' | undefined {
  const yaml = readInnerYaml(node.value, node.position?.start ?? { line: 0, column: 1 });
  for (const { reason, place } of yaml.faults)
    context.report(message(chartSyntax, { found: reason }, { ...context.where, place }));
  if (yaml.faults.length > 0) {
    node.value = fillString(node.value, context.values ?? []).text;
    return undefined;
  }
  const from = new Set<string>();
  const filled = fill(yaml.data, context.values ?? [], from);
  const made = context.values !== undefined;
  if (made && isEmpty(filled)) return 'empty';
  if (made) node.value = write(filled);
  const parsed = safeParse(schema, filled);
  if (parsed.success) node.data = { ...node.data, chart: parsed.data, ...(from.size > 0 ? { from: [...from] } : {}) };
  else report(parsed.error.issues, { data: filled, yaml, context });
  return undefined;
}

/** Fill every string; what says nothing is left out. Adds the paths of the data told to `from`. */
function fill(data: unknown, values: NonNullable<TransformContext['values']>, from: Set<string>): unknown {
  if (typeof data === 'string') {
    const filled = fillString(data, values);
    for (const path of filled.from) from.add(path);
    return filled.text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim() || undefined;
  }
  if (Array.isArray(data)) {
    // A blank among figures keeps the place of its series.
    const items = data.map((item) => fill(item, values, from) ?? (typeof item === 'string' ? '' : undefined));
    return items.filter((item) => item !== undefined);
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const entries = Object.entries(data).map(([key, value]) => [key, fill(value, values, from)] as const);
  const kept = entries.filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function isEmpty(data: unknown): boolean {
  const rows = (data as { rows?: unknown } | undefined)?.rows;
  return !Array.isArray(rows) || rows.length < 2;
}

/** YAML with one row a line. */
function write(data: unknown): string {
  const yaml = new Document(data, { schema: 'failsafe' });
  const rows = yaml.get('rows');
  const series = yaml.get('series');
  for (const row of [...((rows as { items?: unknown[] } | undefined)?.items ?? []), series]) {
    if (typeof row === 'object' && row !== null) (row as { flow?: boolean }).flow = true;
  }
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

interface Wrong {
  data: unknown;
  yaml: InnerYaml;
  context: TransformContext;
}

function report(issues: readonly Issue[], { data, yaml, context }: Wrong): void {
  for (const issue of issues) {
    const key = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(shapeAt(issue.path, data));
      for (const name of issue.keys) {
        const where = { ...context.where, place: yaml.placeOfKey([...issue.path, name]) ?? yaml.pointAt(0) };
        context.report(
          message(chartKey, { key: [key, name].filter(Boolean).join('.'), nearest: nearest(name, known) }, where),
        );
      }
      continue;
    }
    const found = valueAt(data, issue.path);
    const expected = issue.path.length === 0 || issue.code === 'invalid_union' ? 'kind' : expectedWord(issue);
    const params = {
      key: key || 'kind',
      expected,
      found: typeof found === 'string' ? found : found === undefined ? '' : JSON.stringify(found),
    };
    context.report(
      message(chartValue, params, { ...context.where, place: yaml.placeOf(issue.path) ?? yaml.pointAt(0) }),
    );
  }
}

/** In a word that `chart-value` knows. */
function expectedWord(issue: Issue): string {
  if (issue.message === 'number' || issue.message === 'positive') return issue.message;
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'series';
  if (issue.path.some((key) => key === 'value' || key === 'base' || key === 'values')) return 'number';
  return 'expected' in issue ? String(issue.expected) : 'string';
}

/** The keys allowed at a path: of a row, or of the chart of that kind. */
function shapeAt(path: readonly PropertyKey[], data: unknown): object {
  const kind = (data as { kind?: unknown }).kind;
  const option = schema.options.find(({ shape }) => shape.kind.value === kind);
  return option ? (path.length === 0 ? option.shape : option.shape.rows.element.shape) : {};
}
