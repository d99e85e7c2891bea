/** Emphasis, strong words, code among words, line breaks. */

import type { Break, Emphasis, InlineCode, Strong } from 'mdast';
import type { ParagraphChild } from '#docx';
import { TextRun } from '#docx';
import type { TreeNode } from '../../../model/document.ts';
import type { DocxContext } from '../context.ts';
import { words } from '../run.ts';

export function emphasis(node: Emphasis, context: DocxContext): ParagraphChild[] {
  return context.state.phrasing(node.children as TreeNode[], { ...context, run: { ...context.run, italics: true } });
}

export function strong(node: Strong, context: DocxContext): ParagraphChild[] {
  return context.state.phrasing(node.children as TreeNode[], { ...context, run: { ...context.run, bold: true } });
}

export function inlineCode(node: InlineCode, context: DocxContext): ParagraphChild[] {
  return words(node.value, { ...context, run: { ...context.run, style: 'inlineCode' } });
}

export function breakRun(_node: Break, _context: DocxContext): ParagraphChild[] {
  return [new TextRun({ break: 1 })];
}
