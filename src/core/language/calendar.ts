/**
 * Arithmetic of the Gregorian calendar: date-fns does it, and is asked here alone.
 * Days go in and come out as numbers. Within, a day is an instant that has no parts but those of UTC (`UTCDateMini`):
 * local dates would bring in the time zone of the host, its summer time, and its gaps (Samoa had no 30/12/2011).
 */
import { addMonths, getDay, getDaysInMonth, UTCDateMini } from '#date-fns';

/** A month of a year; months count from 1. */
export interface Month {
  year: number;
  month: number;
}

/** A day that is fully known, in the years 1000 to 9999. */
export interface Day extends Month {
  day: number;
}

/** 28 to 31. */
export function daysIn({ year, month }: Month): number {
  return getDaysInMonth(instant({ year, month, day: 1 }));
}

/** Sunday 0 to Saturday 6. */
export function weekdayOf(day: Day): number {
  return getDay(instant(day));
}

/** The month `count` months later; earlier below zero. */
export function monthsLater({ year, month }: Month, count: number): Month {
  const made = addMonths(instant({ year, month, day: 1 }), count);
  return { year: made.getFullYear(), month: made.getMonth() + 1 };
}

function instant({ year, month, day }: Day): Date {
  return new UTCDateMini(year, month - 1, day);
}
