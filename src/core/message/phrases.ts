/** Turns of phrase that rules of several folders share. */

/** “Did you mean …?”, where a name is near. */
export const meant = {
  vi: (near: string | undefined, otherwise: string): string => (near ? `Có phải là \`${near}\`?` : otherwise),
  en: (near: string | undefined, otherwise: string): string => (near ? `Did you mean \`${near}\`?` : otherwise),
};

/** Names as they are typed: `` `a`, `b` ``. */
export function ticked(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
