import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { afterCompletion, practice, prescribed } from './format-helpers.js';

const neverOfTheHost: TeamRule = {
  id: 'never_of_the_host',
  text: 'Never nationals of the host.',
  strength: 'required',
  source: remembered('Declaration of Principles (2005): no conflict of interest', 'high'),
};

/** One format that most non-governmental observers share, with the sizes of the one described. */
export function nonGovernmentalFormat(roles: MissionFormat['roles'], source: MissionFormat['source']): MissionFormat {
  return {
    id: 'EOM',
    name: 'Election observation mission',
    service: 'observation_full',
    roles,
    electionDayMethod: 'visits by teams of two',
    offsets: [
      prescribed(
        'invitation',
        'Invitation by the authorities',
        [-365, -120, -30],
        remembered('Declaration of Principles (2005), para 12(a): in good time', 'high'),
      ),
      practice('mission_opens', 'Core team in the country', [-60, -40, -20], remembered('Planning default', 'medium')),
      practice('sto_arrive', 'Short-term observers arrive', [-7, -5, -3], remembered('Planning default', 'medium')),
      practice('preliminary_statement', 'Preliminary statement', [1, 2, 3], remembered('Practice', 'medium')),
      afterCompletion(practice('final_report', 'Final report', [30, 90, 180], remembered('Practice', 'low'))),
    ],
    source,
  };
}
export const NON_GOVERNMENTAL_TEAM_RULES: readonly TeamRule[] = [
  neverOfTheHost,
  {
    id: 'teams_of_two',
    text: 'Teams of two, of different nationality.',
    strength: 'preferred',
    people: 2,
    source: remembered('Practice under the Declaration of Principles', 'medium'),
  },
];
export const NON_GOVERNMENTAL_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'interim_report',
    class: 'public',
    source: verifiedInPart('Declaration of Principles (2005), para 7: timely reports', 107),
  },
  {
    product: 'preliminary_statement',
    class: 'public',
    source: verifiedInPart('Declaration of Principles (2005), para 7: timely reports', 107),
  },
  {
    product: 'final_report',
    class: 'public',
    source: verifiedInPart('Declaration of Principles (2005), para 7: timely reports', 107),
  },
];
export const CITIZEN_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'pledge',
    text: 'Each observer signs a pledge to the code of conduct.',
    strength: 'required',
    source: verified('Declaration of Global Principles (2012)', 105, 106),
  },
  {
    id: 'non_partisan',
    text: 'No observer works for a contestant.',
    strength: 'required',
    source: verified('Declaration of Global Principles (2012)', 105, 106),
  },
];
