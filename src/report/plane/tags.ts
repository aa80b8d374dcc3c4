// Where the numbers of arrows stand: beside their heads, clear of one another as far as there is room.

/** A place on paper. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the size of a tag, and how far apart two are at the least. */
export const tagRadius = 9;
const apart = 2 * tagRadius + 2;
const nearest = tagRadius + 5;
const rings = 40;

/** Around a head, the upper right first. */
const directions: readonly (readonly [x: number, y: number])[] = [
  [0.71, -0.71],
  [1, 0],
  [0, -1],
  [0.71, 0.71],
  [-0.71, -0.71],
  [-1, 0],
  [0, 1],
  [-0.71, 0.71],
  [0.924, -0.383],
  [0.383, -0.924],
  [-0.383, -0.924],
  [-0.924, -0.383],
  [0.924, 0.383],
  [0.383, 0.924],
  [-0.383, 0.924],
  [-0.924, 0.383],
];

/** What a tag must not leave. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place for the tag of each head, in their order; what stands there already keeps its distance. */
export function tagPlaces(
  heads: readonly Place[],
  bounds: Bounds,
  taken: readonly Place[] = [],
): Place[] {
  const all = [...taken];
  return heads.map((head) => {
    const found = candidates(head).find((one) => isInside(one, bounds) && isFree(one, all));
    const place = found ?? head;
    all.push(place);
    return place;
  });
}

function candidates({ x, y }: Place): Place[] {
  return Array.from({ length: rings }, (_, ring) => nearest + ring * tagRadius).flatMap(
    (distance) =>
      directions.map(([right, down]) => ({ x: x + distance * right, y: y + distance * down })),
  );
}

function isInside({ x, y }: Place, { left, right, top, bottom }: Bounds): boolean {
  const [wide, high] = [x - tagRadius >= left, y - tagRadius >= top];
  return wide && high && x + tagRadius <= right && y + tagRadius <= bottom;
}

function isFree({ x, y }: Place, taken: readonly Place[]): boolean {
  return taken.every((one) => (one.x - x) * (one.x - x) + (one.y - y) * (one.y - y) >= apart ** 2);
}
