import { describe, expect, it } from 'vitest';
import { unitRegistered } from '../../src/core/conference/registers/register-rules.ts';
import { message } from '../../src/core/message/message.ts';
import { reportJson } from '../../src/core/message/report-json.ts';
import { reportText } from '../../src/core/message/report-text.ts';
import { hasError, word } from '../../src/core/message/words.ts';
import { dataStated, itemStated } from '../../src/core/yaml/rules.ts';
import { look } from '../conference/marked.ts';

const text = 'purposes: review\ncluster:\n  name: Cụm thi đua số 7\n  memebers:\n    - VKSND tỉnh Gia Lay\n';
const { messages } = look(text);
const textOf = () => text;

describe('the report for a person', () => {
  it('says the same in colour', () => {
    const marks: string[] = [];
    const painted = reportText(word(messages, 'vi'), {
      lang: 'vi',
      textOf,
      paint: (part, words) => {
        marks.push(part);
        return words;
      },
    });
    expect(painted).toBe(reportText(word(messages, 'vi'), { lang: 'vi', textOf }));
    expect(new Set(marks)).toEqual(new Set(['place', 'error', 'rule', 'number', 'source', 'carets', 'remedy']));
  });

  it('does without the text of the file', () => {
    expect(reportText(word(messages, 'vi'), { lang: 'vi' }).split('\n')).toHaveLength(2);
  });

  it('goes file by file, line by line, and says each thing once', () => {
    const at = (file: string, line: number) => message(itemStated, {}, { file, place: { line, column: 1 } });
    const report = reportText(word([at('b', 9), at('a', 3), at('b', 2), at('b', 9)], 'en'), { lang: 'en' });
    expect(report.match(/^\w:\d+/gm)).toEqual(['b:2', 'b:9', 'a:3']);
  });

  it('shows the chain that led to a message', () => {
    const made = word([message(itemStated, {}, { file: 'a' }, ['article', 'partials/people'])], 'en');
    expect(reportText(made, { lang: 'en' })).toContain('→ article → partials/people');
  });

  it('of nothing is empty', () => {
    expect(reportText([], { lang: 'vi' })).toBe('');
    expect(reportJson([])).toBe('');
  });
});

describe('the report for a program', () => {
  it('has the same keys for a message without a place', () => {
    const [line = ''] = reportJson(word([message(itemStated, {}, { file: 'a' })], 'vi')).split('\n');
    expect(JSON.parse(line)).toMatchObject({ line: null, column: null, endLine: null, severity: 'warning' });
  });
});

describe('words', () => {
  it('carry severity as unified reads it', () => {
    const where = { file: 'a' };
    const [error, warning, info] = word(
      [message(dataStated, {}, where), message(itemStated, {}, where), message(unitRegistered, { name: 'A' }, where)],
      'vi',
    );
    expect([error?.fatal, warning?.fatal, info?.fatal]).toEqual([true, false, undefined]);
  });

  it('tell whether a document must stop', () => {
    const where = { file: 'a' };
    expect(hasError([message(itemStated, {}, where)])).toBe(false);
    expect(hasError([message(itemStated, {}, where), message(dataStated, {}, where)])).toBe(true);
  });
});
