import { compareScores, type Score } from '../core/score.js';
import { scoreTeams } from '../teams/score-teams.js';
import type { FormedTeam, TeamProblem } from '../teams/team-problem.js';

/** Another place for a person, with what it would change, constraint by constraint. */
export interface PersonAlternative {
  readonly team: string;
  /** Who would come in exchange. */
  readonly exchange: string;
  readonly change: Score;
  readonly constraints: readonly { readonly constraint: string; readonly change: number }[];
  readonly message: string;
}

/** Why a person is in a team: what the team earns and breaks, and the three best other places. */
export interface PersonExplanation {
  readonly person: string;
  readonly team: string | null;
  readonly because: readonly string[];
  readonly alternatives: readonly PersonAlternative[];
}

function difference(after: Score, before: Score): Score {
  return {
    hard: after.hard - before.hard,
    mandate: after.mandate - before.mandate,
    changes: after.changes - before.changes,
    soft: after.soft - before.soft,
  };
}

/** Answers why somebody is in a team, by trying every exchange with a member of another team and pricing it by constraint. */
export function explainPerson(problem: TeamProblem, teams: readonly FormedTeam[], person: string): PersonExplanation {
  const own = teams.find((team) => team.members.includes(person));
  if (!own) return { person, team: null, because: [`${person} is in no team.`], alternatives: [] };
  const because = scoreTeams(problem, [own])
    .constraints()
    .filter((row) => !row.constraint.endsWith('share'))
    .flatMap((row) => row.matches.map((match) => `${row.constraint} (${row.level}, ${match.value}): ${match.message}`));
  for (const pin of problem.pins ?? [])
    if (pin.members.includes(person)) because.push(`${pin.author} pinned ${pin.members.join(', ')}: ${pin.reason}`);
  const alternatives: PersonAlternative[] = [];
  for (const other of teams) {
    if (other === own) continue;
    const before = scoreTeams(problem, [own, other]);
    for (const exchange of other.members) {
      const swap = (team: FormedTeam, out: string, into: string): FormedTeam => ({
        ...team,
        members: team.members.map((one) => (one === out ? into : one)),
      });
      const after = scoreTeams(problem, [swap(own, person, exchange), swap(other, exchange, person)]);
      const change = difference(after.score(), before.score());
      const values = new Map(before.constraints().map((row) => [row.constraint, row.value]));
      const constraints = after
        .constraints()
        .filter((row) => !row.constraint.endsWith('share') && row.value !== values.get(row.constraint))
        .map((row) => ({ constraint: row.constraint, change: row.value - values.get(row.constraint)! }));
      const words =
        constraints.map((row) => `${row.constraint} ${row.change > 0 ? '+' : ''}${row.change}`).join(', ') ||
        'nothing changes';
      alternatives.push({
        team: other.id,
        exchange,
        change,
        constraints,
        message: `In ${other.id} in exchange for ${exchange}: ${words}.`,
      });
    }
  }
  alternatives.sort((left, right) => compareScores(right.change, left.change) || (left.team < right.team ? -1 : 1));
  return { person, team: own.id, because, alternatives: alternatives.slice(0, 3) };
}
