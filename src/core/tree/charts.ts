/** Fenced blocks with the info string `chart` → charts. */
import type { Code } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit as visitYaml,
  Document as YamlDocument,
} from 'yaml';
import { message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import { chartFence, chart as schema } from '../model/chart.ts';
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

type Points = (offset: number) => Point;

function read(node: Code, context: TransformContext): 'empty' | undefined {
  const lines = new LineCounter();
  const yaml = parseDocument(node.value, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const point: Points = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + (node.position?.start.line ?? 0), column: col + (node.position?.start.column ?? 1) - 1 };
  };
  const { data, errors } = plain(yaml);
  for (const error of errors) {
    const where = { ...context.where, place: point(error.offset) };
    context.report(message(chartSyntax, { found: error.found }, where));
  }
  if (errors.length > 0) {
    node.value = fillString(node.value, context.values ?? []).text;
    return undefined;
  }
  const from = new Set<string>();
  const filled = fill(data, context.values ?? [], from);
  const made = context.values !== undefined;
  if (made && isEmpty(filled)) return 'empty';
  if (made) node.value = write(filled);
  const parsed = schema.safeParse(filled);
  if (parsed.success) node.data = { ...node.data, chart: parsed.data, ...(from.size > 0 ? { from: [...from] } : {}) };
  else tell(parsed.error.issues, { data: filled, yaml, point, context });
  return undefined;
}

/** The data of the block, or what is wrong with its YAML. Aliases are refused: they may name each other without end. */
function plain(yaml: Document): { data?: unknown; errors: { found: string; offset: number }[] } {
  const errors = yaml.errors.map(({ message: found, pos }) => ({ found, offset: pos[0] }));
  visitYaml(yaml, {
    Alias: (_, { source, range }) => void errors.push({ found: `*${source}`, offset: range?.[0] ?? 0 }),
  });
  return errors.length > 0 ? { errors } : { data: yaml.toJS(), errors };
}

/** Fill every string; what says nothing is left out. Adds the paths of the data told to `from`. */
function fill(data: unknown, values: NonNullable<TransformContext['values']>, from: Set<string>): unknown {
  if (typeof data === 'string') {
    const filled = fillString(data, values);
    for (const path of filled.from) from.add(path);
    return filled.text.replace(/\s*\n\s*/g, ' ').trim() || undefined;
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
  const yaml = new YamlDocument(data, { schema: 'failsafe' });
  const rows = yaml.get('rows');
  const series = yaml.get('series');
  for (const row of [...((rows as { items?: unknown[] } | undefined)?.items ?? []), series]) {
    if (typeof row === 'object' && row !== null) (row as { flow?: boolean }).flow = true;
  }
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

interface Wrong {
  data: unknown;
  yaml: Document;
  point: Points;
  context: TransformContext;
}

type Issues = Extract<ReturnType<typeof schema.safeParse>, { success: false }>['error']['issues'];

function tell(issues: Issues, { data, yaml, point, context }: Wrong): void {
  for (const issue of issues) {
    const key = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(shapeAt(issue.path, data));
      for (const name of issue.keys) {
        const where = { ...context.where, place: point(offsetOf(yaml, [...issue.path, name], true)) };
        context.report(
          message(chartKey, { key: [key, name].filter(Boolean).join('.'), nearest: nearest(name, known) }, where),
        );
      }
      continue;
    }
    const found = at(data, issue.path);
    const expected = issue.path.length === 0 || issue.code === 'invalid_union' ? 'kind' : expectedOf(issue);
    const params = {
      key: key || 'kind',
      expected,
      found: typeof found === 'string' ? found : found === undefined ? '' : JSON.stringify(found),
    };
    context.report(message(chartValue, params, { ...context.where, place: point(offsetOf(yaml, issue.path, false)) }));
  }
}

/** In a word that `chart-value` knows. */
function expectedOf(issue: Issues[number]): string {
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

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** Where a path stands in the block, or its nearest ancestor that is there. `key`: the name before the colon. */
function offsetOf(yaml: Document, path: readonly PropertyKey[], key: boolean): number {
  if (key) {
    const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
    const names = isMap(parent) ? parent.items.map((pair) => pair.key) : [];
    const name = names.find((found) => isScalar(found) && found.value === path.at(-1));
    if (isScalar(name) && name.range) return name.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = yaml.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
