/** All that stands above the body. */
import { frameLabels, frameWords } from '../../../layout/frame-words.ts';
import type { Frame } from '../../../model/frame.ts';
import type { TextContext } from '../context.ts';

/** Headline of an article; head of an official document, one part under the other. `headed`: the body has a headline of its own. */
export function head(frame: Frame, headed: boolean, context: TextContext): string[] {
  if (frame.layout === 'article') {
    const title = frame.title && !headed ? frame.title : undefined;
    return [
      frame.kicker ?? '',
      title ? context.handle({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, context) : '',
    ];
  }
  const all = frameWords(frame);
  return [
    [...all.superior, ...all.body, ...(all.numberLine ? [all.numberLine] : [])].join('\n'),
    [all.motto.state, all.motto.words, ...(all.placeDate ? [all.placeDate] : [])].join('\n'),
    [...(all.type ? [all.type] : []), ...all.abstract].join('\n'),
    all.to.length > 1 ? [frameLabels.to, ...all.to].join('\n') : all.to.map((to) => `${frameLabels.to} ${to}`).join(''),
    all.bases.join('\n'),
  ];
}
