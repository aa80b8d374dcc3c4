// What a scenario changes, value by value: what holds without it and with it, and on which act that rests. A value that
// differs by place is told for the area, or else for the first place that has it.

import type { InForce } from '../../engine/in-force.ts';
import { inForce } from '../../engine/in-force.ts';
import type { Parameter } from '../../engine/parameter.ts';
import { everywhere } from '../../engine/parameter.ts';
import type { Policy } from '../../engine/policy.ts';
import { parametersOf } from '../../engine/policy.ts';
import type { Label } from '../../engine/quantity.ts';
import { valueSourceInWords } from '../../law/acts/in-words.ts';
import { kindText } from '../../report/sheet/kind-words.ts';
import { parameterValueText } from '../../report/sheet/parameter-text.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { policyOf } from '../../simulate.ts';
import { both, words } from '../tables/shown.ts';

/** A value before and after; null where nothing is known of it. */
interface ChangedValue {
  readonly before: InForce;
  readonly after: InForce;
  /** Where or of whom it is, if not of all. */
  readonly of: Label | null;
}

/** The values that a scenario sets beyond its base, as a table; null where it sets none. */
export function setTable(scenario: Scenario, base: Scenario | null): Table | null {
  const [law, reform] = [policyOf(base ?? { ...scenario, changes: [] }), policyOf(scenario)];
  const parameters = parametersOf(reform.legislation);
  const known = new Set((base?.changes ?? []).map(({ parameter }) => parameter));
  const names = new Set(scenario.changes.map(({ parameter }) => parameter));
  const rows = [...names].flatMap((name): Row[] => {
    const parameter = parameters.get(name);
    if (parameter === undefined || known.has(name)) return [];
    return changedValues(parameter, law, reform, scenario).map((one) => rowOf(parameter, one));
  });
  if (rows.length === 0) return null;
  return table({
    id: 'set',
    title: { en: 'Values', zh: '参数' },
    columns: [
      words('name', 'Name', '名称'),
      words('value', 'Value', '参数'),
      words('before', 'Before', '原值'),
      words('after', 'After', '新值'),
      words('source', 'What it rests on before', '原值依据'),
      words('confidence', 'Confidence', '可信度'),
    ],
    rows,
    notes: [],
  });
}

function changedValues(
  parameter: Parameter,
  law: Policy,
  reform: Policy,
  { lawYear, area, changes }: Scenario,
): ChangedValue[] {
  const day = `${lawYear}-12-31`;
  const own = changes.filter((one) => one.parameter === parameter.name);
  const named = own.flatMap(({ places }) => places ?? []);
  const at = (place: string, group: string | null, of: Label | null): ChangedValue[] => {
    const [before, after] = [law, reform].map((one) => inForce(one, parameter, day, place, group));
    if (before === undefined || after === undefined || 'why' in before || 'why' in after) return [];
    const isSame = JSON.stringify(before.value) === JSON.stringify(after.value);
    return isSame ? [] : [{ before, after, of }];
  };
  if (parameter.groups !== null)
    return Object.keys(parameter.groups).flatMap((group) =>
      at(
        area,
        group,
        both((language) => kindText(group, language)),
      ),
    );
  const labelled = (place: string): Label =>
    law.legislation.places[place]?.label ?? { en: place, zh: place };
  if (named.length > 0) return named.flatMap((place) => at(place, null, labelled(place)));
  const places = Object.keys(parameter.values).filter((place) => place !== everywhere);
  const isRelative = own.every(({ to }) => to.is !== 'value');
  const others = places.some((place) => place !== area);
  const whole = at(area, null, others && isRelative ? elsewhereToo : null);
  if (whole.length > 0) return whole;
  for (const place of places) {
    const found = at(place, null, labelled(place));
    if (found.length > 0) return found;
  }
  return [];
}

function rowOf(parameter: Parameter, { before, after, of }: ChangedValue): Row {
  const shown = ({ value }: InForce) =>
    both((language) => parameterValueText(value, parameter.unit, parameter.shape.is, language));
  const { en, zh } = parameter.label;
  const isLever = before.how === 'lever';
  return {
    name: parameter.name,
    value: of === null ? parameter.label : { en: `${en}, ${of.en}`, zh: `${zh}（${of.zh}）` },
    before: shown(before),
    after: shown(after),
    source: isLever ? neutral : valueSourceInWords(before.source),
    confidence: isLever ? '' : before.confidence,
  };
}

/** Said of a value moved by a factor or an amount, where places have values of their own. */
const elsewhereToo: Label = {
  en: 'the area’s; places with their own move alike',
  zh: '此处为本地区值，另有标准的地方同样变动',
};
const neutral: Label = { en: 'a lever, never enacted', zh: '假设参数，从未立法' };
