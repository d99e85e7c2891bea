/** What a site, a feed or a search engine wants to know of a document, whatever it calls it. */
import type { Image } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { slug } from '../language/slug.ts';
import type { Document } from '../model/document.ts';
import type { Frame } from '../model/frame.ts';

/** A document as it is published. What nobody said is absent. */
export interface Publication {
  title?: string;
  description?: string;
  /** RFC 3339 with offset: `2026-03-05T08:00:00+07:00`. */
  date?: string;
  authors: readonly string[];
  lang: string;
  /** The first photo that is there. */
  image?: { url: string; alt: string };
}

/** Gather it from the frame and the first photo. */
export function publicationOf({ frame, tree }: Document): Publication {
  const { description } = frame;
  const [title, date, image] = [titleOf(frame), instant(dayOf({ frame, tree })), firstPhoto(tree)];
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(date && { date }),
    authors: frame.authors ?? [],
    lang: frame.lang,
    ...(image && { image }),
  };
}

/** The headline; for an official document its type and abstract: `BÁO CÁO Tổng kết…`. */
function titleOf({ title, type, abstract }: Frame): string | undefined {
  return (title ?? [type, abstract].filter(Boolean).join(' ')) || undefined;
}

/** The name of a document in addresses, not yet made distinct from others: its title, else the name of its data file. */
export function slugOf({ frame }: Document, stem: string): string {
  return slug(titleOf(frame) ?? '') || slug(stem) || 'bai';
}

/** The day of a document, when it is fully known. */
export function dayOf({ frame }: Document): string | undefined {
  return [frame.date, frame.signed].find((day) => day && /^\d{4}-\d{2}-\d{2}$/.test(day));
}

/**
 * A day → an instant of that day, eight in the morning in Vietnam: the same day in UTC too, so that a generator that
 * thinks in UTC shows no day before. An instant stays as it is. Nothing for a day that is not fully known.
 */
export function instant(day: string | undefined): string | undefined {
  if (day && /^\d{4}-\d{2}-\d{2}$/.test(day)) return `${day}T08:00:00+07:00`;
  if (day && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(day)) return `${day}:00+07:00`;
  return undefined;
}

function firstPhoto(tree: Document['tree']): Publication['image'] {
  let found: Image | undefined;
  visit(tree, 'image', (node) => {
    if (node.url === '') return undefined;
    found = node;
    return EXIT;
  });
  return found && { url: found.url, alt: found.alt || found.title || '' };
}
