import { expect, test } from 'vitest';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';

test('templates, registers and four faces of the serif ship with the package', async () => {
  const keys = [...(await loadBuiltin()).keys()];
  for (const kind of ['article', 'report', 'minutes'])
    expect(keys).toContain(`@thuky/templates/${kind}/template.md.hbs`);
  for (const face of ['Regular', 'Bold', 'Italic', 'BoldItalic'])
    expect(keys).toContain(`@thuky/fonts/Tinos-${face}.ttf`);
  expect(keys.some((key) => key.startsWith('@thuky/registers/'))).toBe(true);
});
