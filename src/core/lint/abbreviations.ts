/** Capital abbreviations that a newspaper prints without a word. */
import { abbreviations } from '../language/abbreviation.ts';

/** Besides those of the language: known to every reader. */
const common =
  'HTML URL USB JSON YAML TP TX HCM TPHCM COVID SARS ASEAN UNESCO WHO APEC WTO EU UN LHQ GDP ODA FDI USD VND VNĐ CNTT AI IT ID PDF QR BHYT BHTN CAND QĐND BĐBP LLVT LLVTND CSGT PCCC HIV AIDS THCS THPT ĐH CĐ NXB TTXVN VOV VTV QH UBTVQH CT NQ QĐ TT KH BC BB CV TB HD NĐ CP TW BCĐ PGS GS TS ThS KT TL TUQ TM VT PV BTV CTV BVPL BCA BQP BTP VKSTC KSV ĐBQH TNHS BLHS BLTTHS BLDS BLTTDS XHCN CNXH VKS TA CA CSĐT CQĐT ANĐT LS NTM OCOP KCN KKT DN HTX TNHH CP SX ANTT ATGT ATXH TTATXH TTATGT TTXH ANQG CNCH PCCC&CNCH NSND NSƯT BCH BTV BTC BTK BIDV VNPT VPBank EVN PVN NHNN NHCSXH TNGT GTVT LĐTBXH TNMT GDĐT KHCN PCTN BSCKI BSCKII CKI CKII BSNT LLVTND CLB SXKD VSATTP KTXH XDCB CCHC TTHC QLNN BCĐ'.split(
    ' ',
  );

const press = abbreviations.filter(({ use }) => use === 'press');
const internal = abbreviations.filter(({ use }) => use === 'internal');

/** Understood in print: the press forms, their other forms, and the common ones. */
export const knownAbbreviations: ReadonlySet<string> = new Set([
  ...common,
  ...press.flatMap(({ short, also = [] }) => [short, ...also]).flatMap((form) => form.split(/[\s.]+/)),
]);

/** For tables and notes only → what a text should say. */
export const internalAbbreviations: ReadonlyMap<string, string> = new Map(
  internal.map(({ short, full }) => [short, full]),
);

/** The abbreviations of bodies that fingers trip over. */
export const bodyAbbreviations = [
  'VKSND',
  'VKSNDTC',
  'VKSQS',
  'UBND',
  'HĐND',
  'TAND',
  'KSND',
  'MTTQ',
  'THADS',
  'BHXH',
] as const;

/** The body that a token of capitals is a slip of: two letters changed places, or, from five letters on, one letter wrong, missing or too many. */
export function slipOf(token: string): string | undefined {
  return bodyAbbreviations.find(
    (body) =>
      token !== body && (isSwapped(token, body) || isPlain(token, body) || (body.length >= 5 && isOneOff(token, body))),
  );
}

function isSwapped(token: string, body: string): boolean {
  if (token.length !== body.length) return false;
  const off = [...token].flatMap((letter, index) => (letter === body[index] ? [] : [index]));
  const [one = -1, other = -1] = off;
  return off.length === 2 && other === one + 1 && token[one] === body[other] && token[other] === body[one];
}

/** `HDND` for `HĐND`. */
function isPlain(token: string, body: string): boolean {
  return body.includes('Đ') && token === body.replaceAll('Đ', 'D');
}

function isOneOff(token: string, body: string): boolean {
  if (Math.abs(token.length - body.length) > 1) return false;
  let start = 0;
  while (start < body.length && token[start] === body[start]) start += 1;
  let end = 0;
  while (end < Math.min(body.length, token.length) - start && token.at(-1 - end) === body.at(-1 - end)) end += 1;
  return Math.max(token.length, body.length) - start - end <= 1;
}
