/** The levels of a score in the order in which they count: no gain on a later one pays for a loss on an earlier one. */
export const SCORE_LEVELS = ['hard', 'mandate', 'changes', 'soft'] as const;
export type ScoreLevel = (typeof SCORE_LEVELS)[number];

/** One whole number per level; higher is better. `hard`, `mandate` and `changes` are never above zero: zero says "all kept". */
export type Score = Readonly<Record<ScoreLevel, number>>;

/** A score with nothing won and nothing broken. */
export const ZERO_SCORE: Score = { hard: 0, mandate: 0, changes: 0, soft: 0 };

/** Negative, zero or positive as `left` is worse than, equal to or better than `right`, level by level in order. */
export function compareScores(left: Score, right: Score): number {
  for (const level of SCORE_LEVELS) {
    if (left[level] !== right[level]) return left[level] - right[level];
  }
  return 0;
}

/** One place where a constraint was met or missed: who and what it concerns, and what it adds to the constraint's level. */
export interface ConstraintMatch {
  /** Identifiers of the people, teams, hubs or stations concerned, in the order the sentence names them. */
  readonly subjects: readonly string[];
  readonly value: number;
  /** A sentence that can be repeated on the phone. */
  readonly message: string;
}

/** What one named constraint adds to the score. */
export interface ConstraintScore {
  readonly constraint: string;
  readonly level: ScoreLevel;
  /** Sum of its matches: whole, in the level's points. */
  readonly value: number;
  /** How often it matched; `matches` may hold only the first of them. */
  readonly count: number;
  readonly matches: readonly ConstraintMatch[];
}

/** The most matches kept per constraint: enough to explain, bounded so that a country's plan stays readable. */
export const MATCHES_KEPT = 200;

/** Collects matches under their constraint's name; constraints come out in the order they were declared. */
export class ScoreSheet {
  private readonly rows = new Map<
    string,
    { level: ScoreLevel; value: number; count: number; matches: ConstraintMatch[] }
  >();

  /** Names a constraint, so that it is listed even when nothing matches it. */
  declare(constraint: string, level: ScoreLevel): void {
    if (!this.rows.has(constraint)) this.rows.set(constraint, { level, value: 0, count: 0, matches: [] });
  }

  /** Adds one match to a declared constraint; throws when it was not declared, which is a fault in the caller. */
  add(constraint: string, match: ConstraintMatch): void {
    const row = this.rows.get(constraint);
    if (!row) throw new Error(`The constraint "${constraint}" was not declared before its first match.`);
    row.value += match.value;
    row.count += 1;
    if (row.matches.length < MATCHES_KEPT) row.matches.push(match);
  }

  /** All constraints with their sums. */
  constraints(): readonly ConstraintScore[] {
    return [...this.rows].map(([constraint, row]) => ({ constraint, ...row }));
  }

  /** The sum by level. */
  score(): Score {
    const total = { ...ZERO_SCORE } as Record<ScoreLevel, number>;
    for (const row of this.rows.values()) total[row.level] += row.value;
    return total;
  }
}
