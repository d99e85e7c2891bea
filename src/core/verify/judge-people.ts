/** People with their offices, and units with their functions, where a sentence says them side by side. */
import type { Claim } from './claim.ts';
import type { FactsKnown, KeyedRole } from './facts-known.ts';
import type { Sentence } from './sentences.ts';
import type { Judge, Verdict } from './verdict.ts';

/** A judge of the offices, units and functions of one sentence; what stands beside nobody is left to others. */
export function rolesJudge(sentence: Sentence, claims: readonly Claim[], facts: FactsKnown): Judge {
  const verdicts = new Map<Claim, Verdict>();
  const between = (one: Claim, other: Claim): string =>
    sentence.text.slice(one.end - sentence.start, other.start - sentence.start);
  claims.forEach((claim, index) => {
    if (claim.type === 'person') judgeRoles(claim, index);
    if (claim.type === 'function') judgeSeat(claim, index);
  });
  return (claim) => verdicts.get(claim);

  /** `đồng chí A, Viện trưởng VKSND tỉnh B`; `Viện trưởng VKSND tỉnh B A`. */
  function judgeRoles(person: Claim, index: number): void {
    const known = facts.people.get(person.key);
    if (!known || known.roles.length === 0) return;
    let office = claims[index + 1];
    let unit = claims[index + 2];
    if (office?.type !== 'office' || !/^(?:,| \(| [-–—])\s*(?:nguyên )?$/u.test(between(person, office))) {
      const before = claims[index - 1];
      const beforeIt = claims[index - 2];
      const name = /^\s*(?:đồng chí |ông |bà |đ\/c )?$/iu;
      if (before?.type === 'office' && name.test(between(before, person))) [office, unit] = [before, undefined];
      else if (
        before?.type === 'unit' &&
        beforeIt?.type === 'office' &&
        name.test(between(before, person)) &&
        between(beforeIt, before).trim() === ''
      )
        [office, unit] = [beforeIt, before];
      else return;
    } else if (unit?.type !== 'unit' || between(office, unit).trim() !== '') unit = undefined;
    const fits = (role: KeyedRole) => role.office === office.key || (role.office ?? '').startsWith(`${office.key} `);
    const right = known.roles.filter(fits);
    const fault = (claim: Claim, role: KeyedRole | undefined): void => {
      const whose = [...facts.people.values()].find(({ roles }) =>
        roles.some((one) => one.office === office.key && (!unit || one.unit === unit.key)),
      );
      const owner = whose?.roles.find((one) => one.office === office.key && (!unit || one.unit === unit.key));
      const from = [role?.path, ...known.roles.map(({ record }) => record), owner?.record].filter(
        (path) => path !== undefined,
      );
      const expected = role && { text: role.text, backing: { from } };
      // Which of the two was meant nobody knows: the person and what is said of him are told together.
      const all = [person, office, unit ?? office];
      const [first, last] = [
        all.reduce((a, b) => (a.start < b.start ? a : b)),
        all.reduce((a, b) => (a.end > b.end ? a : b)),
      ];
      const whole: Claim = {
        ...claim,
        start: first.start,
        end: last.end,
        text: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
      };
      verdicts.set(person, {
        finding: { kind: whose ? 'mixed' : 'contradicted', claim: whole, ...(expected && { expected }) },
      });
      for (const one of all) if (one !== person) verdicts.set(one, { holds: { from: [] } });
    };
    const [role] = right;
    if (!role) {
      fault(office, known.roles.find((one) => !unit || one.unit === unit.key) ?? known.roles[0]);
      return;
    }
    verdicts.set(office, { holds: { from: [role.path] } });
    if (!unit) return;
    const own = right.find((one) => one.unit === unit.key);
    if (own || right.every((one) => one.unit === undefined)) verdicts.set(unit, { holds: { from: [role.path] } });
    else fault(unit, role);
  }

  /** `VKSND tỉnh A làm Cụm trưởng`, `Cụm trưởng là VKSND tỉnh A`, `VKSND tỉnh A (Cụm phó)`. */
  function judgeSeat(seat: Claim, index: number): void {
    const before = claims[index - 1];
    const after = claims[index + 1];
    const unit =
      before?.type === 'unit' &&
      /^,?(?:\s*[(–—-])?(?:\s*(?:(?:được )?(?:bầu )?(?:làm|là|giữ (?:vai trò|chức))|đơn vị))?(?: đơn vị)?\s*$/u.test(
        between(before, seat),
      )
        ? before
        : after?.type === 'unit' && /^\s*(?:là|:)\s*(?:đơn vị )?$/u.test(between(seat, after))
          ? after
          : undefined;
    if (!unit || facts.seats.length === 0) return;
    // `Cụm phó năm 2024`: who holds the seat in that year, where the data know the year.
    const term = claims.find(
      (one) => one.type === 'year' && one.first >= seat.after && /^\s*năm $/u.test(between(seat, one)),
    )?.key;
    const seats = facts.seats.filter((one) => one.function === seat.key);
    const ofTerm = seats.filter(({ period }) => period === term);
    const holders = ofTerm.length > 0 ? ofTerm : seats;
    const own = holders.find((one) => one.unit === unit.key);
    if (own) {
      verdicts.set(seat, { holds: { from: [own.path] } });
      return;
    }
    const mine = facts.seats.find((one) => one.unit === unit.key);
    const other = mine ?? holders[0];
    if (!other) return;
    const [first, last] = unit.start < seat.start ? [unit, seat] : [seat, unit];
    const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
    verdicts.set(seat, {
      finding: {
        kind: mine ? 'mixed' : 'contradicted',
        claim: { ...seat, start: first.start, end: last.end, text },
        expected: { text: other.text, backing: { from: [other.path, ...holders.map(({ path }) => path)] } },
      },
    });
  }
}
