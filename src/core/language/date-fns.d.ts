/** What we use of date-fns and its UTC dates, as `src/make/libraries.mjs` bundles it. Source: https://date-fns.org */
export { UTCDateMini } from '@date-fns/utc';
export { addMonths } from 'date-fns/addMonths';
export { getDay } from 'date-fns/getDay';
export { getDaysInMonth } from 'date-fns/getDaysInMonth';
