/** Places on a plane with weights; areas are drawn around them. */
export interface WeightedPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Splits places into `parts` areas of nearly equal weight by halving: each cut divides the parts as evenly as can be
 * along the longer side, so areas are disjoint cells without holes. Ties are cut by place number. Returns the part of each place;
 * every part has at least one place as long as there are enough.
 */
export function splitByHalving(places: WeightedPlaces, chosen: Int32Array, parts: number): Int32Array {
  const partOf = new Int32Array(chosen.length);
  const indices = Int32Array.from(chosen.keys());
  const halve = (from: number, to: number, [first, count]: readonly [number, number]): void => {
    if (count <= 1 || to - from <= 1) {
      for (let at = from; at < to; at++) partOf[indices[at]!] = first;
      return;
    }
    const [minimum, maximum] = [
      [Infinity, Infinity],
      [-Infinity, -Infinity],
    ];
    let total = 0;
    for (let at = from; at < to; at++) {
      const place = chosen[indices[at]!]!;
      const [x, y] = [places.x[place]!, places.y[place]!];
      minimum[0] = Math.min(minimum[0]!, x);
      minimum[1] = Math.min(minimum[1]!, y);
      maximum[0] = Math.max(maximum[0]!, x);
      maximum[1] = Math.max(maximum[1]!, y);
      total += places.weight[place]!;
    }
    const key = maximum[0]! - minimum[0]! >= maximum[1]! - minimum[1]! ? places.x : places.y;
    const other = key === places.x ? places.y : places.x;
    indices.subarray(from, to).sort((left, right) => {
      const [a, b] = [chosen[left]!, chosen[right]!];
      return key[a]! - key[b]! || other[a]! - other[b]! || a - b;
    });
    const leftParts = count >> 1;
    const goal = (total * leftParts) / count;
    let [cut, sum] = [from, 0];
    while (cut < to) {
      const next = sum + places.weight[chosen[indices[cut]!]!]!;
      if (next > goal && next - goal > goal - sum) break;
      sum = next;
      cut += 1;
    }
    cut = Math.max(Math.min(from + leftParts, to), Math.min(cut, to - (count - leftParts)));
    cut = Math.max(from, Math.min(to, cut));
    halve(from, cut, [first, leftParts]);
    halve(cut, to, [first + leftParts, count - leftParts]);
  };
  halve(0, chosen.length, [0, parts]);
  return partOf;
}

/**
 * Splits a list that is in order of the hierarchy into `parts` runs of nearly equal weight: what is near in the
 * hierarchy stays together. For countries whose stations have no coordinates.
 */
export function splitInOrder(weight: Float64Array, chosen: Int32Array, parts: number): Int32Array {
  const partOf = new Int32Array(chosen.length);
  let total = 0;
  for (const place of chosen) total += weight[place]!;
  let [sum, part] = [0, 0];
  chosen.forEach((place, index) => {
    const middle = sum + weight[place]! / 2;
    const left = chosen.length - index;
    const wanted =
      total > 0
        ? Math.min(parts - 1, Math.floor((middle * parts) / total))
        : Math.floor((index * parts) / chosen.length);
    // Never run out of places for the parts to come, never skip a part.
    part = Math.max(Math.min(wanted, part + (index === 0 ? 0 : 1)), parts - left);
    partOf[index] = part;
    sum += weight[place]!;
  });
  return partOf;
}
