/**
 * Make `THIRD-PARTY.md`: licences of what is installed with thuky and of what its bundles and fonts contain
 * (`npm run make:third-party`, after the bundles are made).
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lock, read, root, shippedPackages } from './shipped-packages.mjs';

function describe({ folder, how, name, version, license, licenses, author, homepage }) {
  const files = readdirSync(new URL(`${folder}/`, root)).sort();
  const texts = files
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => read(`${folder}/${file}`).trim());
  const by = typeof author === 'object' ? author?.name : author;
  return {
    name,
    version,
    license:
      license ?? licenses?.[0]?.type ?? lock[folder].license ?? (texts.length > 0 ? 'see below' : 'see its page'),
    how,
    text: texts.join('\n\n'),
    by,
    homepage,
  };
}

/** The file's text. */
export function thirdParty() {
  const packages = shippedPackages().map(describe);
  const rows = packages.map(
    ({ name, version, license, how }) => `| ${name} | ${version} | ${license} | ${how.join(', ')} |`,
  );
  const texts = packages.map(({ name, version, text, license, by, homepage }) => {
    const said = text || `${license}${by ? `, ${by}` : ''}${homepage ? `. ${homepage}` : ''}`;
    return `## ${name} ${version}\n\n${said
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n')}`;
  });
  return `${[
    '<!-- Made by `npm run make:third-party`. -->',
    '# What thuky stands on',
    'Packages installed with it, and those that the files in `build/` contain; their licences below.',
    [
      '| package | version | licence | where |',
      '| --- | --- | --- | --- |',
      ...rows,
      '| Tinos (font) | | OFL-1.1 | data/fonts |',
    ].join('\n'),
    ...texts,
    `## Tinos\n\n${read('data/fonts/LICENSE')
      .trim()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n')}`,
  ].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('THIRD-PARTY.md', root), thirdParty());
}
