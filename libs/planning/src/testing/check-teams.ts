import type { TeamPlan, TeamProblem } from '../index.js';

/**
 * Checks a team plan against its problem, slowly and without anything of the solver: every hard rule and every
 * statement about who is in reserve. Returns one sentence per fault.
 */
export function checkTeams(problem: TeamProblem, plan: TeamPlan): string[] {
  const faults: string[] = [];
  const { rules } = problem;
  const find = (id: string) => problem.roster.find((person) => person.id === id);
  const placed = new Map<string, string>();
  for (const team of plan.teams) {
    if (team.members.length !== rules.size)
      faults.push(`${team.id} has ${team.members.length} members, not ${rules.size}`);
    for (const id of [...team.members, team.interpreter, team.driver]) {
      if (id === undefined) continue;
      if (placed.has(id)) faults.push(`${id} is in ${placed.get(id)} and in ${team.id}`);
      placed.set(id, team.id);
      const person = find(id);
      if (!person) {
        faults.push(`${id} is not on the roster`);
        continue;
      }
      const days = person.availability;
      if (days && problem.service && !(days.from <= problem.service.from && problem.service.to <= days.to))
        faults.push(`${id} is not available`);
    }
    if (team.interpreter !== undefined && find(team.interpreter)?.role !== 'interpreter')
      faults.push(`${team.interpreter} does not interpret`);
    if (team.driver !== undefined && find(team.driver)?.role !== 'driver') faults.push(`${team.driver} does not drive`);
    for (const id of team.members) {
      const person = find(id);
      if (!person) continue;
      if (person.role !== 'observer') faults.push(`${id} is no observer`);
      if (rules.noHostNationals.strength === 'hard' && person.nationality === problem.hostState)
        faults.push(`${id} is a host national`);
      if (rules.accreditedOnly.strength === 'hard' && !person.accredited) faults.push(`${id} is not accredited`);
      for (const otherId of team.members) {
        const other = find(otherId);
        if (!other || otherId <= id) continue;
        if (rules.differentNationality.strength === 'hard' && other.nationality === person.nationality)
          faults.push(`${id} and ${otherId} have one nationality`);
        const common = person.languages.filter(
          (language) =>
            other.languages.includes(language) &&
            (rules.workingLanguages.length === 0 || rules.workingLanguages.includes(language)),
        );
        if (rules.sharedLanguage.strength === 'hard' && common.length === 0)
          faults.push(`${id} and ${otherId} share no language`);
        if (person.mustNotBeWith?.includes(otherId) || other.mustNotBeWith?.includes(id))
          faults.push(`${id} and ${otherId} must not be together`);
      }
    }
  }
  for (const pin of problem.pins ?? []) {
    if (new Set(pin.members.map((id) => placed.get(id))).size !== 1 || !placed.has(pin.members[0]!))
      faults.push(`the pin of ${pin.members.join(', ')} is not kept`);
  }
  for (const person of problem.roster) {
    for (const other of person.mustBeWith ?? []) {
      if (placed.get(person.id) !== placed.get(other)) faults.push(`${person.id} must be with ${other}`);
    }
    const inReserve = plan.reserve.some((one) => one.person === person.id);
    if (person.role === 'observer' && inReserve === placed.has(person.id))
      faults.push(`${person.id} is neither placed nor in reserve, or both`);
  }
  return faults;
}
