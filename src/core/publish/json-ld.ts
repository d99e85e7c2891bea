/**
 * schema.org data of an article, for search engines: a NewsArticle about an Event. Only what the frame says.
 * Sources: https://developers.google.com/search/docs/appearance/structured-data/article, https://schema.org/Event
 */

import type { Document } from '../model/document.ts';
import type { Frame } from '../model/frame.ts';
import { instant, publicationOf } from './publication.ts';

interface Person {
  '@type': 'Person';
  name: string;
}

interface Organization {
  '@type': 'Organization';
  name: string;
}

interface Place {
  '@type': 'Place';
  name?: string;
  address?: string;
}

/** Where an online conference is held. schema.org asks for no address of it, and the frame has none. */
interface VirtualLocation {
  '@type': 'VirtualLocation';
  name: string;
}

/** A conference. */
export interface EventLd {
  '@type': 'Event';
  name: string;
  startDate?: string;
  endDate?: string;
  eventAttendanceMode?: `https://schema.org/${'Offline' | 'Online' | 'Mixed'}EventAttendanceMode`;
  location?: Place | VirtualLocation | [Place, VirtualLocation];
  organizer?: Organization;
}

/** An article. */
export interface ArticleLd {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  /** The page itself. */
  mainEntityOfPage?: string;
  headline: string;
  description?: string;
  datePublished?: string;
  author?: Person[];
  publisher?: Organization;
  image?: string[];
  inLanguage: string;
  about?: EventLd;
}

const modes = { 'in-person': 'Offline', online: 'Online', hybrid: 'Mixed' } as const;

/**
 * The data of an article; nothing for an official document or an article without a headline. `linked`: photos have
 * addresses; `page`: the address of the page, against which theirs are told whole.
 */
export function articleLd(document: Document, linked: boolean, page?: string): ArticleLd | undefined {
  const { frame } = document;
  const { title, description, date, authors, image, lang } = publicationOf(document);
  if (frame.layout !== 'article' || !title) return undefined;
  const about = eventLd(frame.event);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(page && { mainEntityOfPage: page }),
    headline: title,
    ...(description && { description }),
    ...(date && { datePublished: date }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person' as const, name })) }),
    ...(frame.publisher && { publisher: organization(frame.publisher) }),
    ...(image && linked && { image: [page ? new URL(image.url, page).href : address(image.url)] }),
    inLanguage: lang,
    ...(about && { about }),
  };
}

function eventLd(event: Frame['event']): EventLd | undefined {
  if (!event?.name) return undefined;
  const { name, mode, place, locality, organizer } = event;
  const [start, end] = [time(event.start), time(event.end)];
  return {
    '@type': 'Event',
    name,
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    ...(mode && { eventAttendanceMode: `https://schema.org/${modes[mode]}EventAttendanceMode` as const }),
    ...locationLd(mode, place, locality),
    ...(organizer && { organizer: organization(organizer) }),
  };
}

/** A place, the screen, or both, as the conference is held. */
function locationLd(
  mode: keyof typeof modes | undefined,
  place?: string,
  locality?: string,
): Pick<EventLd, 'location'> {
  const there: Place | undefined =
    place || locality
      ? { '@type': 'Place', ...(place && { name: place }), ...(locality && { address: locality }) }
      : undefined;
  const online: VirtualLocation | undefined =
    mode && mode !== 'in-person' ? { '@type': 'VirtualLocation', name: 'Trực tuyến' } : undefined;
  if (there && online) return { location: [there, online] };
  const one = there ?? online;
  return one ? { location: one } : {};
}

/** An hour gets the offset of Vietnam; a day or a month alone stays so, since the rest is not known. Nothing when it is no time. */
function time(said: string | undefined): string | undefined {
  const [, day, hour] = /^(\d{4}(?:-\d{2}){0,2})(T\d{2}:\d{2})?$/.exec(said ?? '') ?? [];
  return (hour && instant(`${day}${hour}`)) || day;
}

/** Spaces and Vietnamese letters escaped; what is escaped already stays. */
function address(url: string): string {
  return /%[\da-f]{2}/i.test(url) ? url : encodeURI(url);
}

function organization(name: string): Organization {
  return { '@type': 'Organization', name };
}

/** JSON that can stand inside a `script` element: no text of it can end the element or begin a comment. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data, undefined, 2)
    .replaceAll('<', '\\u003c')
    .replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'));
}
