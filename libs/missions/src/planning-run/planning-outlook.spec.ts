import { describe, expect, it } from '@jest/globals';
import {
  DAY_BY_DEFAULT,
  PAIRS_BY_DEFAULT,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type DeploymentInput,
  type RosterMember,
} from '@comitia/planning';
import { outlookOf } from './planning-outlook.service.js';

const member = (id: string, nationality: string, languages: readonly string[]): RosterMember => ({
  id,
  role: 'observer',
  nationality,
  languages,
  gender: 'woman',
  experience: 3,
  accredited: true,
});
const input = (roster: readonly RosterMember[], teams: number): DeploymentInput => ({
  hostState: 'BG',
  stations: [{ id: 's1', areaPath: ['North'], electors: 100 }],
  hubs: { count: 3 },
  roster,
  teams,
  teamRules: { ...PAIRS_BY_DEFAULT, hostLanguages: ['bg'] },
  mode: 'areas',
  travel: TRAVEL_BY_DEFAULT,
  day: DAY_BY_DEFAULT,
  value: VALUE_BY_DEFAULT,
});

describe('the outlook of a plan', () => {
  const roster = [
    member('a', 'DE', ['en', 'bg']),
    member('b', 'FR', ['en']),
    member('c', 'SE', ['en']),
    member('d', 'SE', ['en']),
    member('e', 'IT', ['en']),
    member('f', 'ES', ['en']),
  ];

  it('counts the speakers that hubs need, and names those there are', () => {
    expect(outlookOf(input(roster, 3), 3)).toMatchObject({
      observers: 6,
      mostTeams: 3,
      obstacles: [
        {
          constraint: 'host speaker per hub',
          sentence: '3 hubs need a speaker of a language of the country, 1 exists: short of 2.',
          shortBy: 2,
          binding: false,
          observerIds: ['a'],
          waysOut: ['start from 1 hub', 'engage 2 more speakers or interpreters'],
        },
      ],
    });
  });

  it('says how many teams there can be where there are too few people', () => {
    const { mostTeams, obstacles } = outlookOf(input(roster, 5), 1);
    expect(mostTeams).toBe(3);
    expect(obstacles[0]).toMatchObject({ constraint: 'enough people', binding: true, shortBy: 4 });
  });

  it('is clear where nothing is in the way', () => {
    expect(outlookOf(input(roster, 3), 1).obstacles).toEqual([]);
  });
});
