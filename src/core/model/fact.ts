/** A value that follows from data: a total, a rate, a name with its office. It remembers what it follows from. */

/** How a value was computed from more than one datum, or from the number of them. */
export type How = 'sum' | 'difference' | 'percent' | 'count';

/** A value in a box with the paths of the data behind it. Templates see the value; what they print carries `from`. */
export class Fact<T = unknown> {
  readonly value: T;
  /** Paths like `awards.2.collectives`. */
  readonly from: readonly string[];
  /** Nothing where the value is a datum itself, or words made of it. */
  readonly how: How | undefined;

  constructor(value: T, from: readonly string[], how?: How) {
    this.value = value;
    this.from = from;
    this.how = how;
  }
}

/** Box `value` with the paths of the data it follows from; a value that is a fact already keeps both origins. */
export function fact<T>(value: T | Fact<T>, from: readonly string[], how?: How): Fact<T> {
  if (!(value instanceof Fact)) return new Fact(value, from, how);
  return new Fact(value.value, [...new Set([...value.from, ...from])], how ?? value.how);
}

/** The value itself, whether boxed or not. */
export function unbox<T>(value: T | Fact<T>): T {
  return value instanceof Fact ? value.value : value;
}
