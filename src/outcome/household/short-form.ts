// A household in a few words, `--wage 12000/month --children 1 --city hangzhou`, as the document it stands for. What
// the words leave open is assumed and printed with the answer: parents of 35, children of 8, at primary school.

/** What the command line may say instead of a document. */
export interface ShortForm {
  readonly wage?: string;
  readonly spouseWage?: string;
  readonly children?: number;
  /** In completed years at the end of the year. */
  readonly childrenAges?: readonly number[];
  readonly city?: string;
  readonly year?: number;
  readonly rent?: string;
}

/** The year, unless another is asked for. */
export const usualYear = 2025;
const usualCity = 'hangzhou';
const ageOfParents = 35;
const ageOfChildren = 8;

/** The household document that the words stand for. */
export function shortDocument(form: ShortForm): Record<string, unknown> {
  const year = form.year ?? usualYear;
  const couple = form.spouseWage !== undefined;
  const born = `${year - ageOfParents}-01`;
  const first = { id: 'a', born, sex: 'female', ...amount('wage', form.wage) };
  const second = { id: 'b', born, sex: 'male', spouse: 'a', ...amount('wage', form.spouseWage) };
  const children = agesOf(form).map((age, i) => ({
    id: `c${i + 1}`,
    born: `${year - age}-01`,
    mother: 'a',
    ...(couple ? { father: 'b' } : {}),
  }));
  return {
    place: form.city ?? usualCity,
    year,
    persons: [first, ...(couple ? [second] : []), ...children],
    ...(form.rent === undefined ? {} : { tenure: 'rented', ...amount('rentPaid', form.rent) }),
  };
}

/** The ages that were said; children beyond them are of the usual age. */
function agesOf({ children, childrenAges = [] }: ShortForm): number[] {
  const count = Math.max(children ?? 0, childrenAges.length);
  return Array.from({ length: count }, (_, i) => childrenAges[i] ?? ageOfChildren);
}

/** A bare number is by the month: wages and rents are spoken of so. */
function amount(name: string, text: string | undefined): Record<string, string> {
  if (text === undefined) return {};
  return { [name]: /[/年月]/.test(text) ? text : `${text}/month` };
}
