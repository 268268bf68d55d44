import KDBush from 'kdbush';
import type { Random } from '../random.js';
import type { FrameUnit } from './frame.js';

/** Undecided neighbours looked at before the index is built anew. */
const REBUILD_SHARE = 0.5;

/**
 * Local pivotal method (Grafström, Lundström and Schelin 2012): again and again an undecided station and its nearest
 * undecided neighbour settle between them which keeps its chance, so that a sample spreads over the country. Equal chances
 * of `size / units`; returns the chosen numbers in order.
 */
export function pivotalSample(units: readonly FrameUnit[], size: number, random: Random): number[] {
  const count = units.length;
  const chance = new Float64Array(count).fill(size / count);
  const middle = units.reduce((sum, unit) => sum + unit.latitude!, 0) / count;
  const stretch = Math.cos((middle * Math.PI) / 180);
  const x = Float64Array.from(units, (unit) => unit.longitude! * stretch);
  const y = Float64Array.from(units, (unit) => unit.latitude!);
  let open = Int32Array.from(units.keys());
  const chosen: number[] = [];
  const settle = (unit: number): boolean => {
    if (chance[unit]! <= 1e-9) chance[unit] = 0;
    else if (chance[unit]! >= 1 - 1e-9) {
      chance[unit] = 1;
      chosen.push(unit);
    } else return false;
    return true;
  };
  while (open.length > 1) {
    const index = new KDBush(open.length);
    for (const unit of open) index.add(x[unit]!, y[unit]!);
    index.finish();
    const isOpen = new Uint8Array(open.length).fill(1);
    let undecided = open.length;
    let radius = Math.sqrt(((Math.max(...range(x, open)) + 1e-9) * (Math.max(...range(y, open)) + 1e-9)) / open.length);
    const limit = Math.max(1, Math.floor(open.length * REBUILD_SHARE));
    const order = random.shuffle(Array.from({ length: open.length }, (_, place) => place));
    for (const place of order) {
      if (undecided <= limit) break;
      if (!isOpen[place]) continue;
      const other = nearest(place);
      if (other < 0) break;
      duel(place, other);
    }
    open = open.filter((_, place) => isOpen[place]);

    function nearest(place: number): number {
      const unit = open[place]!;
      for (let reach = radius; ; reach *= 2) {
        let [best, distance] = [-1, Infinity];
        for (const candidate of index.within(x[unit]!, y[unit]!, reach)) {
          if (candidate === place || !isOpen[candidate]) continue;
          const [dx, dy] = [x[open[candidate]!]! - x[unit]!, y[open[candidate]!]! - y[unit]!];
          const square = dx * dx + dy * dy;
          if (square < distance || (square === distance && candidate < best)) [best, distance] = [candidate, square];
        }
        if (best >= 0) return best;
        if (reach > 1000) return -1;
        radius = Math.max(radius, reach);
      }
    }

    function duel(place: number, other: number): void {
      const [first, second] = [open[place]!, open[other]!];
      const [a, b] = [chance[first]!, chance[second]!];
      const sum = a + b;
      const draw = random.fraction();
      if (sum < 1) {
        const firstKeeps = draw * sum < a;
        chance[first] = firstKeeps ? sum : 0;
        chance[second] = firstKeeps ? 0 : sum;
      } else {
        const firstWins = draw * (2 - sum) < 1 - b;
        chance[first] = firstWins ? 1 : sum - 1;
        chance[second] = firstWins ? sum - 1 : 1;
      }
      for (const at of [place, other]) {
        if (settle(open[at]!)) {
          isOpen[at] = 0;
          undecided -= 1;
        }
      }
    }
  }
  if (open.length === 1 && random.fraction() < chance[open[0]!]!) chosen.push(open[0]!);
  return chosen.sort((left, right) => left - right);
}

function range(values: Float64Array, of: Int32Array): [number] {
  let [low, high] = [Infinity, -Infinity];
  for (const unit of of) {
    low = Math.min(low, values[unit]!);
    high = Math.max(high, values[unit]!);
  }
  return [high - low];
}
