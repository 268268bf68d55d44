import { borders } from '@rapideditor/country-coder';

/** Cells to a degree. */
const FINENESS = 20;
const COLUMNS = 360 * FINENESS;
const ROWS = 180 * FINENESS;

let crossed: Uint8Array | undefined;

/**
 * The cell of a grid (a twentieth of a degree) in which a point in degrees lies, where no outline of any country or
 * territory goes through that cell: whatever holds for one of its points, as far as outlines go, holds for all of them.
 * Undefined near borders and off the globe. Makes looking up many points in the same country a matter of one look each.
 */
export function uniformCell(longitude: number, latitude: number): number | undefined {
  const column = Math.floor((longitude + 180) * FINENESS);
  const row = Math.floor((latitude + 90) * FINENESS);
  if (!(column >= 0 && column < COLUMNS && row >= 0 && row < ROWS)) return undefined;
  crossed ??= cellsCrossed();
  const cell = row * COLUMNS + column;
  return (crossed[cell >> 3]! & (1 << (cell & 7))) === 0 ? cell : undefined;
}

function cellsCrossed(): Uint8Array {
  const cells = new Uint8Array(Math.ceil((COLUMNS * ROWS) / 8));
  for (const { geometry } of borders.features) {
    if (geometry?.type !== 'MultiPolygon') continue;
    for (const ring of geometry.coordinates.flat()) {
      for (let index = 1; index < ring.length; index += 1)
        markLine(cells, scaled(ring[index - 1]!), scaled(ring[index]!));
    }
  }
  return cells;
}

const scaled = (point: readonly number[]): readonly [number, number] => [
  (point[0]! + 180) * FINENESS,
  (point[1]! + 90) * FINENESS,
];

/** How far beside a line a cell still counts as crossed, in cells: rounding must not leave one out. */
const MARGIN = 1e-6;

/** Marks every cell that a straight line touches, row by row. */
function markLine(cells: Uint8Array, one: readonly [number, number], other: readonly [number, number]): void {
  const [lower, upper] = one[1] <= other[1] ? [one, other] : [other, one];
  const slope = upper[1] === lower[1] ? 0 : (upper[0] - lower[0]) / (upper[1] - lower[1]);
  const at = (y: number): number => lower[0] + (Math.min(Math.max(y, lower[1]), upper[1]) - lower[1]) * slope;
  const last = Math.min(ROWS - 1, Math.floor(upper[1] + MARGIN));
  for (let row = Math.max(0, Math.floor(lower[1] - MARGIN)); row <= last; row += 1) {
    const flat = upper[1] === lower[1];
    const [from, to] = flat ? [lower[0], upper[0]] : [at(row - MARGIN), at(row + 1 + MARGIN)];
    const end = Math.min(COLUMNS - 1, Math.floor(Math.max(from, to) + MARGIN));
    for (let column = Math.max(0, Math.floor(Math.min(from, to) - MARGIN)); column <= end; column += 1) {
      const cell = row * COLUMNS + column;
      cells[cell >> 3]! |= 1 << (cell & 7);
    }
  }
}
