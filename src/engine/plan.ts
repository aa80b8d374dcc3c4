// The plan: in which order the nodes of a graph are computed, and what is computed again for a choice.
//
// Nodes are gathered into stages: runs over persons (units included) and runs over households in turn, so that a
// stage is one loop. A node that looks at other members (a sum, a pointer) waits until what it reads is complete.
// Between a choice and its objective lies its region: all that the choice can move. The region is computed once per
// option. Choices whose regions overlap are nested: inner is the one whose objective comes first on the way to the
// other's, or the later one of two with the same objective; the inner is settled anew for every option of the outer.

import type { Graph, Node, Operation } from './graph.ts';
import { isPersonal } from './graph.ts';
import { ProblemsError } from './problem.ts';

export interface Stage {
  readonly is: 'stage';
  readonly rows: 'persons' | 'households';
  readonly nodes: readonly Node[];
}

export interface Decision {
  readonly is: 'decision';
  readonly choice: Node;
  readonly objective: Node;
  /** The rules that read the choice itself: where none of them differs between options, nothing is decided. */
  readonly readers: readonly Node[];
  readonly items: readonly Item[];
}

export type Item = Stage | Decision;

export interface Plan {
  readonly graph: Graph;
  readonly items: readonly Item[];
  /** Nodes that hold values at the start: facts and given ones. */
  readonly sources: readonly Node[];
}

/**
 * Orders a graph.
 * @throws ProblemsError where an objective does not depend on its choice, or reaches beyond the choice's unit.
 */
export function planOf(graph: Graph): Plan {
  const needed = neededNodes(graph);
  const sources = needed.filter((node) => isSource(node));
  const regions = regionsIn(graph, linksOf(graph, needed), needed);
  const items = arrange(
    needed.filter((node) => !isSource(node)),
    regions,
    new Set(sources),
  );
  return { graph, items, sources };
}

function isSource(node: Node): boolean {
  return node.operation.is === 'fact' || node.operation.is === 'given';
}

/** Nodes that an output or an objective needs, in the graph's order; unknown ones hold nothing. */
function neededNodes(graph: Graph): Node[] {
  const wanted = new Set<Node>();
  const visit = (node: Node) => {
    if (wanted.has(node)) return;
    wanted.add(node);
    for (const input of node.inputs) visit(input);
    const objective = graph.objectives.get(node);
    if (objective !== undefined) visit(objective);
  };
  for (const node of graph.outputs.values()) visit(node);
  return graph.nodes.filter((node) => wanted.has(node) && node.operation.is !== 'unknown');
}

/** A choice with all that it moves and that moves its objective, inner choices and their regions included. */
interface Region {
  readonly choice: Node;
  readonly objective: Node;
  readonly nodes: ReadonlySet<Node>;
  /** Regions inside this one. */
  readonly inner: readonly Region[];
}

/** What each node is moved by, and what it moves: its inputs, and a choice by its objective too. */
interface Links {
  readonly movedBy: (node: Node) => readonly Node[];
  readonly moves: (node: Node) => readonly Node[];
}

function linksOf(graph: Graph, needed: readonly Node[]): Links {
  const movedBy = (node: Node) => {
    const objective = graph.objectives.get(node);
    return objective === undefined ? node.inputs : [objective, ...node.inputs];
  };
  const moved = new Map<Node, Node[]>();
  for (const node of needed) {
    for (const mover of movedBy(node)) moved.set(mover, [...(moved.get(mover) ?? []), node]);
  }
  return { movedBy, moves: (node) => moved.get(node) ?? [] };
}

/**
 * The regions of some nodes. An objective hangs on its choice and the choice on its objective: a region is a circle of
 * the graph. With its outermost choice held fixed, what still goes in circles are the regions inside it.
 */
function regionsIn(graph: Graph, links: Links, nodes: readonly Node[]): Region[] {
  const within = new Set(nodes);
  const regions: Region[] = [];
  for (const one of nodes) {
    if (!graph.objectives.has(one) || !within.has(one)) continue;
    const circle = circleOf(one, links, within);
    for (const node of circle) within.delete(node);
    regions.push(regionOf(graph, links, circle));
  }
  return regions;
}

/** The nodes that a choice moves and that move it, those already in another circle left out. */
function circleOf(choice: Node, links: Links, within: ReadonlySet<Node>): Node[] {
  const moved = reachable(choice, links.moves, within);
  return [...reachable(choice, links.movedBy, within)].filter((node) => moved.has(node));
}

function regionOf(graph: Graph, links: Links, circle: readonly Node[]): Region {
  const choice = outermostOf(graph, circle);
  const objective = objectiveOf(graph, choice);
  const nodes = circle.filter((node) => node !== choice).sort((a, b) => a.id - b.id);
  if (!nodes.includes(objective)) throw independent(choice, objective);
  if (objective.quantity.level !== choice.quantity.level) throw ofOthers(choice, objective);
  for (const node of nodes) checkUnits(choice, node);
  return { choice, objective, nodes: new Set(nodes), inner: regionsIn(graph, links, nodes) };
}

/** The choice whose objective is furthest on; among equals the first in the graph. */
function outermostOf(graph: Graph, circle: readonly Node[]): Node {
  const choices = circle.filter((node) => graph.objectives.has(node));
  const ranked = choices.map((choice) => ({ choice, depth: depthOf(graph, choice, choices) }));
  const [first] = ranked.sort((a, b) => b.depth - a.depth || a.choice.id - b.choice.id);
  if (first === undefined) throw new Error('a region has at least one choice');
  return first.choice;
}

/** For how many of some choices the objective stands before a choice's own. */
function depthOf(graph: Graph, choice: Node, choices: readonly Node[]): number {
  const own = objectiveOf(graph, choice);
  const before = reachable(own, (node) => node.inputs);
  const objectives = choices.map((other) => objectiveOf(graph, other));
  return objectives.filter((one) => one !== own && before.has(one)).length;
}

function objectiveOf(graph: Graph, choice: Node): Node {
  const objective = graph.objectives.get(choice);
  if (objective === undefined) throw new Error(`${choice.quantity.name} has no objective`);
  return objective;
}

function independent(choice: Node, objective: Node): ProblemsError {
  const message = `${objective.quantity.name} does not depend on the choice it decides`;
  return new ProblemsError([{ code: 'faulty-rule', where: choice.quantity.name, message }]);
}

function ofOthers(choice: Node, objective: Node): ProblemsError {
  const message = `${objective.quantity.name} is per ${objective.quantity.level}, the choice per ${choice.quantity.level}`;
  return new ProblemsError([{ code: 'faulty-rule', where: choice.quantity.name, message }]);
}

/**
 * Units decide apart, each by its own objective: what a choice moves must stay in the unit. A unit's pointers are
 * trusted to name its own members; a person's name somebody else.
 */
function checkUnits(choice: Node, node: Node): void {
  const { level } = choice.quantity;
  if (level === 'household') return;
  const pointing = node.operation.is === 'at' || node.operation.is === 'pointing';
  const own = node.quantity.level === level || node.quantity.level === 'person';
  if (own && !(level === 'person' && pointing)) return;
  const message = `${node.quantity.name} lies between the choice of each ${level} and its objective`;
  throw new ProblemsError([{ code: 'faulty-rule', where: choice.quantity.name, message }]);
}

/** All that can be reached from a node by steps, the node itself included. */
function reachable(
  from: Node,
  steps: (node: Node) => readonly Node[],
  within?: ReadonlySet<Node>,
): Set<Node> {
  const found = new Set([from]);
  for (const node of found) {
    for (const next of steps(node)) if (within === undefined || within.has(next)) found.add(next);
  }
  return found;
}

/** One thing to place in order: a node, or a decision with its whole region. */
interface Task {
  readonly node: Node | null;
  readonly region: Region | null;
  readonly waitsFor: readonly Node[];
  readonly makes: readonly Node[];
}

function arrange(nodes: readonly Node[], regions: readonly Region[], ready: Set<Node>): Item[] {
  const inside = new Set(regions.flatMap((region) => [region.choice, ...region.nodes]));
  const tasks: Task[] = nodes
    .filter((node) => !inside.has(node))
    .map((node) => ({ node, region: null, waitsFor: node.inputs, makes: [node] }));
  for (const region of regions) tasks.push(taskOf(region));
  return schedule(tasks, ready);
}

function taskOf(region: Region): Task {
  const makes = [region.choice, ...region.nodes];
  const own = new Set(makes);
  const waitsFor = makes.flatMap((node) => node.inputs.filter((input) => !own.has(input)));
  return { node: null, region, waitsFor, makes };
}

/** Greedy: as many person nodes as are ready, as many household nodes as are ready, a decision when nothing else is. */
function schedule(tasks: readonly Task[], ready: Set<Node>): Item[] {
  const items: Item[] = [];
  let left = [...tasks];
  while (left.length > 0) {
    const item =
      nextStage(left, ready, 'persons') ??
      nextStage(left, ready, 'households') ??
      nextDecision(left, ready);
    if (item === null)
      throw new Error(
        `cannot order ${left.map((task) => task.makes[0]?.quantity.name).join(', ')}`,
      );
    items.push(item);
    left = left.filter((task) => !task.makes.every((node) => ready.has(node)));
  }
  return items;
}

function nextStage(left: readonly Task[], ready: Set<Node>, rows: Stage['rows']): Stage | null {
  const before = new Set(ready);
  const nodes: Node[] = [];
  let grown = true;
  while (grown) {
    grown = false;
    for (const { node } of left) {
      if (node === null || ready.has(node) || isPersonal(node) !== (rows === 'persons')) continue;
      const complete = looksAround(node) ? before : ready;
      if (!node.inputs.every((input) => complete.has(input))) continue;
      nodes.push(node);
      ready.add(node);
      grown = true;
    }
  }
  return nodes.length === 0 ? null : { is: 'stage', rows, nodes };
}

/** Whether a node reads other rows than its own, so that its inputs must be complete for the whole household. */
export function looksAround(node: Node): boolean {
  return ['sum', 'count', 'any', 'largest', 'order', 'at', 'pointing'].includes(node.operation.is);
}

/** A node over all members of the household. */
export type MemberSum = Node & {
  readonly operation: Operation & { readonly is: 'sum' | 'count' | 'any' | 'largest' };
};

/** Whether a household's node is made of its members' values. */
export function isOverMembers(node: Node): node is MemberSum {
  return ['sum', 'count', 'any', 'largest'].includes(node.operation.is);
}

function nextDecision(left: readonly Task[], ready: Set<Node>): Decision | null {
  const task = left.find(
    (one) => one.region !== null && one.waitsFor.every((node) => ready.has(node)),
  );
  if (task?.region == null) return null;
  const { choice, objective, nodes, inner } = task.region;
  ready.add(choice);
  const readers = [...nodes].filter((node) => node.inputs.includes(choice));
  const items = arrange([...nodes], inner, ready);
  return { is: 'decision', choice, objective, readers, items };
}

/** Every node that a plan computes or chooses. */
export function computedIn(items: readonly Item[]): Node[] {
  return items.flatMap((item) =>
    item.is === 'stage' ? [...item.nodes] : [item.choice, ...computedIn(item.items)],
  );
}
