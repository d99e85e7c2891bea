/** Which syllables Vietnamese can have, and how they are written. */
import { greatestOf } from '../model/many.ts';

const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
  .split(' ')
  .sort((one, other) => other.length - one.length);

/** Rhymes without tone. `i` and `y` alone are one rhyme of two spellings. */
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ăk âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu yêp
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt ơng
u ua uân uât uâng uây uc uê uêch uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uynh uyên uyêt uyn uyt uyp uyu
ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
);
const tones = '\u0300\u0301\u0303\u0309\u0323';
const loans = new Set([
  'café',
  'ôxy',
  'hiđrô',
  'kilômét',
  'kilôgam',
  'xăngtimét',
  'mêtan',
  'đêxiben',
  'ôkê',
  'côngtenơ',
  'vắcxin',
  'vécni',
]);

/** A syllable in parts: `hoàn` is `h`, `oan`, U+0300. */
interface Parts {
  onset: string;
  rhyme: string;
  tone: string;
}

/**
 * A lower-case word as it should be written: itself when it is right, another form when only the place of the tone
 * or `ngh`/`ng`, `gh`/`g`, `k`/`c` is wrong, nothing when no such syllable exists.
 */
export function respelled(word: string): string | undefined {
  if (loans.has(word)) return word;
  const bare = word
    .normalize('NFD')
    .replace(new RegExp(`[${tones}]`, 'g'), '')
    .normalize('NFC');
  const marks = [...word.normalize('NFD')].filter((letter) => tones.includes(letter));
  if (marks.length > 1) return undefined;
  const parts = split(bare, marks[0] ?? '');
  if (!parts) return undefined;
  const written = written_(parts);
  if (written.includes(word)) return word;
  return written[0];
}

function split(bare: string, tone: string): Parts | undefined {
  // Of `gi` and `g`, the longer onset that leaves a rhyme: `già`, but `gì`, `gìn`, `giếng`.
  const candidates = onsets.filter((onset) => bare.startsWith(onset)).concat('');
  for (const onset of candidates) {
    const rhyme = bare.slice(onset.length);
    if (!rhymes.has(rhyme) && !(onset === 'qu' && rhymes.has(`u${rhyme}`))) continue;
    if (/(?:c|ch|p|t|k)$/.test(rhyme) && tone !== '\u0301' && tone !== '\u0323') continue;
    if (onset === '' && /^iê/.test(rhyme)) continue;
    return { onset, rhyme, tone };
  }
  return undefined;
}

/** Right spellings of a syllable, the preferred first; two where both places of the tone are in use. */
function written_({ onset, rhyme, tone }: Parts): string[] {
  const front = /^[ieêy]/.test(rhyme);
  const head =
    onset === 'ngh' || onset === 'ng'
      ? front
        ? 'ngh'
        : 'ng'
      : onset === 'gh' || onset === 'g'
        ? front && !rhyme.startsWith('i')
          ? 'gh'
          : onset === 'gh' && front
            ? 'gh'
            : 'g'
        : onset === 'k' || onset === 'c'
          ? front
            ? 'k'
            : onset
          : onset;
  const right = toneAt(rhyme).map(
    (index) => head + (rhyme.slice(0, index + 1) + tone + rhyme.slice(index + 1)).normalize('NFC'),
  );
  return right;
}

/** Offsets of the letters that may carry the tone. */
function toneAt(rhyme: string): number[] {
  const hat = greatestOf(['ê', 'ơ', 'â', 'ă', 'ô'].map((letter) => rhyme.lastIndexOf(letter)));
  if (hat >= 0) return [hat];
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0].length ?? 1;
  if (vowels === 1) return [0];
  const closed = vowels < rhyme.length;
  if (closed) return [vowels - 1];
  if (vowels === 3) return [1];
  return ['oa', 'oe', 'uy'].includes(rhyme) ? [0, 1] : [0];
}
