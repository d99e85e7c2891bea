/** The dots that a form has where a datum is not known, to be filled in by hand (Decree 30/2020/NĐ-CP, Annex III). */
export const blankDots = '……';
