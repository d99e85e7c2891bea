/** Every fact of the five articles is in its data file, and nothing else: `article-facts.ts` is the articles, read for facts. */
import { describe, expect, test } from 'vitest';
import { conference } from '../../src/core/conference/schema/conference.ts';
import { tables, told } from './article-facts.ts';
import { type Article, checkableOf, plainOf, textsOf } from './files.ts';

const read = (name: Article) => conference.parse(checkableOf(name));
type Conference = ReturnType<typeof read>;

const line = (...parts: (string | number | undefined)[]): string => parts.map((part) => part ?? '–').join(' | ');

/** What a conference says, a line a fact. */
const views = {
  purposes: (c: Conference) => c.purposes.map(({ kind, period }) => line(kind, period)),
  cluster: (c: Conference) => [
    line(c.cluster?.name, c.cluster?.term, c.cluster?.size),
    ...(c.cluster?.members ?? []).map((m) => line(m.unit, m.function)),
  ],
  mode: (c: Conference) => [line(c.venue?.mode, c.date?.vague, ...(c.venue?.bridges ?? []).map(({ name }) => name))],
  people: (c: Conference) =>
    [...(c.chairs ?? []), ...(c.attendees ?? []), ...(c.programme ?? []).flatMap(({ by }) => by ?? [])]
      .filter((who) => who.office !== undefined)
      .map((who) =>
        line(
          who.name,
          ...(who.office ?? []).map(({ office, unit }) => [office, unit ?? who.unit].filter(Boolean).join(', ')),
        ),
      ),
  groups: (c: Conference) => (c.attendees ?? []).flatMap(({ group }) => group ?? []),
  programme: (c: Conference) =>
    (c.programme ?? []).map(({ kind, by, form, behalf }) =>
      line(kind, by?.map(({ name }) => name).join(', '), form, behalf),
    ),
  awards: (c: Conference) =>
    (c.awards ?? []).map((a) =>
      line(
        a.form,
        a.grade,
        a.status,
        a.collectives,
        a.individuals,
        ...(a.recipients ?? []).map((r) => r.name ?? r.group),
        a.authority ?? a.to,
      ),
    ),
  decisions: (c: Conference) =>
    (c.decisions ?? []).map((d) => line(d.kind, d.form ?? d.subject, d.period, d.method, ...(d.units ?? []))),
  next: (c: Conference) =>
    c.nextTerm ? [line(c.nextTerm.period, c.nextTerm.lead, c.nextTerm.deputy, c.nextTerm.chosen)] : [],
  covenant: (c: Conference) =>
    c.covenant ? [line(c.covenant.period, c.covenant.by, c.covenant.behalf, ...(c.covenant.witnesses ?? []))] : [],
  indicators: (c: Conference) =>
    (c.indicators ?? []).map((i) => line(i.name, i.value, i.total, i.percent, i.unit, i.scope)),
  classifications: (c: Conference) => (c.classifications ?? []).map((one) => line(one.name, one.count)),
  slogans: (c: Conference) => (c.slogans ?? []).map((s) => line(s.kind, s.text, s.by)),
  photos: (c: Conference) => (c.photos ?? []).map((p) => line(p.after, p.caption)),
  byline: (c: Conference) => [(c.byline?.authors ?? []).join(c.byline?.separator ?? ' – ')],
};

type View = keyof typeof views;

/** Views that the tables state in full when they name them; these must be empty when they do not. */
const silent: View[] = ['awards', 'next', 'covenant', 'indicators', 'classifications', 'slogans', 'people', 'photos'];

describe.each(Object.keys(tables) as Article[])('%s', (name) => {
  const facts = read(name);

  test.each(Object.entries(tables[name]) as [View, string[]][])('%s', (view, expected) => {
    expect(views[view](facts)).toEqual(expected);
  });

  test('says nothing where the article says nothing', () => {
    for (const view of silent) if (!tables[name][view]) expect(views[view](facts), view).toEqual([]);
    // None of the articles states a day, a hall, numbers of documents, signers, votes or absences.
    const { date, venue, official, attendance, secretary, scores, limitations, article } = facts;
    expect(
      [
        date?.on,
        date?.start,
        venue?.place,
        venue?.locality,
        official,
        attendance,
        secretary,
        scores,
        limitations,
        article,
      ].every((said) => said === undefined),
    ).toBe(true);
    expect(facts.decisions?.some(({ tally }) => tally !== undefined) ?? false).toBe(false);
    if (name !== 'cum-7-tong-ket-2021' && name !== 'cum-6-tong-ket-2021') expect(venue).toBeUndefined();
  });

  test('tells the rest in prose', () => {
    const texts = textsOf(plainOf(name)).map(({ text }) => text);
    for (const fact of told[name])
      expect(
        texts.some((text) => fact.test(text)),
        String(fact),
      ).toBe(true);
  });

  test('shows in photos only who is known', () => {
    const known = new Set([
      ...(facts.attendees ?? []).map((one) => one.name),
      ...(facts.chairs ?? []).map((one) => one.name),
      ...(facts.programme ?? []).flatMap(({ by }) => by?.map((one) => one.name) ?? []),
      ...(facts.cluster?.members ?? []).map(({ unit }) => unit),
      ...(facts.venue?.bridges ?? []).map((bridge) => bridge.name),
    ]);
    for (const { shows, field } of facts.photos ?? []) {
      for (const one of shows ?? []) expect(known).toContain(one);
      if (field) expect(facts.results?.map((result) => result.field)).toContain(field);
    }
  });
});
