/** What of a point is drawn. */
export interface DrawnPoint {
  readonly milliseconds: number;
  readonly soft: number;
  readonly bound?: number | null;
}

/** The values that an axis spans, and the round ones that are named on it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** An axis is never shorter than this share of its top: a curve that hardly moves must not look as if it climbed. */
const LEAST_SPAN = 0.05;
const TICKS = 3;

/**
 * The axis of a curve: from the lowest worth to the highest, and to the bound where that lies no more than three times as
 * far off as the curve itself reaches; a bound far above would press the curve flat.
 */
export function axisOf(points: readonly DrawnPoint[]): Axis {
  const worths = points.map(({ soft }) => soft);
  const [low, high] = [Math.min(...worths), Math.max(...worths)];
  const span = Math.max(high - low, Math.abs(high) * LEAST_SPAN, 1);
  const bound = points.at(-1)?.bound ?? undefined;
  const top = bound !== undefined && bound - low <= 3 * span ? Math.max(bound, high) : high;
  const step = roundStep((top - (high - span)) / TICKS);
  const from = Math.floor((high - span) / step) * step;
  const to = Math.ceil(top / step) * step;
  return {
    from,
    to: to > from ? to : from + step,
    ticks: Array.from({ length: Math.max(1, Math.round((to - from) / step)) + 1 }, (_, index) => from + index * step),
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const found = [1, 2, 5, 10].find((factor) => factor * power >= rough);
  return Math.max(1, (found ?? 10) * power);
}

/** The curve as a flight of steps: a best holds until a better one is found. */
export function stepsOf(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before ? [{ ...point, soft: before.soft }, point] : [point];
  });
}
