import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/core/readers/read-yaml.ts';
import { spot } from '../conference/marked.ts';

const utf8 = new TextEncoder();
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) =>
      little
        ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]
        : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  );

/** Files that are not UTF-8, and what they are taken for. */
const refused: [what: string, bytes: Uint8Array, encoding: string, place: string][] = [
  ['UTF-16 with its mark', wide('\uFEFFpurposes: review', true), 'utf-16', '1:1'],
  ['UTF-16 big-endian with its mark', wide('\uFEFFpurposes: review', false), 'utf-16', '1:1'],
  ['UTF-16 without a mark', wide('purposes: review', true), 'utf-16', '1:1'],
  ['Latin-1', latin('purposes: review\ntitle: H\xf4i ngh\xee\n'), 'windows', '2:9'],
  ['TCVN3', latin('purposes: review\ntitle: ViÖn kiÓm s¸t nh©n d©n tØnh'), 'tcvn3', '2:10'],
  ['VNI', latin('purposes: review\ntitle: Vieän kieåm saùt nhaân daân tænh ñoàng'), 'vni', '2:11'],
  ['TCVN3 that was saved as UTF-8', utf8.encode('title: ViÖn kiÓm s¸t nh©n d©n tØnh'), 'tcvn3', '1:10'],
  ['VNI that was saved as UTF-8', utf8.encode('title: Vieän kieåm saùt nhaân daân, ñoàng chí'), 'vni', '1:10'],
  ['UTF-8 that was misread and saved', utf8.encode('title: Viá»‡n kiá»ƒm sÃ¡t nhÃ¢n dÃ¢n'), 'twice', '1:10'],
  ['a Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'binary', '1:1'],
  ['a PDF', latin('%PDF-1.7'), 'binary', '1:1'],
];

describe('encodings', () => {
  it.each(refused)('%s is named and refused', (_, bytes, encoding, place) => {
    const { source, messages } = readYaml('a.yaml', bytes);
    expect(source).toBeUndefined();
    expect(messages.map(({ rule, params, where }) => [rule, params, spot(where)])).toEqual([
      ['encoding-utf8', { encoding }, place],
    ]);
  });

  it.each([
    ['plain UTF-8', utf8.encode('title: Hội nghị tổng kết')],
    ['UTF-8 with BOM', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8.encode('title: Hội nghị')])],
    ['ASCII', utf8.encode('title: Hoi nghi')],
    ['French names', utf8.encode('title: Hội nghị với ngài François Hollande, Besançon, Orléans')],
    ['a file with one foreign name and no Vietnamese', utf8.encode('title: Café')],
  ])('%s is read', (_, bytes) => {
    expect(readYaml('a.yaml', bytes)).toMatchObject({ messages: [], source: { data: { title: expect.any(String) } } });
  });

  it('counts columns after the BOM from 1', () => {
    const { source } = readYaml('a.yaml', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8.encode('title: x')]));
    expect(source && spot(source.at(['title']))).toBe('1:8-9');
  });
});
