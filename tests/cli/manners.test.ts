import { describe, expect, test } from 'vitest';
import { program as commandLine } from '../../src/cli/program.ts';
import { words } from '../../src/cli/words/index.ts';
import { topicNames } from '../../src/cli/words/topics.ts';
import type { Lang } from '../../src/core/model/job.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { thorough } from '../thorough.ts';
import { right, wrong } from './conference.ts';
import { endless, examplesOf, forShell, placeFor, wordsOf } from './examples.ts';
import { thuky } from './thuky.ts';

const langs: Lang[] = ['vi', 'en'];
const names = (await commandLine(words.vi, '0')).commands.map((one) => one.name());

const helps = new Map<string, Promise<string>>();

/** The help of a command, as it is printed; asked for once. */
function helpOf(name: string, lang: Lang): Promise<string> {
  const key = `${name} ${lang}`;
  const help = helps.get(key) ?? printedHelp(name, lang);
  helps.set(key, help);
  return help;
}

async function printedHelp(name: string, lang: Lang): Promise<string> {
  const { out, err, code } = await thuky([name, '--help', '--lang', lang]);
  expect([err, code]).toEqual(['', 0]);
  return out;
}

describe('help', () => {
  test.each(names)('%s has examples and a line for every flag, in both languages', async (name) => {
    const [vi, en] = await Promise.all(langs.map((lang) => helpOf(name, lang)));
    for (const help of [vi!, en!]) {
      expect(examplesOf(help).length).toBeGreaterThan(0);
      expect(help).not.toContain('undefined');
      expect(help.split('\n').filter((line) => line.length > 125 && !line.includes('thuky'))).toEqual([]);
    }
    expect(en).not.toMatch(/Tùy chọn:|Cách dùng:|Ví dụ:/);
  });

  test.each(topicNames)('thuky help %s, in both languages, no line longer than a screen', async (topic) => {
    for (const lang of langs) {
      const { out, code } = await thuky(['help', topic, '--lang', lang]);
      expect(code).toBe(0);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect((await thuky(['help', '--lang', lang])).out).toContain(topic);
    }
  });

  test('every message of the exit codes is told', async () => {
    const { out } = await thuky(['help', 'exit-codes']);
    for (const code of ['0', '1', '2', '130']) expect(out).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  });
});

test.each(names)('examples of %s run', async (name) => {
  const [vi, en] = (await Promise.all(langs.map((lang) => helpOf(name, lang)))).map(examplesOf);
  expect(en).toHaveLength(vi!.length);
  const tried = vi!.filter((one) => !endless.test(one) && !forShell.test(one));
  for (const example of thorough ? tried : tried.slice(0, 1)) {
    const { code, err } = await thuky(wordsOf(example).slice(1), { cwd: await placeFor(example) });
    expect([example, code === 2 ? err : '']).toEqual([example, '']);
  }
});

test('the help names every kind that comes with thuky, and the names of a path pattern', async () => {
  for (const lang of langs) {
    const [build, render, feed] = await Promise.all(['build', 'render', 'feed'].map((name) => helpOf(name, lang)));
    for (const help of [build!, render!, feed!])
      for (const kind of ['article', 'report', 'minutes', 'brief', 'social']) expect(help).toContain(kind);
    for (const name of ['stem', 'kind', 'slug', 'date', 'ext']) expect(build).toContain(`{${name}}`);
  }
});

describe('languages', () => {
  test('THUKY_LANG, and --lang before it', async () => {
    const env = { THUKY_LANG: 'en' };
    expect((await thuky(['check'], { input: wrong, env, cwd: await temporaryFolder() })).err).toContain('error:');
    expect((await thuky(['--help'], { env })).out).toContain('Usage:');
    expect((await thuky(['--help', '--lang', 'vi'], { env })).out).toContain('Cách dùng:');
    expect((await thuky(['help', 'data'], { env })).out).toContain('Data files');
    expect((await thuky(['--help'], { env: { LANG: 'en_US.UTF-8' } })).out).toContain('Cách dùng:');
  });
});

describe('colours', () => {
  const coloured = async (env: Record<string, string>, args: string[] = []) => {
    const { err } = await thuky(['check', ...args], { input: wrong, env, cwd: await temporaryFolder() });
    return err.includes('\u001b[');
  };
  test('only where they can be seen, or are asked for', async () => {
    expect(await coloured({})).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '0' })).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' }, ['--no-color'])).toBe(false);
    expect(await coloured({ NO_COLOR: '1' }, ['--color'])).toBe(true);
    expect(await coloured({ TERM: 'dumb' })).toBe(false);
  });
  test('on a terminal, but not on a dumb one', async () => {
    const cwd = await temporaryFolder({ 'a.yaml': wrong });
    const on = (term: string) => thuky(['check', 'a.yaml'], { cwd, env: { TERM: term }, columns: 80 });
    expect((await on('xterm')).err).toContain('\u001b[');
    expect((await on('dumb')).err).not.toContain('\u001b[');
  });
});

describe('a narrow terminal', () => {
  const on = (columns: number, line: string) => thuky(line.split(' '), { columns });
  test.each(['build --help', 'help config', 'render', 'help build', 'build -o x.docx'])(
    'thuky %s breaks between words',
    async (line) => {
      const [narrow, wide] = await Promise.all([on(64, line), on(400, line)]);
      const said = ({ out, err }: typeof wide) => out + err;
      const words = (ran: typeof wide) => said(ran).split(/\s+/).join(' ');
      expect(words(narrow)).toBe(words(wide));
      const lines = said(narrow).split('\n');
      expect(lines.filter((one) => one.length > 64 && !/^ +(thuky|--front-matter )/.test(one))).toEqual([]);
      expect(lines.length).toBeGreaterThan(2);
    },
  );
});

describe('--report', () => {
  test('github: a command for each message, on one line, its marks escaped', async () => {
    const cwd = await temporaryFolder({ 'thư mục, a/hội nghị.yaml': wrong });
    for (const name of ['check', 'build', 'render']) {
      const args = name === 'render' ? ['render', 'article'] : [name];
      const { err, code } = await thuky([...args, 'thư mục, a/hội nghị.yaml', '--report', 'github'], { cwd });
      const line = err.split('\n').find((one) => one.startsWith('::'));
      expect(line).toMatch(
        /^::error file=thư mục%2C a\/hội nghị\.yaml,line=8,endLine=8,col=1,endColumn=8,title=key-known::/,
      );
      expect(line).toContain('atendees');
      expect(code).toBe(1);
    }
  });

  test('json: one object a line and nothing else beside the document', async () => {
    const cwd = await temporaryFolder({ 'a.yaml': wrong });
    const render = await thuky(['render', 'article', 'a.yaml', '--report', 'json'], { cwd });
    const [found] = render.err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found).toMatchObject({ type: 'message', file: 'a.yaml', line: 8, ruleId: 'key-known', severity: 'error' });
    expect(render.out).toBe('');
    const check = await thuky(['check', 'a.yaml', '--report', 'json'], { cwd });
    expect(JSON.parse(check.out)).toEqual(found);
    expect(check.err).toBe('');
  });

  test('another form is wrong usage', async () => {
    const { err, code } = await thuky(['check', '--report', 'xml'], { input: right });
    expect(err).toContain('--report không nhận xml; nhận text, json, github');
    expect(code).toBe(2);
  });
});

describe('files as other systems write them', () => {
  const same = async (text: string | Uint8Array) => {
    const cwd = await temporaryFolder({ 'a.yaml': text });
    return thuky(['render', 'article', 'a.yaml', '-f', 'txt'], { cwd });
  };
  test.each([
    ['CRLF', right.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${right}`],
    ['decomposed letters', right.normalize('NFD')],
    ['CR alone', right.replaceAll('\n', '\r')],
  ])('%s: the same document', async (_, text) => {
    const [found, expected] = await Promise.all([same(text), same(right)]);
    expect(found.out).toBe(expected.out);
    expect([found.code, found.err]).toEqual([0, '']);
  });

  test('a mistake in a decomposed file is shown at its place, as the file has it', async () => {
    const cwd = await temporaryFolder({
      'a.yaml': wrong.replace('atendees:', 'ghi chú: Đắk Lắk\natendees:').normalize('NFD'),
    });
    const { err } = await thuky(['check', 'a.yaml'], { cwd });
    const lines = err.split('\n');
    const at = lines.findIndex((line) => line.includes('| atendees:'));
    expect(lines[at + 1]).toMatch(/\| \^{8}$/);
    expect(err).toContain('a.yaml:8:1');
  });

  test('a decomposed file name is found', async () => {
    const cwd = await temporaryFolder({ ['hội nghị.yaml'.normalize('NFD')]: right });
    const { code } = await thuky(['render', 'article', 'hội nghị.yaml'.normalize('NFC')], { cwd });
    expect(code).toBe(0);
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${right}`, 'utf16le'), 'UTF-16'],
    ['TCVN3', Buffer.from('title: ViÖn kiÓm s¸t nh©n d©n tØnh\n', 'latin1'), 'TCVN3'],
    ['VNI', Buffer.from('title: Vieän kieåm saùt toái cao, thi ñua khen thöôûng\n', 'latin1'), 'VNI'],
    ['a Word file', Buffer.from('PK\u0003\u0004', 'latin1'), ''],
  ])('%s is refused with advice, not read as something else', async (_, bytes, name) => {
    const { err, code, out } = await same(bytes);
    expect(err).toContain(name);
    expect(err).toContain('→');
    expect(err).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([1, '']);
  });
});
