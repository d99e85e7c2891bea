/** Items that some kinds of document tell and others do not. */
import { many, optional, text } from './shape.ts';

/** `only: minutes`: the item is told there and nowhere else. Kinds go by the names of their folders. */
export const only = optional(
  many(text('Loại văn bản'), {
    title: 'Chỉ in ở',
    description: 'Loại văn bản in mục này: article, report, minutes … Bỏ trống thì văn bản nào cũng in.',
  }),
);
