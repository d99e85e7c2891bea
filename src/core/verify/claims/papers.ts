import { fold } from '../../language/fold.ts';
import { byPattern, type FindClaims } from './found.ts';

const paper = /(?<![\p{L}\p{N}/])(\d{1,4}(?:\/\d{4})?[/-](?:[\p{Lu}]{2,}[\p{L}\d]*)(?:[-/][\p{L}\d]+)*)/gu;

/** Names with a number in them, and places in the paper itself: `COVID-19`, `III.2`. */
const numbered = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}-\d+|[IVX]+\.\d+)(?![\p{L}\p{N}])/gu;

/** Numbers of papers: `31/QĐ-VKS`, `98/2023/NĐ-CP`. Key: as written, without zeros before. */
export const papers: FindClaims = (sentence) => [
  ...byPattern(sentence, 'paper', paper, ([, number = '']) => fold(number).replace(/^0+(?=\d)/, '')),
  ...byPattern(sentence, 'paper', numbered, ([name = '']) => fold(name)),
];
