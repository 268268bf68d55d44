/** First and last day of a scale, in milliseconds. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

interface Days {
  readonly from: string;
  readonly to?: string | null;
}

/** A bar narrower than this share of the scale could not be seen. */
const THINNEST = 0.8;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The scale that holds every stretch: from the earliest first day to today, or to the latest last day beyond it. */
export function spanOf(stretches: readonly Days[], today: string): Span {
  return {
    first: Math.min(at(today), ...stretches.map(({ from }) => at(from))),
    last: Math.max(at(today), ...stretches.map(({ from, to }) => at(to ?? from))),
  };
}

/** Where a stretch begins on the scale and how wide it is, in per cent; one still in force ends today. */
export function toPosition({ from, to }: Days, { first, last }: Span, today: string): { start: number; width: number } {
  const whole = Math.max(1, last - first);
  const share = (moment: number) => ((moment - first) / whole) * 100;
  const width = Math.max(THINNEST, share(at(to ?? today)) - share(at(from)));
  return { start: Math.min(share(at(from)), 100 - width), width };
}
