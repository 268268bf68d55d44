import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import {
  changeFaults,
  deploymentProblem,
  describeFault,
  explainPerson,
  explainStation,
  plan,
  replanDeployment,
  teamProblem,
  type DeploymentChange,
  type DeploymentPlan,
} from '../index.js';
import { checkDeployment } from '../deployment/check-deployment.js';
import { inventCountry } from '../testing/invent-country.js';

const input = inventCountry(5, 360, { teams: 6, hubs: 2 });
const problem = unwrap(deploymentProblem(input), 'problem');

function base(): DeploymentPlan {
  const outcome = plan(problem, { seed: 1, stop: { iterations: 6 * (64 + 1024) } });
  if (outcome.outcome !== 'feasible') throw new Error('infeasible');
  return outcome.plan;
}
const before = base();

/** The problem with a roster from which these people are missing. */
function problemWithout(people: readonly string[]) {
  const gone = new Set(people);
  const roster = input.roster.filter((one) => !gone.has(one.id));
  return unwrap(deploymentProblem({ ...input, roster }), 'problem');
}
function replan(changes: readonly DeploymentChange[], now = 0) {
  const answer = replanDeployment(problem, before, { changes, now, seed: 1 });
  if (answer.outcome.outcome !== 'feasible')
    throw new Error(answer.outcome.reasons.map((reason) => reason.message).join(' '));
  expect(checkDeployment(answer.problem, answer.outcome.plan)).toEqual([]);
  return { ...answer, plan: answer.outcome.plan };
}

describe('replanning', () => {
  it('changes nothing where nothing changed', () => {
    const { notices, plan: after } = replan([]);
    expect(notices).toEqual([]);
    expect(after.teams).toEqual(before.teams);
  });

  it('replaces a person who dropped out by one from the reserve, and tells that team alone', () => {
    const [team] = before.teams;
    const { notices, plan: after } = replan([{ kind: 'person-out', person: team!.members[0]! }]);
    expect(notices.map((notice) => notice.difference)).toContainEqual(
      expect.objectContaining({ kind: 'person-replaced', team: team!.id, out: team!.members[0] }),
    );
    expect(new Set(notices.map((notice) => notice.difference.team))).toEqual(new Set([team!.id]));
    expect(after.teams.slice(1)).toEqual(before.teams.slice(1));
    expect(after.teams[0]!.members).toContain(team!.members[1]);
  });

  it('fills a team that stayed short with somebody who arrives, and tells that team alone', () => {
    const [team] = before.teams;
    const [out] = team!.members;
    const short = problemWithout(before.reserve.map(({ person }) => person));
    const first = replanDeployment(short, before, { changes: [{ kind: 'person-out', person: out! }], now: 0, seed: 1 });
    if (first.outcome.outcome !== 'feasible') throw new Error('infeasible');
    expect(first.notices.map(({ difference }) => difference.kind)).toContain('team-short');
    const member = { ...input.roster.find((one) => one.id === out)!, id: 'late' };
    const second = replanDeployment(first.problem, first.outcome.plan, {
      changes: [{ kind: 'person-in', member }],
      now: 0,
      seed: 1,
    });
    if (second.outcome.outcome !== 'feasible') throw new Error('infeasible');
    expect(second.outcome.plan.teams[0]!.members).toContain('late');
    expect(second.notices.map(({ difference }) => difference)).toContainEqual({
      kind: 'person-joined',
      team: team!.id,
      in: 'late',
    });
    expect(new Set(second.notices.map(({ difference }) => difference.team))).toEqual(new Set([team!.id]));
  });
  it('gives up a closed station and keeps what it can of what was told', () => {
    const team = before.teams[2]!;
    const visit = team.route[Math.floor(team.route.length / 2)]!;
    const { changedVisits, plan: after, notices } = replan([{ kind: 'station-closed', station: visit.station }]);
    expect(after.teams[2]!.route.some((stop) => stop.station === visit.station)).toBe(false);
    // The least possible is the one visit that is gone.
    expect(changedVisits).toBe(1);
    expect(notices[0]!.tell).toEqual(expect.arrayContaining([...team.members]));
    expect(notices.map((notice) => notice.message).join('\n')).toContain(`no longer goes to ${visit.station}`);
  });

  it('freezes visits begun and sends nobody back in time', () => {
    const team = before.teams[1]!;
    const now = team.route[3]!.starts + 5;
    const lost = team.route[5]!.station;
    const { plan: after } = replan([{ kind: 'station-closed', station: lost }], now);
    const route = after.teams[1]!.route;
    expect(route.slice(0, 4)).toEqual(team.route.slice(0, 4));
    for (const stop of route.slice(4)) expect(stop.starts).toBeGreaterThan(now);
  });

  it('leaves an area where nobody may go, and takes in a moved station and a closed road', () => {
    const team = before.teams[0]!;
    const area = input.stations.find((one) => one.id === team.route[2]!.station)!.areaPath[1]!;
    const { plan: after } = replan([{ kind: 'no-go', area, reason: 'shelling' }]);
    const path = new Map(input.stations.map((one) => [one.id, one.areaPath]));
    expect(after.teams.flatMap((one) => one.route).some((stop) => path.get(stop.station)!.includes(area))).toBe(false);
    const own = input.stations.find((one) => one.id === team.route[3]!.station)!;
    replan([
      {
        kind: 'station-moved',
        station: own.id,
        to: { latitude: own.coordinates!.latitude + 0.02, longitude: own.coordinates!.longitude },
      },
    ]);
    const closed = replan([
      { kind: 'road-closed', from: team.route[1]!.station, to: team.route[2]!.station, minutes: 600 },
    ]);
    expect(closed.notices.every((notice) => notice.message.length > 0)).toBe(true);
  });
});

describe('changes that cannot be', () => {
  it.each<[string, DeploymentChange, string]>([
    ['a drop-out whom nobody knows', { kind: 'person-out', person: 'nobody' }, 'changes[0].person: found "nobody"'],
    [
      'an arrival who is there already',
      { kind: 'person-in', member: input.roster[0]! },
      'expected an id that nobody on the roster has',
    ],
    ['an area that is none', { kind: 'no-go', area: 'the moon', reason: 'far' }, 'changes[0].area: found "the moon"'],
    ['a station that is none', { kind: 'station-closed', station: 'x' }, 'changes[0].station: found "x"'],
    ['a road to nowhere', { kind: 'road-closed', from: input.stations[0]!.id, to: 'x', minutes: 9 }, 'changes[0].to'],
  ])('are named: %s', (_name, change, sentence) => {
    expect(changeFaults(problem, [change]).map(describeFault).join(' ')).toContain(sentence);
  });

  it('are none where all can be applied', () => {
    const [station] = input.stations;
    expect(changeFaults(problem, [{ kind: 'station-closed', station: station!.id }])).toEqual([]);
  });
});

describe('explaining', () => {
  it('says why a station is visited, and by whom else it could be', () => {
    const [team] = before.teams;
    const answer = explainStation(problem, before, team!.route[1]!.station);
    expect(answer).toMatchObject({ visitedBy: team!.id, reason: null });
    expect(answer.because.join(' ')).toContain('Its stratum');
    for (const alternative of answer.alternatives) expect(alternative.team).not.toBe(team!.id);
  });

  it('says why one is not, with at most three ways and their price', () => {
    const left = before.notCovered.find((group) => group.reason === 'day-too-short')!.stations[0]!;
    const answer = explainStation(problem, before, left);
    expect(answer).toMatchObject({ visitedBy: null, reason: 'day-too-short' });
    expect(answer.alternatives.length).toBeGreaterThan(0);
    expect(answer.alternatives.length).toBeLessThanOrEqual(3);
    expect(answer.alternatives[0]!.message).toContain('can visit it');
    expect(() => explainStation(problem, before, 'nowhere')).toThrow('"nowhere"');
  });

  it('says why somebody is in a team, with the three best exchanges and their price by constraint', () => {
    const of = unwrap(
      teamProblem({ hostState: input.hostState, roster: input.roster, rules: input.teamRules, teams: 6 }),
      'teams',
    );
    const answer = explainPerson(of, before.teams, before.teams[0]!.members[0]!);
    expect(answer.team).toBe(before.teams[0]!.id);
    expect(answer.alternatives).toHaveLength(3);
    expect(answer.alternatives[0]!.message).toMatch(/^In team-\d+ in exchange for /);
    // Teams are the best found: no single exchange improves them.
    expect(
      answer.alternatives.every((one) => one.change.hard < 0 || one.change.mandate < 0 || one.change.soft <= 0),
    ).toBe(true);
    expect(explainPerson(of, before.teams, 'nobody').team).toBeNull();
  });
});
