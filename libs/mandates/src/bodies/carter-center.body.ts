import type { BodyDefinition } from '../model/body.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { directHelp, invitedObservation } from './non-governmental.js';

const RETROSPECTIVE = verified('Carter Center: observing since 1989, the hundredth mission in 2015', 96);

/** The Carter Center. */
export const carterCenter: BodyDefinition = {
  id: 'NGO_CARTER',
  organisation: 'NGO',
  name: 'the Carter Center',
  names: [{ name: 'The Carter Center', from: '1982-01-01', source: RETROSPECTIVE }],
  from: '1982-01-01',
  existence: verified('Founded in 1982; the day is not known', 96),
  legalBasis: [
    {
      title: 'Declaration of Principles for International Election Observation',
      date: '2005-10-27',
      source: verifiedInPart('Endorser', 107),
    },
  ],
  scope: { kind: 'any_state', source: RETROSPECTIVE },
  tracks: [
    { ...invitedObservation(RETROSPECTIVE), from: '1989-01-01' },
    directHelp(remembered('Support of citizen observers', 'medium'), [
      'observer_support_domestic',
      'observer_training',
      'mediation',
    ]),
  ],
  formats: [],
  teamRules: [],
  publications: [],
  funding: { text: 'Paid from grants and gifts.', source: remembered('Non-governmental funding', 'high') },
  fundedByContributions: true,
  notes: [
    {
      text: 'Goes where the authorities invite and the main parties welcome it; does not go when declined (Morocco 2016).',
      source: verifiedInPart('Morocco 2016', 97),
    },
  ],
};
