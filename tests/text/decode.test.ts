import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
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
  ['TCVN3 in two words', utf8.encode('title: Héi nghÞ'), 'tcvn3', '1:15'],
  ['TCVN3 in a line of a good file', utf8.encode('title: Hội nghị\ncluster: Côm thi ®ua sè 7'), 'tcvn3', '2:18'],
  ['TCVN3 with its Đ', utf8.encode('title: Hội nghị §¾k L¾k'), 'tcvn3', '1:17'],
  ['VNI in a few words', utf8.encode('title: Cuïm thi ñua soá 7'), 'vni', '1:9'],
  ['VNI in a line of a good file', utf8.encode('title: Hội nghị\ncluster: ñöôøng loái'), 'vni', '2:10'],
  ['one word that was misread', utf8.encode('title: Hội nghị Viá»‡n'), 'twice', '1:19'],
  ['raw TCVN3 of few words', latin('title: Héi nghÞ'), 'tcvn3', '1:9'],
  ['Windows-1258', latin('title: Cu\xf2m thi \xf0ua s\xf4\xec 7, ng\xfd\xde'), 'windows', '1:10'],
  ['UTF-16 of Vietnamese without a mark', wide('ễớệ ậợộ', true), 'utf-16', '1:1'],
  ['UTF-16 of Vietnamese without a mark, big-endian', wide('“Hội nghị” – Đắk Lắk', false), 'utf-16', '1:1'],
  ['a Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'binary', '1:1'],
  ['a PDF', latin('%PDF-1.7'), 'binary', '1:1'],
];

describe('encodings', () => {
  it.each(refused)('%s is named and refused', (_, bytes, encoding, place) => {
    const { source, messages } = readYaml('a.yaml', bytes);
    expect(source).toBeUndefined();
    expect(messages.map(({ rule, params, where }) => [rule.id, params, spot(where)])).toEqual([
      ['encoding-utf8', { encoding }, place],
    ]);
  });

  it.each([
    ['plain UTF-8', utf8.encode('title: Hội nghị tổng kết')],
    ['UTF-8 with BOM', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8.encode('title: Hội nghị')])],
    ...[
      'Hội nghị của Ðức với Ðà Nẵng (chữ Ð gõ nhầm)',
      'Guðmundur Þórsson, Alþingi, Sigurður Ægisson',
      'Haïti, naïve, août, où, d’où, Moïse, Citroën, façade, Noël',
      'Straße, Größe, Müller, MÜNCHEN, ÖBB, Köln',
      'España, El Niño, Ñuñoa, mañana, Muñoz, ESPAÑA',
      'São Paulo, limões, João, NÃO, avião',
      'Færøerne, København, Ångström, Håkon, Strøget, hyvää päivää, pimeä',
      'HÒA BÌNH, LÊ, CÔNG TÁC, BÁO CÁO, TÓM',
      'cÔNG TÁC, tÓm, tôI',
      'Microsoft® Windows®, Disney©, 5µm, 25°C, 1½, m², 3×4, §5, §§ 12a, Lan¹, paral·lel, «Báo» 1ª',
      'hoá, toán, thoáng, hoà, loá, xoá',
      'mô hình, sơ kết “Viện kiểm sát” – Đắk Lắk…',
      'iPhone®và, Coca-Cola®',
    ].map((words) => [words, utf8.encode(`title: 'Hội nghị: ${words}'`)] as [string, Uint8Array]),
    ...['Guðmundur Þórsson', 'Haïti, naïve', 'Müller', 'Ðức', 'où', 'Muñoz'].map(
      (words) => [`${words} alone`, utf8.encode(`title: ${words}`)] as [string, Uint8Array],
    ),
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
