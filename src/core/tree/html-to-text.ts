/** Raw HTML in Markdown is shown as the characters it is: no format of ours runs it. */

import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { message } from '../message/message.ts';
import { markdownNoHtml } from './rules.ts';
import type { Transform } from './transform.ts';

const flow = new Set(['root', 'blockquote', 'listItem']);

/** Turn `html` nodes into text, lines kept. Messages: `markdown-no-html`. */
export const htmlToText: Transform = (tree, { where, report }) => {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    report(message(markdownNoHtml, { found: node.value.slice(0, 40) }, { ...where, place: node.position }));
    const children = node.value.split('\n').flatMap((line, number): PhrasingContent[] => {
      const text = { type: 'text', value: line } as const;
      return number === 0 ? [text] : [{ type: 'break' }, text];
    });
    const shown = flow.has(parent.type)
      ? [{ type: 'paragraph' as const, children, position: node.position }]
      : children;
    parent.children.splice(index, 1, ...(shown as typeof parent.children));
    return index + shown.length;
  });
};
