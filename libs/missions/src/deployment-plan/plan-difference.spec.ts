import { describe, expect, it } from '@jest/globals';
import type { PlanParts, PlanTeam, PlanVisit } from './deployment-plan.js';
import { differenceSentence, planDifferences } from './plan-difference.js';

const team = (number: number, ...observerIds: string[]): PlanTeam => ({
  id: `t${number}`,
  planId: 'p',
  key: `k${number}`,
  number,
  hubId: 'h',
  area: null,
  observerIds,
  languages: [],
  stationIds: [],
  leaves: 300,
  back: 1400,
  travelMinutes: 60,
});
const visit = (teamNumber: number, stationId: string, starts: number): PlanVisit => ({
  id: `${teamNumber}${stationId}`,
  planId: 'p',
  teamId: `t${teamNumber}`,
  position: 1,
  stationId,
  service: 'visit',
  arrives: starts,
  starts,
  ends: starts + 30,
});
const parts = (teams: readonly PlanTeam[], visits: readonly PlanVisit[]): PlanParts => ({
  hubs: [{ id: 'h', planId: 'p', key: 'h', name: 'Town', latitude: 1, longitude: 2 }],
  teams,
  visits,
  pins: [],
});

const called = { station: (id: string) => id.toUpperCase(), person: (id: string) => `Mr ${id}` };

describe('differences between versions', () => {
  const before = parts(
    [team(1, 'a', 'b'), team(2, 'c', 'd')],
    [visit(1, 's1', 500), visit(1, 's2', 600), visit(2, 's3', 500)],
  );

  it('are none for the same plan, and none for a few minutes', () => {
    expect(planDifferences(before, before)).toEqual([]);
    const later = { ...before, visits: before.visits.map((old) => ({ ...old, starts: old.starts + 5 })) };
    expect(planDifferences(before, later)).toEqual([]);
  });

  it('name what moved, what is new and what is dropped, and tell the team', () => {
    const after = parts(before.teams, [visit(1, 's1', 540), visit(1, 's4', 700), visit(2, 's3', 500)]);
    const [difference] = planDifferences(before, after);
    expect(difference).toMatchObject({ team: 1, kind: 'visits_changed', told: ['a', 'b'] });
    expect(differenceSentence(difference!, called)).toBe(
      'Team 1: new is a visit to S4 at 11:40; no longer a visit to S2 at 10:00; at another time a visit to S1, 09:00 instead of 08:20.',
    );
  });

  it('tell those who leave a team too, and those of a dissolved one', () => {
    const after = parts([team(1, 'a', 'e')], [visit(1, 's1', 500), visit(1, 's2', 600)]);
    expect(planDifferences(before, after)).toMatchObject([
      { team: 1, kind: 'members_changed', told: ['a', 'e', 'b'], details: { joined: ['e'], left: ['b'] } },
      { team: 2, kind: 'team_dissolved', told: ['c', 'd'] },
    ]);
  });

  it('are everything where nothing was published before', () => {
    expect(planDifferences(undefined, before).map(({ kind }) => kind)).toEqual(['new_team', 'new_team']);
  });
});

describe('the sentence about other members', () => {
  it.each([
    [['x'], ['a'], 'In team 3, Mr x takes the place of Mr a.'],
    [['x', 'y'], ['a', 'b'], 'In team 3, Mr x and Mr y take the places of Mr a and Mr b.'],
    [[], ['a'], 'Team 3 goes on without Mr a.'],
    [['x'], [], 'Mr x joins team 3.'],
  ])('names who comes and who goes: %s for %s', (joined, left, sentence) => {
    const difference = { team: 3, kind: 'members_changed' as const, details: { joined, left }, told: [] };
    expect(differenceSentence(difference, called)).toBe(sentence);
  });
});
