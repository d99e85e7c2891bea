/** Where a sentence breaks off: `Tham dự Hội nghị có .`, `Cụm gồm: .`; nothing follows the word that promises it. */
const body = '(?:(?:[dD]ự|[tT]ham gia|sự hiện diện|khen thưởng)(?: [\\p{L}\\p{N}]+){0,8},? có)|(?:bao )?gồm(?: có)?';
const lone =
  '(?<!(?:lý|lí|tự|nguyên|duyên|căn|cớ|bàn|lụa|vốn|không|chưa|sẵn|tiền|của) )(?:có|là|do|cho|với|của|và|tặng)';

/** From the promise to the mark. Groups: the space before the mark. */
export const openSentence = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:${body})(?: {0,3}:)?( {0,3})[.;](?![.\\p{L}])|${lone}(?: {0,3}:)?( {1,3})[.;](?![.\\p{L}]))`,
  'giu',
);
