/**
 * Make `tests/transcripts/`: what each of the three people types and what they see, in both languages, and the parts of
 * the READMEs that show it (between `<!-- transcript: name -->` and `<!-- /transcript -->`).
 * Run after the command line is compiled (`npm run make:transcripts`); a test compares.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const langs = ['vi', 'en'];

/** What is typed, in order. `#` lines are remarks, one for each language: `# tiếng Việt | English`. */
const typed = {
  communications: [
    '# Lập thư mục làm việc, một lần. | Set up a folder, once.',
    'thuky init cum-7 --kind so-ket --year 2025 --name "Cụm thi đua số 7" --units "VKSND tỉnh Gia Lai, VKSND tỉnh Đắk Lắk"',
    'cd cum-7',
    '# Ghi dữ liệu; một khóa viết nhầm. | Write the data; one key is misspelt.',
    `sed -i 's/^#date: .*/dates: 10\\/7\\/2025/' data/*.yaml`,
    'thuky check',
    `sed -i 's/^dates:/date:/' data/*.yaml`,
    'thuky build -k article -f md,docx',
    '# Sửa tay một câu, rồi dữ liệu lại đổi: bản sửa được giữ. | A sentence by hand, then the data change: the edit stays.',
    `echo 'Ảnh: Thu Trang.' >> out/*/article.md`,
    `sed -i 's/^date: .*/date: 11\\/7\\/2025/' data/*.yaml`,
    'thuky build -k article -f md',
  ],
  chair: [
    '# Dữ liệu đã có; cần báo cáo và biên bản để ký. | The data is there; report and minutes are to be signed.',
    'thuky build hoi-nghi.yaml -k report,minutes -f md,pdf,docx',
    '# Số phiếu ghi nhầm: các phần không cộng thành tổng. | A tally is wrong: its parts do not add up.',
    `sed -i 's/{for: 39, against/{for: 52, against/' hoi-nghi.yaml`,
    'thuky build hoi-nghi.yaml -k minutes -f pdf',
    'echo $?',
  ],
  publisher: [
    '# Từ một lệnh khác sang trang Hugo. | From another command into a Hugo site.',
    'cat hoi-nghi.yaml | thuky render article --front-matter hugo > content.md',
    'head -3 content.md',
    '# Chỉ thân trang, để đặt vào trang đã có. | The body alone, for a page that is there.',
    'thuky render article hoi-nghi.yaml -f html --html fragment | head -2',
    '# Trong GitHub Actions: mỗi thông báo hiện cạnh dòng của nó. | In GitHub Actions each message stands beside its line.',
    `sed 's/^attendees:/atendees:/' hoi-nghi.yaml | thuky check - --file-path hoi-nghi.yaml --report github`,
    'echo $?',
  ],
};

export const people = Object.keys(typed);

/** One transcript as text. */
export function transcript(person, lang) {
  const cwd = mkdtempSync(join(tmpdir(), 'thuky-transcript-'));
  try {
    mkdirSync(join(cwd, '.bin'));
    writeFileSync(join(cwd, '.bin/thuky'), `#!/bin/sh\nexec "${process.execPath}" "${root}dist/cli/main.js" "$@"\n`);
    chmodSync(join(cwd, '.bin/thuky'), 0o755);
    cpSync(join(root, 'data/vi-du-day-du.yaml'), join(cwd, 'hoi-nghi.yaml'));
    cpSync(join(root, 'data/photos'), join(cwd, 'photos'), { recursive: true });
    const lines = typed[person].map((line) => {
      if (!line.startsWith('#')) return `said=$?; printf '$ %s\\n' ${quoted(line)}; (exit $said); ${line}`;
      const [vi, en] = line.slice(2).split(' | ');
      return `printf '# %s\\n' ${quoted(lang === 'vi' ? vi : en)}`;
    });
    const { FORCE_COLOR: _, NO_COLOR: __, CI: ___, ...env } = process.env;
    const said = execFileSync('bash', ['-c', `exec 2>&1\n${lines.join('\n')}\ntrue`], {
      cwd,
      encoding: 'utf8',
      env: { ...env, PATH: `${join(cwd, '.bin')}:${env.PATH}`, THUKY_LANG: lang },
    });
    return `${said.replaceAll('\0', '').trimEnd()}\n`;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** A README with its transcripts filled in. */
export function fillIn(readme, of) {
  return readme.replace(
    /(<!-- transcript: (\w+) -->\n)[\s\S]*?(<!-- \/transcript -->)/g,
    (_, open, person, close) => `${open}\`\`\`console\n${of(person)}\`\`\`\n${close}`,
  );
}

function quoted(line) {
  return `'${line.replaceAll("'", "'\\''")}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'tests/transcripts'), { recursive: true });
  for (const lang of langs) {
    const made = new Map(people.map((person) => [person, transcript(person, lang)]));
    for (const [person, text] of made) writeFileSync(join(root, `tests/transcripts/${person}.${lang}.txt`), text);
    const readme = join(root, lang === 'vi' ? 'README.vi.md' : 'README.md');
    writeFileSync(
      readme,
      fillIn(readFileSync(readme, 'utf8'), (person) => made.get(person)),
    );
  }
}
