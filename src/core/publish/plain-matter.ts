/** A document without front matter: what its frame says stands in the body, so that nothing is lost. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { frameLabels, frameWords } from '../layout/frame-words.ts';
import { bylineOf } from '../layout/press-words.ts';
import type { Document } from '../model/document.ts';
import type { Frame } from '../model/frame.ts';

/** The body with headline and by-line, or with the head and foot of the official form. A fresh root. */
export function withFrame({ frame, tree }: Document): Root {
  const headed = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  const { above, below } = frame.layout === 'article' ? press(frame, headed) : official(frame);
  return { type: 'root', children: [...above, ...tree.children, ...below] };
}

interface Around {
  above: RootContent[];
  below: RootContent[];
}

function press(frame: Frame, headed: boolean): Around {
  const byline = bylineOf(frame);
  return {
    above: [...block(frame.kicker ? [frame.kicker] : []), ...(frame.title && !headed ? [heading(frame.title)] : [])],
    below: block(byline ? [byline] : []),
  };
}

function official(frame: Frame): Around {
  const words = frameWords(frame);
  const title = [words.type, ...words.abstract].filter(Boolean).join(' ');
  return {
    above: [
      ...block([...words.superior, ...words.body, words.numberLine]),
      ...block([words.motto.state, words.motto.words, words.placeDate]),
      ...(title ? [heading(title)] : []),
      ...block(words.to.length > 0 ? [frameLabels.to, ...words.to] : []),
      ...words.bases.flatMap((basis) => block([basis])),
    ],
    below: [
      ...words.signers.flatMap(({ lines, name }) => block([...lines, name])),
      ...block(words.recipients.length > 0 ? [frameLabels.recipients, ...words.recipients] : []),
    ],
  };
}

function heading(value: string): RootContent {
  return { type: 'heading', depth: 1, children: [{ type: 'text', value }] };
}

/** Lines of one paragraph, those that say nothing left out. */
function block(lines: readonly (string | undefined)[]): Paragraph[] {
  const said = lines.filter((line) => line !== undefined && line !== '');
  if (said.length === 0) return [];
  const children: Paragraph['children'] = said.flatMap((value, index) => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text' as const, value: value ?? '' },
  ]);
  return [{ type: 'paragraph', children }];
}
