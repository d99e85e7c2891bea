/** What a data file would ask of the parser, counted before it parses: it calls itself for each level, and never gives up. */
import { limits } from '../model/limits.ts';

/** What is too much, and where (an offset of the text). */
export interface Excess {
  what: 'depth' | 'anchors' | 'value';
  offset: number;
}

/** Levels that the parser bears. The exact bound is held afterwards, where brackets of prose are known from brackets of YAML. */
const bearable = limits.dataDepth.most * 4;

/**
 * The first excess of a YAML or JSON text. One pass, whatever stands there; it counts a bracket in prose as one that opens,
 * which honest prose never does so often without closing.
 */
export function scanYaml(text: string): Excess | undefined {
  /** Columns of the open levels, by indentation and by dashes on one line. */
  const levels: number[] = [];
  let brackets = 0;
  let anchors = 0;
  let start = 0;
  /** Where a value began at the latest: at a quote or at the beginning of the line. */
  let value = 0;
  let leading = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\n' || sign === '\r') {
      start = at + 1;
      value = start;
      leading = true;
      continue;
    }
    if (at - value > limits.valueLength.most) return { what: 'value', offset: value };
    if (leading && sign !== ' ' && sign !== '\t') {
      while (levels.length > 0 && levels.at(-1)! >= at - start) levels.pop();
      levels.push(at - start);
      // A dash, a question mark or a colon alone opens a level, and another may follow it on the line.
      leading = '-?:'.includes(sign) && ' \t'.includes(text[at + 1] ?? '\n');
    }
    if (sign === '"' && text[at - 1] !== '\\') value = at + 1;
    else if (sign === '[' || sign === '{') brackets += 1;
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    else if (sign === '&' && ' \t\n\r[{,'.includes(text[at - 1] ?? '\n')) anchors += 1;
    if (levels.length + brackets > bearable) return { what: 'depth', offset: at };
    if (anchors > limits.dataAnchors.most) return { what: 'anchors', offset: at };
  }
  return undefined;
}
