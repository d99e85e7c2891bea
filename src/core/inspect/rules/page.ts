/** Paper and margins. */
import { page as decree, type Range, tolerance } from '../decree.ts';
import { within } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { figure, join, range, type Said, say } from '../said.ts';
import type { Margin } from '../sheet.ts';

const article = say('Phụ lục I, Mục I', 'Annex I, Part I');

const sides = {
  top: say('trên', 'top'),
  bottom: say('dưới', 'bottom'),
  left: say('trái', 'left'),
  right: say('phải', 'right'),
};
const sideNames = ['top', 'bottom', 'left', 'right'] as const;

export const paper: DecreeRule = {
  id: 'paper',
  article,
  title: say('Khổ giấy', 'Paper'),
  expected: say(
    'A4 (210 × 297 mm), theo chiều dài; trang ngang chỉ cho bảng',
    'A4 (210 × 297 mm), portrait; landscape for tables only',
  ),
  check({ sheet }) {
    const { width, height } = decree.paper;
    const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
    const faults: Said[] = [];
    const kinds = new Map<string, Said>();
    for (const one of sheet.papers) {
      const size = say(
        `${Math.round(one.width)} × ${Math.round(one.height)} mm`,
        `${Math.round(one.width)} × ${Math.round(one.height)} mm`,
      );
      kinds.set(size.vi, size);
      const upright = near(one.width, width) && near(one.height, height);
      const turned = near(one.width, height) && near(one.height, width);
      if (!upright && !turned) faults.push(say(`khổ ${size.vi}`, `paper ${size.en}`));
      else if (turned && !one.hasTable)
        faults.push(say('trang ngang không có bảng', 'a landscape page without a table'));
    }
    return { found: join([...kinds.values()]), faults };
  },
};

export const margins: DecreeRule = {
  id: 'margins',
  article,
  title: say('Lề trang', 'Margins'),
  expected: join(sideNames.map((side) => labelled(sides[side], range(decree.margins[side], ' mm')))),
  check({ sheet }) {
    const faults = sideNames.flatMap((side) => {
      const { value, exact }: Margin = sheet.margins[side];
      const wanted: Range = decree.margins[side];
      const holds = exact ? within(value, wanted, tolerance.place) : value >= wanted[0] - tolerance.place;
      return holds ? [] : [labelled(say(`lề ${sides[side].vi}`, `${sides[side].en} margin`), figure(value, ' mm'))];
    });
    const found = sideNames.map((side) => {
      const { value, exact } = sheet.margins[side];
      const measured = figure(value, ' mm');
      return labelled(sides[side], exact ? measured : say(`ít nhất ${measured.vi}`, `at least ${measured.en}`));
    });
    return { found: join(found), faults };
  },
};

function labelled(label: Said, value: Said): Said {
  return join([label, value], ' ');
}
