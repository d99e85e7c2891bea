/** Names of bodies in full, or defined where they first stand: `Viện kiểm sát nhân dân (VKSND)`. */
import type { Nodes, Root, Text } from 'mdast';
import { abbreviations } from '../language/abbreviation.ts';
import type { HouseStyle } from '../model/house-style.ts';

const bodies = abbreviations.filter(({ full, use }) => use === 'press' && /^\p{Lu}/u.test(full));
const byForm = new Map(
  bodies.flatMap((body) => [body.full, body.short].map((form) => [form.toLowerCase(), body] as const)),
);
const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.]/g, '\\.'));
/** Quotations and signs of documents (`09/HD-VKSND`) stand as they are. */
const untouched = '“[^“”]*”|\\S*\\d\\S*/\\S+';
const anyForm = new RegExp(`(${untouched})|(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');

/** Short forms that papers print, but readers outside of the sector do not know: alone they stand in full. */
const inner: readonly string[] = ['KSND'];

/**
 * Change the text of a tree in place. `short`: as written, save what only the sector knows. `full`: every short name in full. `defined`: in running text the first mention of
 * a body is in full with its short name after it, if that is used again anywhere; later ones stay as written, and so do headings,
 * tables and captions.
 */
export function nameBodies(tree: Root, how: HouseStyle['abbreviations']): void {
  const texts: Text[] = [];
  collect(tree, how === 'full', texts);
  const shorts = new Map<string, number>();
  if (how === 'defined') {
    const everywhere: Text[] = [];
    collect(tree, true, everywhere);
    for (const { value } of everywhere)
      replace(value, (form, { short }) => {
        if (form === short) shorts.set(short, (shorts.get(short) ?? 0) + 1);
        return form;
      });
  }
  const said = new Set<string>();
  for (const text of texts) {
    text.value = replace(text.value, (form, { full, short }) => {
      if (how === 'full') return form === short ? full : form;
      if (how === 'short') return form === short && inner.includes(short) ? full : form;
      if (said.has(short) || !shorts.has(short)) return form;
      said.add(short);
      const again = (shorts.get(short) ?? 0) > (form === short ? 1 : 0);
      const words = form === short ? full : form;
      return again ? `${words} (${short})` : words;
    });
  }
  if (how === 'full') captions(tree);
}

/** Short names of bodies in full, in capitals where the text is: `ỦY BAN MTTQ` → `ỦY BAN MẶT TRẬN TỔ QUỐC`. */
export function bodiesInFull(text: string): string {
  const shout = text === text.toUpperCase();
  return replace(text, (form, { full, short }) => (form !== short ? form : shout ? full.toUpperCase() : full));
}

function replace(text: string, say: (form: string, body: (typeof bodies)[number]) => string): string {
  return text.replace(anyForm, (form: string, kept: string | undefined) => {
    const body = kept === undefined ? byForm.get(form.toLowerCase()) : undefined;
    return body ? say(form, body) : form;
  });
}

function collect(node: Nodes, everywhere: boolean, texts: Text[]): void {
  if (node.type === 'text') texts.push(node);
  if (!everywhere && (node.type === 'heading' || node.type === 'table')) return;
  if ('children' in node) for (const child of node.children) collect(child, everywhere, texts);
}

function captions(node: Nodes): void {
  if (node.type === 'image') {
    const full = (text: string): string => replace(text, (form, body) => (form === body.short ? body.full : form));
    if (node.alt) node.alt = full(node.alt);
    if (node.title) node.title = full(node.title);
  }
  if ('children' in node) for (const child of node.children) captions(child);
}
