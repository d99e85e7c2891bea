import { byPattern, type FindClaims } from './found.ts';

const clock =
  /(?<![\p{L}\p{N}])([01]?\d|2[0-4])(?: ?giờ(?: ([0-5]?\d)(?: ?phút)?)?|h([0-5]\d)?|:([0-5]\d))(?![\p{L}\p{N}])/giu;

/** Times of day: `8h30`, `08 giờ 30`, `08:30`. Key: `8:30`. */
export const times: FindClaims = (sentence) =>
  byPattern(sentence, 'time', clock, ([, hour, a, b, c]) => `${Number(hour)}:${Number(a ?? b ?? c ?? 0)}`);
