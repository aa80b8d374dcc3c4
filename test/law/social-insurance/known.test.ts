import { describe, expect, it } from 'vitest';
import { inForce } from '../../../src/engine/in-force.ts';
import type { Instrument } from '../../../src/engine/legislation.ts';
import { everywhere } from '../../../src/engine/parameter.ts';
import { inLaw, parametersOf } from '../../../src/engine/policy.ts';
import { china } from '../../../src/law/china.ts';
import { minimumWageInstrument } from '../../../src/law/primary/minimum-wage.ts';
import { housingFundInstrument } from '../../../src/law/secondary/housing-fund.ts';
import {
  employeePensionInstrument,
  residentPensionInstrument,
} from '../../../src/law/secondary/pensions/instruments.ts';
import {
  employerContributionsInstrument,
  flexibleInsuranceInstrument,
  ownContributionsInstrument,
  residentMedicalInstrument,
} from '../../../src/law/secondary/social-insurance/instruments.ts';
import { places } from '../../../src/population/places.ts';

const instruments: readonly Instrument[] = [
  minimumWageInstrument,
  housingFundInstrument,
  ownContributionsInstrument,
  employerContributionsInstrument,
  flexibleInsuranceInstrument,
  residentMedicalInstrument,
  employeePensionInstrument,
  residentPensionInstrument,
];
const policy = inLaw({ ...china, instruments });
const parameters = [...parametersOf(policy.legislation).values()].filter(
  (one) => one.groups === null,
);

function unknown(names: readonly string[], years: readonly number[]): string[] {
  const days = years.flatMap((year) => [`${year}-01-01`, `${year}-12-31`]);
  return names.flatMap((place) =>
    days.flatMap((day) =>
      parameters.flatMap((one) => {
        const found = inForce(policy, one, day, place);
        return 'why' in found ? [`${place} ${day}: ${found.why}`] : [];
      }),
    ),
  );
}

const within = (province: string) =>
  Object.keys(places).filter((name) => places[name]?.within === province);

describe('what is known of contributions, pensions and the minimum wage', () => {
  it('covers 2011 to 2026 in Zhejiang, its places, Beijing, Shanghai and the rest of the nation', () => {
    const names = ['zhejiang', ...within('zhejiang'), ...within('hangzhou')];
    const years = Array.from({ length: 16 }, (_, i) => 2011 + i);
    expect(parameters.length).toBeGreaterThan(30);
    expect(unknown([...names, 'beijing', 'shanghai', 'elsewhere'], years)).toEqual([]);
  });

  it('covers 2025 and 2026 in every province', () => {
    expect(within(everywhere)).toHaveLength(32);
    expect(unknown(within(everywhere), [2025, 2026])).toEqual([]);
  });

  it('does not guess: Hunan’s limits of 2020 are not known', () => {
    const found = unknown(['hunan'], [2014, 2020]);
    for (const year of [2014, 2020]) {
      const why = `hunan ${year}-12-31: contributionBase.cap is known from 2024-01-01 on`;
      expect(found.some((one) => one.startsWith(why))).toBe(true);
    }
  });
});
