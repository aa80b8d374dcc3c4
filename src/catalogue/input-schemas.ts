// JSON schemas of what people write, household documents and scenarios, made from the facts and values of the law: for
// editors that complete and check while one types. The readers in `src/scenario` have the last word.

import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Parameter } from '../engine/parameter.ts';
import { parametersOf, rulesOf } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import { indexKinds } from '../law/money-index.ts';
import { pensionReadings } from '../law/pension-reading.ts';
import { firstWholeYear, firstYear, lastYear } from '../law/years.ts';
import { chineseKinds } from '../population/facts/kind-words.ts';
import { tops } from '../population/top.ts';
import { canBecome } from '../scenario/becoming.ts';
import type { DocumentLanguage } from '../scenario/household-document.ts';
import type { ScenarioLanguage } from '../scenario/scenario.ts';
import { monthsSchema, orByMonth } from './by-month-schema.ts';
import type { Schema } from './schema-parts.ts';
import { anyOf, closed, listOf, ref, text, without } from './schema-parts.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a household document. */
export function householdDocumentSchema(language: DocumentLanguage): Schema {
  const { legislation, homes, heldFor } = language;
  const ofHomes = new Set(homes.flatMap((slot) => Object.values(slot)));
  const facts = Object.values(legislation.facts).filter((fact) => !ofHomes.has(fact));
  const ofLevel = (level: Fact['level']) =>
    Object.fromEntries(
      facts.filter((fact) => fact.level === level).map((fact) => [fact.name, factSchema(fact)]),
    );
  const year = { type: 'integer', maximum: 2100 };
  return {
    $schema: dialect,
    $id: 'urn:olive:schema:household-document:1',
    title: 'A household described by hand, as `olive household` and `olive explain` read it',
    ...closed(
      {
        place: placeSchema(legislation),
        year: { ...year, minimum: 1980, description: 'The year that is computed.' },
        law: {
          ...year,
          minimum: firstYear,
          description: 'The year whose law is applied; the same where left out.',
        },
        index: indexSchema,
        pensions: pensionsSchema,
        persons: { type: 'array', minItems: 1, maxItems: 30, items: ref('person') },
        homes: {
          description: 'The home lived in first.',
          type: 'array',
          maxItems: homes.length,
          items: ref('home'),
        },
        ...without(ofLevel('household'), legislation.placeFact.name),
        given: { ...ref('given'), description: 'Computed quantities taken as they are.' },
        set: ref('set'),
      },
      ['place', 'year', 'persons'],
    ),
    $defs: {
      person: closed({
        id: { type: 'string', description: 'a, b, c … in their order where left out.' },
        ...ofLevel('person'),
        ...byMonthSchemas(facts, heldFor),
        given: ref('given'),
      }),
      home: closed(
        Object.fromEntries(
          Object.entries(homes[0] ?? {}).map(([key, fact]) => [key, factSchema(fact)]),
        ),
      ),
      given: givenSchema(legislation),
      months: monthsSchema,
      ...commonDefinitions(legislation),
    },
  };
}

/** The schema of a scenario. */
export function scenarioSchema({ legislation, areas, years }: ScenarioLanguage): Schema {
  const label = anyOf({ type: 'string' }, closed({ en: text, zh: text }, ['en', 'zh']));
  const names = [
    ...new Set([...legislation.instruments, ...rulesOf(legislation)].map((one) => one.name)),
  ];
  return {
    $schema: dialect,
    $id: 'urn:olive:schema:scenario:1',
    title: 'A scenario, as `olive run`, `compare`, `curve` and `check` read it',
    ...closed({
      question: label,
      source: { ...label, description: 'Who proposes it, in which document.' },
      omits: { ...label, description: 'What its figures leave out.' },
      extends: {
        ...anyOf(text, { type: 'array', items: text }),
        description: 'Files whose content this one adds to.',
      },
      area: { enum: areas },
      year: { enum: years, description: 'The year of the people.' },
      law: {
        type: 'integer',
        minimum: firstWholeYear,
        maximum: lastYear,
        description: 'The year whose law is applied; that of the people where left out.',
      },
      index: indexSchema,
      pensions: pensionsSchema,
      population: closed({
        households: ref('amount'),
        seed: { type: ['string', 'number'] },
        top: {
          enum: [...tops],
          description: 'The most prosperous as surveyed, or lifted to the published Gini.',
        },
        file: {
          type: 'string',
          description:
            'A population file of `olive population import`, or the mapping it was imported by.',
        },
      }),
      set: ref('set'),
      off: { description: 'Instruments or rules left out.', ...listOf(names) },
      on: { description: 'Instruments or rules put back.', ...listOf(names) },
      shift: { type: 'array', items: ref('shift') },
      modules: {
        ...anyOf(text, { type: 'array', items: text }),
        description: 'Structural reforms in TypeScript; loaded where --module names them too.',
      },
    }),
    $defs: {
      shift: anyOf(raiseSchema(legislation), becomingSchema(legislation)),
      ...commonDefinitions(legislation),
    },
  };
}

const indexSchema = {
  enum: indexKinds,
  description: 'How money values of the law move to the year of the people.',
};

const pensionsSchema = {
  enum: pensionReadings,
  description: 'Contributory pensions in the income concepts: transfers or deferred income.',
};

const whereSchema = ({ facts }: Legislation): Schema => ({
  description: 'Facts and their kinds, or numbers from and below which they lie.',
  type: 'object',
  propertyNames: { enum: Object.keys(facts) },
});

function raiseSchema(legislation: Legislation): Schema {
  return closed(
    {
      income: text,
      where: whereSchema(legislation),
      raise: ref('amount'),
      paidBy: { enum: legislation.sectors.map((one) => one.name) },
    },
    ['income', 'raise'],
  );
}

function becomingSchema(legislation: Legislation): Schema {
  const facts = Object.values(legislation.facts).filter(
    (fact) => fact.level === 'person' && canBecome(fact),
  );
  const become = closed(Object.fromEntries(facts.map((fact) => [fact.name, factSchema(fact)])));
  const schema = { become, where: whereSchema(legislation), share: ref('amount') };
  return closed(schema, ['become']);
}

function commonDefinitions(legislation: Legislation): Schema {
  const places = ['everywhere', ...Object.keys(legislation.places)];
  const when = {
    from: { type: 'string', description: 'The first day, as in 2021-01-01.' },
    places: listOf(places),
  };
  const change = (key: string, value: Schema) => closed({ [key]: value, ...when }, [key]);
  const ways = ['value', 'raise', 'lower', 'times', 'plus'];
  return {
    amount: {
      description: 'A number, or a text such as 12000/month, 144,000/year, 3万元/年, 20 %.',
      type: ['number', 'string'],
    },
    rows: {
      description: 'Rows of a schedule, [upper bound or null, rate], or of a table, [x, value].',
      type: 'array',
      minItems: 1,
      items: {
        type: 'array',
        minItems: 2,
        items: { type: ['number', 'string', 'null'] },
      },
    },
    newValue: anyOf(ref('amount'), ...ways.map((way) => change(way, ref('amount')))),
    newRows: anyOf(ref('rows'), change('rows', ref('rows'))),
    set: {
      description: 'New values of the law, by the names of `olive law list`.',
      ...closed(
        Object.fromEntries(
          [...parametersOf(legislation)].map(([name, one]) => [name, parameterSchema(one)]),
        ),
      ),
    },
  };
}

function parameterSchema({ label, unit, shape }: Parameter): Schema {
  const isRows = shape.is === 'brackets' || shape.is === 'table';
  return { ...ref(isRows ? 'newRows' : 'newValue'), description: `${both(label)}, ${unit}` };
}

function givenSchema(legislation: Legislation): Schema {
  const rules = rulesOf(legislation).map((one) => one.name);
  const names = [...new Set([...rules, ...parametersOf(legislation).keys()])];
  return { type: 'object', propertyNames: { enum: names } };
}

/** Facts that may be said month by month, in the place of their usual schema. */
function byMonthSchemas(facts: readonly Fact[], heldFor: DocumentLanguage['heldFor']): Schema {
  const held = facts.filter(({ name }) => heldFor[name] !== undefined);
  return Object.fromEntries(held.map((fact) => [fact.name, orByMonth(factSchema(fact))]));
}

function factSchema(fact: Fact): Schema {
  const description = [
    both(fact.label),
    ...(fact.type.is === 'number' && !fact.isDate && !fact.pointsToPerson ? [fact.unit] : []),
    ...(fact.note === '' ? [] : [fact.note]),
  ].join('; ');
  return { description, ...valuesOf(fact) };
}

function valuesOf({ type, isDate, pointsToPerson, absent }: Fact): Schema {
  if (isDate) return { type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' };
  if (pointsToPerson) return { type: ['string', 'number', 'null'] };
  if (type.is === 'kind')
    return { enum: [...type.kinds, ...inChinese(type.kinds)], default: absent };
  if (type.is === 'yes/no')
    return { enum: [true, false, 'yes', 'no', '是', '否'], default: absent };
  return { ...ref('amount'), default: absent };
}

function placeSchema({ placeFact, places }: Legislation): Schema {
  const kinds = placeFact.type.is === 'kind' ? placeFact.type.kinds : [];
  const said = kinds.flatMap((kind) => {
    const label = places[kind]?.label ?? same(kind);
    const title = both(label);
    return [kind, label.zh].map((name) => ({ const: name, title }));
  });
  return { oneOf: said };
}

/** The words by which documents may call kinds too. */
function inChinese(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => chineseKinds[kind] ?? []);
}

const same = (name: string): Label => ({ en: name, zh: name });

function both({ en, zh }: Label): string {
  return en === zh ? en : `${en} ${zh}`;
}
