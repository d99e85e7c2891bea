/** Others write at the same time: a second build, an editor. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { below } from '../cli/below.ts';
import { right } from '../cli/conference.ts';
import { spawned } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';

const flags = ['build', '-k', 'article,report', '-f', 'md,txt,html', '-q'];
const other = right.replaceAll('Gia Lai', 'Đắk Lắk');
const names = ['a', 'b', 'c'];
const all = (folder: string, content: string) =>
  Object.fromEntries(names.map((name) => [`${folder}/${name}.yaml`, content]));

test('two builds at once into one folder: each file is one of the two, whole, and none counts as edited', async () => {
  const cwd = await temporaryFolder({ ...all('x', right), ...all('y', other) });
  await Promise.all([
    spawned([...flags, 'x', '-o', 'chỉ x'], { cwd }),
    spawned([...flags, 'y', '-o', 'chỉ y'], { cwd }),
  ]);
  const paths = await below(join(cwd, 'chỉ x'));
  for (let round = 0; round < 3; round += 1) {
    const ends = await Promise.all(['x', 'y', 'x'].map((folder) => spawned([...flags, folder, '--no-cache'], { cwd })));
    for (const { code, err } of ends) expect([code, err.includes('sửa tay')]).toEqual([0, false]);
    expect(await below(join(cwd, 'out'))).toEqual(paths);
    for (const path of paths) {
      const made = await readFile(join(cwd, 'out', path), 'utf8');
      const one = await readFile(join(cwd, 'chỉ x', path), 'utf8');
      const two = await readFile(join(cwd, 'chỉ y', path), 'utf8');
      expect(one).not.toBe(two);
      expect([one, two], path).toContain(made);
    }
  }
  await spawned([...flags, 'x'], { cwd });
  for (const path of paths)
    expect(await readFile(join(cwd, 'out', path), 'utf8')).toBe(await readFile(join(cwd, 'chỉ x', path), 'utf8'));
});

test('an editor that saves while thuky builds: nothing that it saved is lost', async () => {
  const cwd = await temporaryFolder({ 'x/a.yaml': right, 'y/a.yaml': other });
  await spawned([...flags, 'x'], { cwd });
  const file = join(cwd, 'out/a/article.md');
  for (let round = 0; round < 6; round += 1) {
    const building = spawned([...flags, round % 2 === 0 ? 'y' : 'x'], { cwd });
    const saved: string[] = [];
    let over = false;
    building.then(() => (over = true));
    while (!over) {
      const edit = `Sửa tay ${round}.${saved.length}`;
      await writeFile(file, edit);
      saved.push(edit);
      await new Promise((go) => setTimeout(go, 20));
    }
    // Whatever the editor saved last is there, under this name or another.
    const now = await Promise.all(
      (await below(join(cwd, 'out'))).map((path) => readFile(join(cwd, 'out', path), 'utf8')),
    );
    expect(now, `round ${round}`).toContain(saved.at(-1));
  }
});

test('data that changes during the build: the documents are of the one or the other, and the next build knows', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const building = spawned([...flags, 'data'], { cwd });
  await new Promise((go) => setTimeout(go, 200));
  await writeFile(join(cwd, 'data/a.yaml'), other);
  expect((await building).code).toBe(0);
  await spawned([...flags, 'data'], { cwd });
  for (const path of await below(join(cwd, 'out')))
    expect(await readFile(join(cwd, 'out', path), 'utf8'), path).not.toContain('Gia Lai');
});
