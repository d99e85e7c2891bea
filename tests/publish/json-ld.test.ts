/** schema.org data of an article: what the frame says, and nothing else. */
import fc from 'fast-check';
import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { type ArticleLd, articleLd } from '../../src/core/publish/json-ld.ts';
import { writeHtml } from '../../src/core/writers/html/write-html.ts';
import { make, textOf } from '../build/made.ts';
import { runs } from '../thorough.ts';
import { documentOf, written } from '../writers/sample.ts';

/** The data in a page. */
function dataOf(html: string): unknown {
  const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
}

const full = `---
title: Cụm 7 tổng kết
description: Hội nghị tổng kết.
date: 2023-12-05
authors: [Hoàng Tân, Nguyễn Chính]
publisher: Trang tin VKS
event:
  name: Hội nghị tổng kết
  start: 2023-12-04T14:00
  end: 2023-12-04
  mode: hybrid
  place: Hội trường VKSND
  locality: Gia Lai
  organizer: Cụm thi đua số 7
---
![Toàn cảnh](<anh/toàn cảnh.jpg> "Toàn cảnh.")
`;

describe('an article', () => {
  it.each([
    ['mode: online', { '@type': 'VirtualLocation', name: 'Trực tuyến' }],
    ['mode: in-person\n  place: Hội trường', { '@type': 'Place', name: 'Hội trường' }],
    ['place: Hội trường', { '@type': 'Place', name: 'Hội trường' }],
    ['mode: in-person', undefined],
  ])('says where its event is: %j', (said, location) => {
    const document = documentOf(`---\ntitle: A\nevent:\n  name: B\n  ${said}\n---\nC\n`);
    expect(articleLd(document, true)?.about?.location).toEqual(location);
  });

  it('is a NewsArticle about an Event', () => {
    const data: ArticleLd | undefined = articleLd(documentOf(full), true);
    // schema-dts knows the vocabulary: what it does not allow does not compile.
    const known: WithContext<NewsArticle> | undefined = data;
    expect(known).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Cụm 7 tổng kết',
      description: 'Hội nghị tổng kết.',
      datePublished: '2023-12-05T08:00:00+07:00',
      author: [
        { '@type': 'Person', name: 'Hoàng Tân' },
        { '@type': 'Person', name: 'Nguyễn Chính' },
      ],
      publisher: { '@type': 'Organization', name: 'Trang tin VKS' },
      image: ['anh/to%C3%A0n%20c%E1%BA%A3nh.jpg'],
      inLanguage: 'vi',
      about: {
        '@type': 'Event',
        name: 'Hội nghị tổng kết',
        startDate: '2023-12-04T14:00:00+07:00',
        endDate: '2023-12-04',
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
        location: [
          { '@type': 'Place', name: 'Hội trường VKSND', address: 'Gia Lai' },
          { '@type': 'VirtualLocation', name: 'Trực tuyến' },
        ],
        organizer: { '@type': 'Organization', name: 'Cụm thi đua số 7' },
      },
    });
  });

  it('has no key for what nobody said', () => {
    const data = articleLd(documentOf('---\ntitle: Cụm 7 tổng kết\n---\n![](<> "Chưa có ảnh.")\n'), true);
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Cụm 7 tổng kết',
      inLanguage: 'vi',
    });
  });

  it.each([
    ['in-person', 'https://schema.org/OfflineEventAttendanceMode'],
    ['online', 'https://schema.org/OnlineEventAttendanceMode'],
    ['hybrid', 'https://schema.org/MixedEventAttendanceMode'],
  ])('%s is %s', (mode, expected) => {
    const data = articleLd(documentOf(`---\ntitle: a\nevent: {name: b, mode: ${mode}}\n---\nc\n`), true);
    expect(data?.about?.eventAttendanceMode).toBe(expected);
  });
});

describe('in the page', () => {
  it('stands in the head of an article’s page, not in a fragment, nor in other kinds of document, nor when told not to', async () => {
    const page = await written(writeHtml, documentOf(full));
    expect(page.indexOf('ld+json')).toBeGreaterThan(0);
    expect(page.indexOf('ld+json')).toBeLessThan(page.indexOf('</head>'));
    expect(dataOf(await written(writeHtml, documentOf(full), { html: 'fragment' }))).toBeUndefined();
    expect(
      dataOf(await written(writeHtml, documentOf(full.replace('---\n', '---\nlayout: official\n')))),
    ).toBeUndefined();
    const publish = { frontMatter: 'thuky', frontMatterMap: {}, slug: 'a', jsonLd: false } as const;
    expect(dataOf(await written(writeHtml, documentOf(full), { publish }))).toBeUndefined();
  });

  it('names no photo that lies inside the page', async () => {
    expect(dataOf(await written(writeHtml, documentOf(full), { photos: 'inline' }))).not.toHaveProperty('image');
  });

  it('cannot end its element, whatever the words', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('</script>', '<!--', '<script>', '\u2028', ']]>'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const document = documentOf(full);
        const html = await written(writeHtml, { ...document, frame: { ...document.frame, title } });
        expect(dataOf(html)).toMatchObject({ headline: title });
        // Inside the quotes of an attribute nothing begins or ends an element.
        const outside = html.replace(/="[^"]*"/g, '');
        expect(outside.match(/<script/g)).toHaveLength(1);
        expect(outside.match(/<\/script/g)).toHaveLength(1);
      }),
      runs(100),
    );
  });

  it('of the complete example tells day, hour and place of the conference', async () => {
    const built = await make(['vi-du-day-du'], ['html'], { kinds: ['article'] });
    expect(dataOf(textOf(built, 'vi-du-day-du/article.html'))).toMatchObject({
      datePublished: '2025-12-20T08:00:00+07:00',
      about: {
        startDate: '2025-12-19T08:00:00+07:00',
        endDate: '2025-12-19T11:45:00+07:00',
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
        location: [{ name: 'Hội trường VKSND khu vực 1' }, { '@type': 'VirtualLocation' }],
        organizer: { name: 'Cụm thi đua số 5' },
      },
    });
  });
});
