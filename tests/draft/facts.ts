/**
 * A conference as facts that two files can be compared by.
 *
 * A fact is its kind and its value: `award | Huân chương Lao động | Nhì | proposed | 2 individuals`. Names are those of
 * the registers, spelling, capitals and quotation marks do not count (`keyOf`). A row of the ledger is one fact: one wrong
 * count makes it wrong. What is told in sentences (results, points, titles, groups of people, subjects) are facts of
 * another sort, `prose`: they are the same where of the shorter one's words two thirds stand in the other.
 * `at`: what the file says it by.
 */

import { keyOf } from '../../src/core/conference/registers/register-key.ts';
import type { Conference } from '../../src/core/conference/schema/conference.ts';

export interface Fact {
  kind: string;
  value: string;
  prose: boolean;
  at: string[];
}

type Any = Record<string, unknown>;

/** An institution by its full name or its short one, `05` or `5`, `Cụm thi đua số 7` or `Cụm` where people act for it. */
function plainly(text: string): string {
  return keyOf(text)
    .replace(/(?<![\d.,/])0+(?=\d)/g, '')
    .replace(/(?<=(?:trong|thuộc|của|lãnh đạo) (?:cụm|khối)) thi đua số \d+/g, '')
    .replace(/(?<=vksnd) \(vksnd\)/g, '');
}

/** The facts of a conference, checked. */
export function factsOf(conference: Conference): Fact[] {
  const facts: Fact[] = [];
  const add = (kind: string, parts: readonly unknown[], at: readonly string[], prose = false): void => {
    const said = parts.map((part) => (part === undefined ? '–' : String(part)));
    if (said.some((part) => part !== '–' && part !== ''))
      facts.push({ kind, value: plainly(said.join(' | ')), prose, at: [...at] });
  };
  const one = (kind: string, value: unknown, at: string, prose = false): void => {
    if (value !== undefined) add(kind, [value], [at], prose);
  };
  const all = conference as unknown as Any;
  const list = (value: unknown): Any[] => (Array.isArray(value) ? (value as Any[]) : []);
  const nameOf = (said: unknown): unknown =>
    list(all.attendees).find(({ id }) => id !== undefined && id === said)?.name ??
    String(said).replace(/^(các đơn vị) trong (?:Cụm|Khối)$/u, '$1');
  const record = (value: unknown): Any => (typeof value === 'object' && value !== null ? (value as Any) : {});

  for (const [index, row] of list(all.purposes).entries())
    if (row.kind !== 'other' || row.subject !== undefined)
      add('purpose', [row.kind, row.period], [`purposes.${index}.kind`, `purposes.${index}.period`]);
  const date = record(all.date);
  for (const key of ['from', 'to', 'session', 'start', 'end', 'vague']) one(`date ${key}`, date[key], `date.${key}`);
  for (const [index, day] of list(date.on).entries()) one('date on', day, `date.on.${index}`);
  const venue = record(all.venue);
  for (const key of ['mode', 'place', 'locality', 'host', 'bridgeCount'])
    one(`venue ${key}`, venue[key], `venue.${key}`);
  for (const [index, row] of list(venue.bridges).entries()) one('bridge', row.name, `venue.bridges.${index}.name`);
  const cluster = record(all.cluster);
  for (const key of ['name', 'term', 'system']) one(`cluster ${key}`, cluster[key], `cluster.${key}`);
  for (const [index, row] of list(cluster.members).entries()) {
    const at = `cluster.members.${index}`;
    one('member', row.unit, `${at}.unit`);
    if (row.function) add('function', [row.unit, row.function], [`${at}.unit`, `${at}.function`]);
  }
  // What is not stated follows from a list that is whole.
  const size =
    cluster.size ??
    (cluster.partial ? undefined : list(cluster.members).length > 2 ? list(cluster.members).length : undefined);
  one('cluster size', size, 'cluster.size');
  const people = (rows: unknown, at: string, kind: string): void => {
    for (const [index, row] of list(rows).entries()) {
      const here = `${at}.${index}`;
      if (row.group !== undefined) one('group', row.group, `${here}.group`, true);
      // A body that acts is no person.
      if (
        row.name === undefined ||
        (kind === 'actor' && row.office === undefined && !/^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+$/u.test(String(row.name)))
      )
        continue;
      add(kind === 'actor' ? 'person' : kind, [nameOf(row.name)], [`${here}.name`]);
      if (kind === 'chair') add('person', [row.name], [`${here}.name`]);
      for (const [order, role] of list(row.office).entries())
        add(
          'office',
          [row.name, role.office, role.unit ?? row.unit],
          [
            `${here}.name`,
            `${here}.office.${order}.office`,
            ...(role.unit ? [`${here}.office.${order}.unit`] : row.unit ? [`${here}.unit`] : []),
          ],
        );
      for (const [order, party] of list(row.party).entries())
        add(
          'party',
          [row.name, String(party).replace(` ${row.unit ?? list(row.office)[0]?.unit}`, '')],
          [`${here}.name`, `${here}.party.${order}`],
        );
    }
  };
  people(all.attendees, 'attendees', 'person');
  people(all.chairs, 'chairs', 'chair');
  const attendance = record(all.attendance);
  for (const key of ['invited', 'present', 'absent', 'delegations'])
    one(`count ${key}`, attendance[key], `attendance.${key}`);
  const sentences = (rows: unknown, at: string): void => {
    for (const [index, row] of list(rows).entries()) one('prose', row, `${at}.${index}`, true);
  };
  for (const [index, row] of list(all.programme).entries()) {
    const at = `programme.${index}`;
    for (const [order, by] of list(row.by).entries()) {
      add('item', [row.kind, nameOf(by.name)], [`${at}.by.${order}.name`]);
      people([by], `${at}.by`, 'actor');
    }
    if (row.by === undefined) add('item', [row.kind], [`${at}.title`]);
    one('prose', row.title, `${at}.title`, true);
    one('prose', row.quote, `${at}.quote`, true);
    one('form', row.form, `${at}.form`);
    sentences(row.points, `${at}.points`);
    sentences(row.content, `${at}.content`);
  }
  for (const [index, row] of list(all.results).entries()) sentences(row.points, `results.${index}.points`);
  for (const [index, row] of list(all.indicators).entries()) {
    const at = `indicators.${index}`;
    add('indicator', [row.value, row.total, row.percent], [`${at}.value`]);
    one('prose', row.name, `${at}.name`, true);
    for (const key of ['change', 'base']) one(`indicator ${key}`, row[key], `${at}.${key}`);
  }
  for (const [index, row] of list(all.awards).entries()) {
    const at = `awards.${index}`;
    const counts = ['collectives', 'individuals', 'times'].filter((key) => row[key] !== undefined);
    if (counts.length > 0)
      add(
        'award',
        [row.form, row.grade, row.status, ...counts.map((key) => `${row[key]} ${key}`)],
        [`${at}.form`, ...counts.map((key) => `${at}.${key}`)],
      );
    for (const [order, to] of list(row.recipients).entries()) {
      const here = `${at}.recipients.${order}`;
      if (to.group !== undefined) one('prose', to.group, `${here}.group`, true);
      else add('recipient', [row.form, row.grade, row.status, to.name], [`${here}.name`]);
    }
  }
  for (const [index, row] of list(all.classifications).entries()) {
    const at = `classifications.${index}`;
    if (row.count !== undefined && row.units === undefined) add('class', [row.name, row.count], [`${at}.count`]);
    for (const [order, unit] of list(row.units).entries()) add('class', [row.name, unit], [`${at}.units.${order}`]);
  }
  for (const [index, row] of list(all.limitations).entries()) one('prose', row.text, `limitations.${index}.text`, true);
  const tasks = record(all.tasks);
  one('tasks count', tasks.count, 'tasks.count');
  for (const [index, row] of list(tasks.items).entries()) one('prose', row.text, `tasks.items.${index}.text`, true);
  sentences(tasks.direction, 'tasks.direction');
  for (const [index, row] of list(all.decisions).entries()) {
    const at = `decisions.${index}`;
    const names = [
      ...list(row.units).map((_, order) => `units.${order}`),
      ...list(row.people).map((_, order) => `people.${order}`),
    ];
    const who = [...((row.units as string[]) ?? []), ...((row.people as string[]) ?? [])];
    if (row.form !== undefined)
      for (const [order, name] of who.entries())
        add('decision', [row.kind, row.form, nameOf(name), row.method], [`${at}.form`, `${at}.${names[order]}`]);
    else add('decision', [row.kind, row.method], [`${at}.subject`]);
    one('prose', row.subject, `${at}.subject`, true);
    votes(row.tally, `${at}.tally`);
  }
  const next = record(all.nextTerm);
  for (const key of ['period', 'lead', 'deputy', 'chosen', 'method']) one(`next ${key}`, next[key], `nextTerm.${key}`);
  votes(next.tally, 'nextTerm.tally');
  const covenant = record(all.covenant);
  for (const key of ['period', 'by', 'behalf']) one(`covenant ${key}`, covenant[key], `covenant.${key}`);
  for (const [index, who] of list(covenant.witnesses).entries())
    one('witness', String(who).replace(/^đồng chí /u, ''), `covenant.witnesses.${index}`);
  sentences(covenant.points, 'covenant.points');
  for (const [index, row] of list(all.slogans).entries())
    add('slogan', [row.kind, row.text], [`slogans.${index}.text`]);
  for (const [index, row] of list(all.documents).entries())
    if (row.number !== undefined) add('paper', [row.type, row.number], [`documents.${index}.number`]);
  for (const [index, row] of list(all.photos).entries()) {
    one(
      'caption',
      row.caption === undefined ? undefined : String(row.caption).replace(/\.$/, ''),
      `photos.${index}.caption`,
    );
    one('credit', row.credit, `photos.${index}.credit`);
  }
  const byline = record(all.byline);
  for (const [index, who] of list(byline.authors).entries()) one('author', who, `byline.authors.${index}`);
  for (const key of ['role', 'unit', 'source']) one(`byline ${key}`, byline[key], `byline.${key}`);
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.value}`, fact])).values()];

  function votes(tally: unknown, at: string): void {
    const { candidates, ...counts } = record(tally);
    for (const key of ['for', 'against', 'abstain']) one(`votes ${key}`, counts[key], `${at}.${key}`);
    for (const [index, row] of list(candidates).entries())
      add('votes', [row.name, row.votes], [`${at}.candidates.${index}.votes`]);
  }
}

/** A fact as it is written down: `award: Bằng khen | – | granted | 12 collectives`. */
export function noted(line: string): Fact {
  const [, kind = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
  return { kind, value: plainly(value), prose: false, at: [] };
}

/** Facts of `mine` that `theirs` has, and those that it has not. */
export function compare(mine: readonly Fact[], theirs: readonly Fact[]): { kept: Fact[]; lost: Fact[] } {
  const exact = new Set(theirs.map(({ kind, value }) => `${kind} ${value}`));
  const prose = theirs.filter((one) => one.prose).map(({ value }) => wordsOf(value));
  const kept: Fact[] = [];
  const lost: Fact[] = [];
  for (const fact of mine) {
    const words = fact.prose ? wordsOf(fact.value) : new Set<string>();
    const has = fact.prose ? prose.some((other) => alike(words, other)) : exact.has(`${fact.kind} ${fact.value}`);
    (has ? kept : lost).push(fact);
  }
  return { kept, lost };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  return [...short].filter((word) => long.has(word)).length >= (short.size * 2) / 3;
}
