/** How far an award has come, by the words before it. */

/** Verbs of giving. */
export const grant = '(?:tặng thưởng|trao tặng|phong tặng|truy tặng|tặng|công nhận|khen thưởng|khen|trao)';

/** By the last words that say so: `đề nghị … tặng` is proposed, `được … tặng` granted. Nothing where none do. */
export function awardStatus(left: string): string | undefined {
  const said: [RegExp, string][] = [
    [/đăng ký(?: phấn đấu)?(?: đạt)?/giu, 'registered'],
    [/suy tôn(?:,)?(?: và)?(?: đề nghị)?/giu, 'nominated'],
    [/(?:thống nhất|nhất trí)(?: trình)?,?(?: đề nghị)/giu, 'agreed'],
    [/đề nghị|đề xuất|trình (?=Thủ tướng|Chủ tịch)/giu, 'proposed'],
    [
      /(?:đã |vinh dự )?được [^,;]{0,80}?(?:tặng thưởng|trao tặng|tặng|công nhận|khen)|đã (?:tặng|trao|công nhận|khen)|(?<!công |ghi |xác |tiếp |cảm |chấp )nhận (?=\S)/giu,
      'granted',
    ],
  ];
  let best: { end: number; status: string; length: number } | undefined;
  for (const [pattern, status] of said)
    for (const match of left.matchAll(pattern)) {
      // `được đề nghị tặng` is no gift yet.
      if (status === 'granted' && /đề nghị|suy tôn|đề xuất/u.test(match[0])) continue;
      const end = match.index + match[0].length;
      const inside = best && status === 'proposed' && match.index >= best.end - best.length && end <= best.end;
      if (!inside && (!best || end > best.end)) best = { end, status, length: match[0].length };
    }
  return best?.status;
}
