// The plan: in which order the nodes of a graph are computed, and what is computed again for a choice.
//
// Nodes are gathered into stages: runs over persons (units included) and runs over households in turn, so that a
// stage is one loop. A node that looks at other members (a sum, a pointer) waits until what it reads is complete.
// Between a choice and its objective lies its region: all that the choice can move. The region is computed once per
// option. Choices whose regions overlap are nested: inner is the one whose objective comes first on the way to the
// other's, or the later one of two with the same objective; the inner is settled anew for every option of the outer.

import type { Graph, Node } from './graph.ts';
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
  const regions = nestedRegions(graph, needed);
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

/** A choice with all that lies between it and its objective, inner choices and their regions included. */
interface Region {
  readonly choice: Node;
  readonly objective: Node;
  readonly readers: readonly Node[];
  readonly nodes: Set<Node>;
  /** Regions directly inside this one. */
  readonly inner: Region[];
}

function nestedRegions(graph: Graph, needed: readonly Node[]): Region[] {
  const regions = needed
    .filter((node) => node.operation.is === 'choice')
    .map((choice) => regionOf(graph, needed, choice));
  const outermost: Region[] = [];
  for (const cluster of overlapping(regions)) outermost.push(nest(sortOuterFirst(cluster)));
  return outermost;
}

function regionOf(graph: Graph, needed: readonly Node[], choice: Node): Region {
  const objective = graph.objectives.get(choice);
  if (objective === undefined) throw new Error(`${choice.quantity.name} has no objective`);
  const below = reachable(needed, new Set([choice]));
  const above = ancestors(objective);
  const nodes = new Set([...below].filter((node) => node !== choice && above.has(node)));
  if (!nodes.has(objective)) return undecided(graph, choice, objective);
  const readers = [...nodes].filter((node) => node.inputs.includes(choice));
  const region = { choice, objective, readers, nodes, inner: [] };
  checkUnits(region);
  return region;
}

/** A value that a document gives, or that is not known, can cut a choice off from its objective: its first option stands. */
function undecided(graph: Graph, choice: Node, objective: Node): Region {
  const isCut = ({ operation }: Node) => operation.is === 'given' || operation.is === 'unknown';
  if (!graph.nodes.some(isCut)) throw independent(choice, objective);
  return { choice, objective, readers: [], nodes: new Set(), inner: [] };
}

function independent(choice: Node, objective: Node): ProblemsError {
  const message = `${objective.quantity.name} does not depend on the choice it decides`;
  return new ProblemsError([{ code: 'faulty-rule', where: choice.quantity.name, message }]);
}

/** Units decide apart, so nothing in a region may mix units of one household. */
function checkUnits(region: Region): void {
  const level = region.choice.quantity.level;
  for (const node of region.nodes) {
    if (level !== 'household' && node.quantity.level === 'household') {
      const message = `${node.quantity.name} lies between the choice of each ${level} and its objective`;
      throw new ProblemsError([
        { code: 'faulty-rule', where: region.choice.quantity.name, message },
      ]);
    }
  }
}

/** Nodes that depend on any of some nodes, those included. */
function reachable(needed: readonly Node[], from: ReadonlySet<Node>): Set<Node> {
  const found = new Set(from);
  for (const node of needed) if (node.inputs.some((input) => found.has(input))) found.add(node);
  return found;
}

function ancestors(node: Node, found = new Set<Node>()): Set<Node> {
  if (found.has(node)) return found;
  found.add(node);
  for (const input of node.inputs) ancestors(input, found);
  return found;
}

function overlapping(regions: readonly Region[]): Region[][] {
  const clusters: Region[][] = [];
  for (const region of regions) {
    const touching = clusters.filter((cluster) => cluster.some((other) => touch(region, other)));
    const joined = [region, ...touching.flat()];
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(joined);
  }
  return clusters;
}

function touch(a: Region, b: Region): boolean {
  if (a.nodes.has(b.choice) || b.nodes.has(a.choice)) return true;
  for (const node of a.nodes) if (b.nodes.has(node)) return true;
  return false;
}

/** The objective furthest on is outermost; among equals the first in the graph. */
function sortOuterFirst(cluster: readonly Region[]): Region[] {
  const depth = (region: Region) =>
    cluster.filter(
      (other) =>
        other.objective !== region.objective && ancestors(region.objective).has(other.objective),
    ).length;
  return [...cluster].sort((a, b) => depth(b) - depth(a) || a.choice.id - b.choice.id);
}

/** Each region contains the next: its choice, all that the two choices move together, and so on inwards. */
function nest(outerFirst: readonly Region[]): Region {
  const innerFirst = [...outerFirst].reverse();
  let inner: Region | null = null;
  for (const region of innerFirst) {
    if (inner !== null) {
      region.inner.push(inner);
      region.nodes.add(inner.choice);
      for (const node of inner.nodes) region.nodes.add(node);
      closeBetween(region, inner);
    }
    inner = region;
  }
  if (inner === null) throw new Error('a cluster has at least one choice');
  return inner;
}

/** What the inner choice moves on the way to the outer objective is moved by the outer one too. */
function closeBetween(region: Region, inner: Region): void {
  const above = [...ancestors(region.objective)].sort((a, b) => a.id - b.id);
  for (const node of reachable(above, new Set([inner.choice, ...inner.nodes]))) {
    if (ancestors(region.objective).has(node)) region.nodes.add(node);
  }
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

function nextDecision(left: readonly Task[], ready: Set<Node>): Decision | null {
  const task = left.find(
    (one) => one.region !== null && one.waitsFor.every((node) => ready.has(node)),
  );
  if (task?.region == null) return null;
  const { choice, objective, readers, nodes, inner } = task.region;
  ready.add(choice);
  const own = [...nodes].sort((a, b) => a.id - b.id);
  const items = arrange(own, inner, ready);
  return { is: 'decision', choice, objective, readers, items };
}
