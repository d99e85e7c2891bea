/** The shape that all transforms of the tree share. */
import type { Root } from 'mdast';
import type { Message } from '../message/message.ts';
import type { Frame } from '../model/frame.ts';
import type { Where } from '../model/source.ts';
import type { Value } from './value.ts';

/** What a transform may know besides the tree. */
export interface TransformContext {
  /** Values of a template's placeholders; none when a person wrote the Markdown. */
  values: readonly Value[] | undefined;
  frame: Frame;
  where: Where;
  report(message: Message): void;
}

/** One change to the tree, in place. */
export type Transform = (tree: Root, context: TransformContext) => void;
