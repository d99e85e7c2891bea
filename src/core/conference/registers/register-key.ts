/** Keys under which names of the registers are found, however they are spelt. */
import { fold } from '../../language/fold.ts';

/** Institutions that are written in full or short. */
const shortened: readonly [RegExp, string][] = [
  [/viện kiểm sát nhân dân|viện ksnd|viện kiểm sát(?! nhân)/g, 'vksnd'],
  [/vks(?!nd)(?=\s|$)/g, 'vksnd'],
  [/vksndtc|vkstc/g, 'vksnd tối cao'],
  [/kiểm sát nhân dân/g, 'ksnd'],
  [/ủy ban nhân dân/g, 'ubnd'],
  [/hội đồng nhân dân/g, 'hđnd'],
  [/(?:thành phố|tp\.?)\s*(?=\S)/g, 'tp '],
  [/(?:thị xã|tx\.?)\s+(?=\S)/g, 'tx '],
];

/** The key of a name: `VKSND thành phố Huế` = `Viện kiểm sát nhân dân TP. Huế`, `Chiến sỹ` = `Chiến sĩ`. */
export function keyOf(name: string): string {
  return shortened
    .reduce((key, [long, short]) => key.replace(long, short), fold(name))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The looser keys of a unit: its name without `tỉnh` or `TP`. */
export function unitKeys(name: string): string[] {
  const key = keyOf(name);
  const loose = key.replace(/ (tỉnh|tp) /, ' ');
  return loose === key ? [] : [loose];
}
