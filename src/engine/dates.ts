// Dates as the law writes them (`2018-10-01`), and months counted from year 0 (year · 12 + month − 1).

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(\d{2})$/;

/** Days of a month (1 … 12) in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether a text is a real day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const found = dayPattern.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The month number of `YYYY-MM`, or null where the text is none. */
export function monthNumber(text: string): number | null {
  const found = monthPattern.exec(text);
  if (found === null) return null;
  const month = Number(found[2]);
  return month >= 1 && month <= 12 ? Number(found[1]) * 12 + month - 1 : null;
}

/** `YYYY-MM` of a month number. */
export function monthText(number: number): string {
  const year = Math.floor(number / 12);
  const month = number - year * 12 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The first day of a month of a year (0 = January). */
export function firstDay(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
}

/** The last day of a year. */
export function lastDay(year: number): string {
  return `${String(year).padStart(4, '0')}-12-31`;
}

/** The first month (0 … 12) of a year on whose 1st a day has come: monthly rules take what is in force on the 1st. */
export function monthFrom(day: string, year: number): number {
  const dayYear = Number(day.slice(0, 4));
  if (dayYear < year) return 0;
  if (dayYear > year) return 12;
  const month = Number(day.slice(5, 7)) - 1;
  return day.slice(8) === '01' ? month : month + 1;
}
