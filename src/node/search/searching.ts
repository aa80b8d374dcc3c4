// A search under way: the baseline is run once, points on the crew, what is known is read from the file and what is new kept.

import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { digestOf } from '../../engine/digest.ts';
import { ProblemsError } from '../../engine/problem.ts';
import type { Figures } from '../../outcome/headlines.ts';
import { conditionText } from '../../outcome/selection.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Keeping, Point } from '../../search/evaluations.ts';
import { Evaluations, keyOf } from '../../search/evaluations.ts';
import { pointFigures } from '../../search/figures.ts';
import type { Lever } from '../../search/lever.ts';
import { scenarioAt } from '../../search/lever.ts';
import type { SearchIncome } from '../../search/quantities.ts';
import type { Outcome } from '../../simulate.ts';
import { runScenario, warm } from '../running.ts';
import type { Session } from '../session.ts';
import { engineVersion } from '../version.ts';
import type { Search, SearchFlags } from './asked.ts';
import { Crew } from './crew.ts';
import type { Identity } from './points-file.ts';
import { PointsFile } from './points-file.ts';

export interface SearchPlan {
  readonly search: Search;
  readonly levers: readonly Lever[];
  /** Incomes that figures are of. */
  readonly incomes: readonly SearchIncome[];
  readonly most?: number;
  /** How many points there will be, where that is known. */
  readonly points?: number;
}

/** What a search works with. */
export interface Searching {
  readonly baseline: Outcome;
  /** The baseline's figures, against itself. */
  readonly baselineFigures: Figures;
  readonly evaluations: Evaluations;
}

/**
 * Does a search, and says how many points it took.
 * @throws ProblemsError where the kept points are of another question, or the law has changed since.
 */
export async function searching<T>(
  session: Session,
  plan: SearchPlan,
  flags: SearchFlags,
  work: (searching: Searching) => Promise<T>,
): Promise<T> {
  const { search, levers, incomes } = plan;
  const { where, baseline: first } = search;
  const options = { where, measured: incomes };
  warm(session, flags.threads, first);
  const crew = new Crew(session, flags.threads, where);
  const progress = new SearchProgress(session, flags, plan.points);
  try {
    const run = { ...flags, where };
    const baseline = await runScenario(session, first, run, { measured: incomes });
    const evaluate = (points: readonly Point[]) =>
      crew.run(
        points.map((point) => scenarioAt(search.scenario, levers, point)),
        options,
        (outcome) => {
          const figures = pointFigures(baseline, outcome, incomes);
          progress.ran();
          return figures;
        },
      );
    const baselineFigures = pointFigures(baseline, baseline, incomes);
    const identity = identityOf(search, levers, incomes, baselineFigures);
    const keeping = await keepingOf(flags, identity, evaluate, progress);
    const most = plan.most === undefined ? {} : { most: plan.most };
    const evaluations = new Evaluations(evaluate, { ...keeping, ...most });
    return await work({ baseline, baselineFigures, evaluations });
  } finally {
    progress.end();
    await crew.close();
  }
}

/** Where points are kept: where the user says, else with the results. */
export function keptIn({ keep, out }: SearchFlags): string | undefined {
  return keep ?? (out === undefined ? undefined : join(out, 'points.jsonl'));
}

async function keepingOf(
  flags: SearchFlags,
  identity: Identity,
  evaluate: (points: readonly Point[]) => Promise<readonly Figures[]>,
  progress: SearchProgress,
): Promise<Keeping> {
  const path = keptIn(flags);
  if (path === undefined) return {};
  const file = new PointsFile(path, identity);
  const [first] = file.known;
  if (first !== undefined) {
    // The law may have changed where the baseline does not show it: one point is run again.
    const [again] = await evaluate([first.point]);
    if (digestOf(again) !== digestOf(first.figures)) {
      const message = `its points are of another law: ${keyOf(first.point)} comes out otherwise now; remove the file`;
      throw new ProblemsError([{ code: 'conflict', where: path, message }]);
    }
    progress.knows(file.known.length, path);
  }
  return { known: file.known, onNew: (found) => file.add(found) };
}

/** What points are of, so that others are not taken for them. */
function identityOf(
  { scenario, baseline, where }: Search,
  levers: readonly Lever[],
  incomes: readonly SearchIncome[],
  baselineFigures: Figures,
): Identity {
  return {
    engine: engineVersion(),
    scenario: digestOf(plainOf(scenario)),
    baseline: digestOf(plainOf(baseline)),
    levers: digestOf(
      levers.map((lever) => [lever.name, lever.way, plainOf(lever.at(scenario, 1))]),
    ),
    incomes: incomes.join(' '),
    selection: where.map(conditionText).join(' '),
    law: digestOf(baselineFigures),
  };
}

/** What a scenario says, without where it was written and what cannot be written down. */
function plainOf({ population, modules = [], files: _, ...scenario }: Scenario): unknown {
  const { file, ...choice } = population;
  const changes = scenario.changes.map(({ where: _where, ...change }) => change);
  const said = { ...scenario, changes, population: { ...choice, file: file?.digest ?? null } };
  return { ...said, modules: modules.map(({ digest }) => digest) };
}

/** Says how far a search is: of so many points where that is known, else how many there are. */
class SearchProgress {
  readonly #session: Session;
  readonly #flags: SearchFlags;
  readonly #points: number | undefined;
  #bar: { at(done: number, all: number): void; end(): void } | null = null;
  #ran = 0;
  #begun = 0;

  constructor(session: Session, flags: SearchFlags, points: number | undefined) {
    this.#session = session;
    this.#flags = flags;
    this.#points = points;
  }

  knows(count: number, path: string): void {
    const zh = this.#flags.lang === 'zh';
    this.#session.talk.say(
      zh ? `从 ${path} 继续：已有${count}个点` : `goes on from ${path}: ${count} points are known`,
    );
  }

  ran(): void {
    if (this.#begun === 0) this.#begun = performance.now();
    this.#ran += 1;
    const zh = this.#flags.lang === 'zh';
    if (this.#points !== undefined) {
      const title = zh ? `${this.#points}个点` : `${this.#points} points`;
      this.#bar ??= this.#session.talk.progress(title, this.#flags.lang);
      this.#bar.at(Math.min(this.#ran, this.#points), this.#points);
    } else if (this.#ran % 20 === 0) {
      this.#session.talk.say(zh ? `已运行${this.#ran}个点` : `${this.#ran} points were run`);
    }
  }

  end(): void {
    this.#bar?.end();
    if (this.#ran < 2) return;
    const each = (performance.now() - this.#begun) / 1000 / (this.#ran - 1);
    const zh = this.#flags.lang === 'zh';
    this.#session.talk.say(
      zh
        ? `运行${this.#ran}个点，每个${each.toFixed(2)}秒`
        : `${this.#ran} points were run, ${each.toFixed(2)} s each`,
    );
  }
}
