/** Awards that the register knows. */
import type { Path } from '../../model/source.ts';
import type { RegisteredAward, Registers } from '../registers/registers.ts';
import { resolveAward } from '../registers/resolve.ts';
import type { Conference } from '../schema/conference.ts';

/** The conference's awards whose forms are in the register, with what it says of them. */
export function knownAwards(
  { awards }: Conference,
  registers: Registers,
): { award: NonNullable<Conference['awards']>[number]; entry: RegisteredAward; path: Path }[] {
  return (awards ?? []).flatMap((award, index) => {
    const { entry } = resolveAward(award.form, registers);
    return entry ? [{ award, entry, path: ['awards', index] }] : [];
  });
}
