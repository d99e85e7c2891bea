/** A document as the Markdown of a site: its front matter in words, and its body as that site can show it. */
import type { Root } from 'mdast';
import type { Message } from '../message/message.ts';
import { message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import type { Document } from '../model/document.ts';
import type { Where } from '../model/source.ts';
import type { Publishing } from '../model/writer.ts';
import { withoutMissingPhotos } from '../photos/missing.ts';
import { type Dialect, matterOf } from './dialects.ts';
import { withFrame } from './plain-matter.ts';
import { publicationOf } from './publication.ts';
import { renameKeys } from './rename-keys.ts';
import { frontMatterMapKnown, publicationDated } from './rules.ts';
import { writeMatter } from './write-matter.ts';

/**
 * Front matter with its `---` lines (empty for `none`) and the body under it.
 * Messages: `publication-dated`, `front-matter-map-known`.
 */
export function publishMarkdown(
  document: Document,
  publishing: Omit<Publishing, 'frontMatter'> & { frontMatter: Dialect | 'none' },
  { where, report }: { where: Where; report(message: Message): void },
): { matter: string; tree: Root } {
  const { frontMatter, frontMatterMap, slug } = publishing;
  if (frontMatter === 'none') return { matter: '', tree: withoutMissingPhotos(withFrame(document)) };
  const publication = publicationOf(document);
  if (!publication.date)
    report(message(publicationDated, { title: publication.title ?? slug, dialect: frontMatter }, where));
  const matter = matterOf(document.frame, publication, slug, frontMatter);
  const renamed = renameKeys(matter, frontMatterMap);
  for (const key of renamed.unknown) {
    const near = nearest(key, Object.keys(matter));
    report(message(frontMatterMapKnown, { key, keys: Object.keys(matter), nearest: near }, where));
  }
  return { matter: writeMatter(renamed.matter), tree: withoutMissingPhotos(document.tree) };
}

/** Hugo reads `{{<` and `{{%` as shortcodes before it reads Markdown: a backslash between the braces keeps them words. */
export function withoutShortcodes(body: string): string {
  return body.replace(/\{\{(?=[<%])/g, '{\\{');
}
