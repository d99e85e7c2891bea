/** Names for files and addresses. */
import { spellPlain } from './fold.ts';

/** Names that Windows keeps for devices, whatever ending follows. Source: learn.microsoft.com, “Naming Files, Paths, and Namespaces” */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * `Cụm thi đua số 7, Đắk Lắk` → `cum-thi-dua-so-7-dak-lak`: only a–z, 0–9 and single hyphens.
 * A name that Windows keeps for itself gets `-0`: `con` → `con-0`. Longer than `max` characters is cut at a word (inside one only when the first word alone is longer).
 */
export function slug(text: string, { max = 100 }: { max?: number | undefined } = {}): string {
  const plain = spellPlain(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const whole = devices.test(plain) ? `${plain}-0` : plain;
  if (whole.length <= max) return whole;
  const cut = whole.lastIndexOf('-', max);
  return cut > 0 ? whole.slice(0, cut) : whole.slice(0, max);
}

/**
 * Slugs of several texts, no two alike: a text whose slug others share adds that of its `hint` (its unit, say),
 * then a number.
 */
export function distinctSlugs(items: readonly { text: string; hint?: string | undefined }[]): string[] {
  const bases = items.map(({ text }) => slug(text));
  const count = new Map<string, number>();
  for (const base of bases) count.set(base, (count.get(base) ?? 0) + 1);
  const taken = new Set<string>();
  return items.map(({ hint }, index) => {
    const base = bases[index] ?? '';
    const shared = (count.get(base) ?? 0) > 1;
    const wanted = shared && hint ? [base, slug(hint)].filter(Boolean).join('-') : base;
    let name = wanted;
    for (let n = 2; taken.has(name); n += 1) name = `${wanted}-${n}`;
    taken.add(name);
    return name;
  });
}
