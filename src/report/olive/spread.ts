// Labels beside one another that must not overlap: each as near to what it names as its neighbours allow.

/** Something of a height that would like its middle at `wanted`. */
export interface Spreadable {
  readonly wanted: number;
  readonly height: number;
}

interface Cluster {
  members: number;
  height: number;
  /** Sum of the tops the members would like for the whole cluster. */
  tops: number;
}

function top(cluster: Cluster): number {
  return cluster.tops / cluster.members;
}

/**
 * The middles of all labels, in the order given, without overlap and as near as possible to where they are wanted
 * (least squares, by pooling neighbours that collide). Labels keep their order from top to bottom.
 */
export function spread(labels: readonly Spreadable[]): number[] {
  const order = labels.map((_, place) => place);
  order.sort((a, b) => labels[a]!.wanted - labels[b]!.wanted || a - b);
  const clusters: Cluster[] = [];
  for (const place of order) {
    const { wanted, height } = labels[place]!;
    let cluster: Cluster = { members: 1, height, tops: wanted - height / 2 };
    for (let last = clusters.at(-1); last && top(last) + last.height > top(cluster); ) {
      clusters.pop();
      cluster = {
        members: last.members + cluster.members,
        height: last.height + cluster.height,
        tops: last.tops + cluster.tops - cluster.members * last.height,
      };
      last = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return middles(labels, order, clusters);
}

function middles(labels: readonly Spreadable[], order: number[], clusters: Cluster[]): number[] {
  const found = new Array<number>(labels.length).fill(0);
  let next = 0;
  for (const cluster of clusters) {
    let y = top(cluster);
    for (let member = 0; member < cluster.members; member++) {
      const place = order[next++]!;
      found[place] = y + labels[place]!.height / 2;
      y += labels[place]!.height;
    }
  }
  return found;
}
