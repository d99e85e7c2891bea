/**
 * Make `build/sbom.cdx.json`: what a user gets with thuky, for tools that watch over packages (`npm run make:sbom`; `npm pack`
 * does it). CycloneDX 1.6, without a time or a serial number: the same packages give the same bytes.
 * Source: https://cyclonedx.org/docs/1.6/json/
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lock, read, root, shippedPackages } from './shipped-packages.mjs';

/** Source: https://github.com/package-url/purl-spec, type `npm`. */
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A licence that SPDX names by one word, an expression of several, or a text that only the package itself holds. */
function licensesOf({ license, licenses }) {
  const said = license ?? licenses?.[0]?.type;
  if (said === undefined) return { licenses: [{ license: { name: 'see THIRD-PARTY.md' } }] };
  return { licenses: [/[\s(]/.test(said) ? { expression: said } : { license: { id: said } }] };
}

/** The package that `name` is to a package in `folder`: the nearest one up. */
function resolve(name, folder) {
  const up = `${folder}/node_modules/${name}`;
  if (folder === '' || lock[up]) return folder === '' ? `node_modules/${name}` : up;
  return resolve(name, folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))));
}

/** The file's content. */
export function sbom() {
  const own = JSON.parse(read('package.json'));
  const packages = shippedPackages();
  const byFolder = new Map(packages.map((one) => [one.folder, purl(one)]));
  const needs = ({ dependencies = {} }, folder) =>
    [...new Set(Object.keys(dependencies).flatMap((name) => byFolder.get(resolve(name, folder)) ?? []))].sort();
  const bundled = packages.filter(({ how }) => how.some((one) => one.startsWith('build/'))).map(purl);
  const component = { type: 'application', name: own.name, version: own.version, purl: purl(own) };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { 'bom-ref': component.purl, ...component, ...licensesOf(own) } },
    components: packages.map((one) => {
      const [algorithm, hash] = lock[one.folder]?.integrity?.split('-') ?? [];
      return {
        'bom-ref': purl(one),
        type: 'library',
        name: one.name,
        version: one.version,
        scope: one.how.includes('optional') ? 'optional' : 'required',
        ...(algorithm === 'sha512' && {
          hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
        }),
        ...licensesOf(one),
        purl: purl(one),
        properties: one.how.map((where) => ({ name: 'thuky:where', value: where })),
      };
    }),
    dependencies: [
      { ref: component.purl, dependsOn: [...new Set([...needs(own, ''), ...bundled])].sort() },
      ...packages.map((one) => ({ ref: purl(one), dependsOn: needs(one, one.folder) })),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('build/sbom.cdx.json', root), `${JSON.stringify(sbom(), null, 2)}\n`);
