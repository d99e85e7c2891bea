/** Turns of phrase that several rules share. */
import type { Wording } from '../../message/rule.ts';

/** For two figures that contradict each other. */
export const correctEither = { vi: 'Sửa một trong hai số.', en: 'Correct one of the two figures.' };

type Remedy = Pick<Wording, 'remedy' | 'expected'>;

/** The name that was probably meant, with what to do; what to do where none is near. */
export const near = {
  vi: (name: string | undefined, remedy: string): Remedy =>
    name === undefined ? { remedy } : { remedy: `Có phải ý bạn là \`${name}\`? ${remedy}`, expected: [name] },
  en: (name: string | undefined, remedy: string): Remedy =>
    name === undefined ? { remedy } : { remedy: `Did you mean \`${name}\`? ${remedy}`, expected: [name] },
};
