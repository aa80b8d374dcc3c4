// The mappings that are offered to begin with: all are read; those said to be tested import rows of their form.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/microdata/read-mapping.ts';
import { facts } from '../../src/population/facts.ts';
import { readText } from '../../src/scenario/located.ts';
import { imported, peopleOf, valuesOf } from './tables.ts';

const folder = 'docs/mappings';
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

describe('templates', () => {
  it.each(readdirSync(folder))('%s is a mapping, and says whether it is tried', (name) => {
    const text = textOf(name);
    expect(readMapping(readText(text, name), name, facts).year).toBeGreaterThan(2017);
    const head = text.slice(0, text.indexOf('\nyear'));
    expect(head).toMatch(name === 'generic.yaml' || name === 'lis.yaml' ? /Tested/ : /UNTRIED/);
  });
});

describe('the LIS template', async () => {
  const households = `hid,hpopwgt,hwgt,dhi,hitotal,rural,region_c,own,hiprivate,hxiht,hi21,hi22,hxitax
1,15000.25,1.1,180000,200000,0,44,120,0,1200,3000,0,5000
2,9000.5,0.7,30000,30000,1,33,,500,,0,0,0`;
  const persons = `hid,pid,relation,partner,age,sex,marital,educ,emp,pi11,pi12,pipension,pilabour
1,1,1000,1,45,1,110,3,1,120000,0,0,120000
1,2,2000,1,44,2,110,2,1,0,60000,0,60000
1,3,3100,0,12,2,210,,0,,,,
2,1,1000,0,67,2,223,1,0,0,0,24000,0
2,2,4120,0,9,1,,,0,,,,`;
  const survey = await imported({ mapping: textOf('lis.yaml'), households, persons });

  it('reads codes of places, persons and kin', () => {
    expect(valuesOf(survey, 'place')).toEqual(['elsewhere', 'zhejiang']);
    expect(valuesOf(survey, 'residence')).toEqual(['urban', 'rural']);
    expect(valuesOf(survey, 'tenure')).toEqual(['owned', 'owned']);
    expect(valuesOf(survey, 'sex')).toEqual(['male', 'female', 'female', 'female', 'male']);
    expect(valuesOf(survey, 'spouse')).toEqual([1, 0, -1, -1, -1]);
    expect(valuesOf(survey, 'mother')).toEqual([-1, -1, 1, -1, -1]);
    expect(valuesOf(survey, 'marital')).toEqual([
      ...['married', 'married', 'single', 'widowed', 'single'],
    ]);
  });

  it('reads incomes by the year and pensions to the month', () => {
    expect(valuesOf(survey, 'wage')).toEqual([120000, 0, 0, 0, 0]);
    expect(valuesOf(survey, 'businessIncome')).toEqual([0, 60000, 0, 0, 0]);
    expect(valuesOf(survey, 'pensionInPayment')).toEqual([0, 0, 0, 2000, 0]);
    expect(valuesOf(survey, 'otherInterest')).toEqual([3000, 0, 0, 0, 0]);
    expect(valuesOf(survey, 'supportPaid')).toEqual([1200, 0]);
    expect(valuesOf(survey, 'activity')).toEqual([
      ...['employee', 'business', 'pupil', 'inactive', 'pupil'],
    ]);
  });

  it('takes hpopwgt for both weights, and is of the nation where its places are', () => {
    expect([...survey.census.thousandths]).toEqual([15_000_250, 9_000_500]);
    expect(survey.survey).toBeNull();
    const { header } = peopleOf(survey);
    expect([header.area, header.places]).toEqual(['china', ['zhejiang', 'elsewhere']]);
    expect(survey.unused).toEqual([
      ...['hwgt', 'dhi', 'hitotal', 'hxitax', 'partner', 'emp', 'pilabour'],
    ]);
  });
});

describe('the codes of provinces on the page on own data', () => {
  const page = readFileSync('docs/own-data.md', 'utf8');
  const [, codes = ''] = /codes:\n {4}(\{ 11:[^}]*\})/.exec(page) ?? [];

  it('are those of 31 provinces, each a place of the law', async () => {
    const mapping = `year: 2024
households: { file: h, columns: { place: { column: p, codes: ${codes.replace(/\s+/g, ' ')} }, residence: { value: urban } } }
persons: { file: p, columns: { born: born, sex: sex } }
`;
    const numbers = [...codes.matchAll(/(\d+):/g)].map(([, code]) => code ?? '');
    const survey = await imported({
      mapping,
      households: ['household,weight,p', ...numbers.map((code, i) => `${i},1,${code}`)].join('\n'),
      persons: ['household,person,born,sex', ...numbers.map((_, i) => `${i},1,1980-01,male`)].join(
        '\n',
      ),
    });
    expect(numbers).toHaveLength(31);
    expect(new Set(valuesOf(survey, 'place')).size).toBe(31);
  });
});
