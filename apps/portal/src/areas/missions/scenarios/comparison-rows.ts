import type { ComparePlansQuery } from '../../../gql/graphql.js';

export type Compared = Extract<ComparePlansQuery['comparePlans'], { __typename: 'PlanComparison' }>['plans'][number];

const LEVELS = ['hard', 'mandate', 'changes', 'soft'];

/** A row of the comparison: what it is about, and each plan's value; undefined where a plan says nothing of it. */
export interface ComparedRow<Value> {
  readonly key: string;
  readonly values: readonly (Value | undefined)[];
}

function rowsBy<Item, Value>(
  plans: readonly Compared[],
  read: (plan: Compared) => readonly Item[],
  of: { readonly key: (item: Item) => string; readonly value: (item: Item) => Value },
): ComparedRow<Value>[] {
  const keys = [...new Set(plans.flatMap((plan) => read(plan).map(of.key)))];
  return keys.map((key) => ({
    key,
    values: plans.map((plan) => {
      const item = read(plan).find((candidate) => of.key(candidate) === key);
      return item === undefined ? undefined : of.value(item);
    }),
  }));
}

export type ScoreLine = Compared['plan']['score'][number];

/** The constraints that any of the plans has something to say about, the most binding level first. */
export function scoreRows(
  plans: readonly Compared[],
): readonly (ComparedRow<ScoreLine> & { readonly level: string })[] {
  const rank = (level: string) => (LEVELS.includes(level) ? LEVELS.indexOf(level) : LEVELS.length);
  return rowsBy(plans, ({ plan }) => plan.score, { key: (line) => line.constraint, value: (line) => line })
    .filter(({ values }) => values.some((line) => line !== undefined && (line.value !== 0 || line.matches > 0)))
    .map((row) => ({ ...row, level: row.values.find((line) => line !== undefined)!.level.toLowerCase() }))
    .sort((left, right) => rank(left.level) - rank(right.level));
}

/** Stations without a visit by the reason, the most frequent first. */
export function uncoveredRows(plans: readonly Compared[]): readonly ComparedRow<number>[] {
  const most = (row: ComparedRow<number>) => Math.max(...row.values.map((count) => count ?? 0));
  return rowsBy(plans, ({ plan }) => plan.notCovered, {
    key: (item) => item.reason,
    value: (item) => item.stations,
  }).sort((left, right) => most(right) - most(left));
}

/** A stratum with what it was promised, and each plan's share of visits in it. */
export interface ShareRow extends ComparedRow<number> {
  readonly target: number;
}

/** The strata, those first whose target is missed by most in any of the plans. */
export function shareRows(plans: readonly Compared[]): readonly ShareRow[] {
  const rows = rowsBy(plans, ({ plan }) => plan.shares, { key: (share) => share.stratum, value: (share) => share });
  const missed = (row: ShareRow) => Math.max(...row.values.map((value) => row.target - (value ?? 0)));
  return rows
    .map(({ key, values }) => ({
      key,
      target: values.find((share) => share !== undefined)!.target,
      values: values.map((share) => share?.realised),
    }))
    .sort((left, right) => missed(right) - missed(left) || (left.key < right.key ? -1 : 1));
}

/** Which of the values are best: the indices of the highest, or of the lowest; none where all are the same or one is unknown. */
export function bestOf(
  values: readonly (number | null | undefined)[],
  wanted: 'highest' | 'lowest',
): readonly number[] {
  const known = values.filter((value) => value !== null && value !== undefined);
  if (known.length < values.length || new Set(known).size < 2) return [];
  const best = wanted === 'highest' ? Math.max(...known) : Math.min(...known);
  return values.flatMap((value, index) => (value === best ? [index] : []));
}
