/** What comes next: how many tasks, and which; what fell short. */
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';
import { periodsIn } from './periods.ts';
import { pointsOf } from './points.ts';

const counted = /(?<!\d)(?<count>\d+) nhiệm vụ(?: trọng tâm)?(?:[:,]? (?:như sau|gồm|là))?(?<list>: .+)?/u;
const short =
  /(?:những |các |một số )?(?:tồn tại, )?hạn chế(?:, (?:khó khăn|tồn tại|vướng mắc))?(?: như| sau)?: ?(?<list>.+)$/iu;

/** Tasks and limitations. */
export const tasks: Find = (sentence, scene) => {
  if (sentence.role !== 'text') return [];
  const { text } = sentence;
  const found: Found[] = [];
  const put = (into: Found['into'], value: Found['value'], from: number): void =>
    void found.push({ into, value, from: spanOf(sentence, from) });
  const count = counted.exec(text);
  if (count?.groups?.count && /tập trung|kế hoạch|thực hiện|trọng tâm|đề ra/iu.test(text)) {
    put('tasks.count', count.groups.count.replace(/^0+(?=\d)/, ''), count.index);
    const period = periodsIn(sentence, scene)[0];
    if (period) put('tasks.period', period.period, period.start);
    if (count.groups.list) for (const point of pointsOf(count.groups.list)) put('tasks.items', point, count.index);
  }
  const list = short.exec(text);
  if (list?.groups?.list)
    for (const part of pointsOf(list.groups.list.replace(/ và (?=việc |một số |còn )/gu, '; ')))
      put('limitations', part, list.index);
  return found;
};
