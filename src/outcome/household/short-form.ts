// A household in a few words, `--wage 12000/month --children 1 --city hangzhou`, as the document it stands for. What
// the words leave open is assumed and printed with the answer: parents of 35, children at primary school.

/** What the command line may say instead of a document. */
export interface ShortForm {
  readonly wage?: string;
  readonly partnerWage?: string;
  readonly children?: number;
  readonly city?: string;
  readonly year?: number;
}

/** The year, unless another is asked for. */
export const usualYear = 2025;
const usualCity = 'hangzhou';
const ageOfParents = 35;
const ageOfChildren = 8;

/** The household document that the words stand for. */
export function shortDocument(form: ShortForm): Record<string, unknown> {
  const year = form.year ?? usualYear;
  const couple = form.partnerWage !== undefined;
  const parents = [
    { id: 'a', born: `${year - ageOfParents}-01`, sex: 'female', ...earning(form.wage) },
    ...(couple
      ? [
          {
            id: 'b',
            born: `${year - ageOfParents}-01`,
            sex: 'male',
            spouse: 'a',
            ...earning(form.partnerWage),
          },
        ]
      : []),
  ];
  const children = Array.from({ length: form.children ?? 0 }, (_, i) => ({
    id: `c${i + 1}`,
    born: `${year - ageOfChildren}-01`,
    mother: 'a',
    ...(couple ? { father: 'b' } : {}),
  }));
  return { place: form.city ?? usualCity, year, persons: [...parents, ...children] };
}

/** A bare number is by the month: wages are spoken of so. */
function earning(wage: string | undefined): { wage?: string } {
  if (wage === undefined) return {};
  return { wage: /[/年月]/.test(wage) ? wage : `${wage}/month` };
}
