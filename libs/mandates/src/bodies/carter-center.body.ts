import type { BodyDefinition } from '../model/body.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { directHelp, invitedObservation } from './non-governmental.js';
import { pairs, size } from './format-helpers.js';
import {
  NON_GOVERNMENTAL_PUBLICATIONS,
  NON_GOVERNMENTAL_TEAM_RULES,
  nonGovernmentalFormat,
} from './non-governmental.formats.js';

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
  formats: [
    nonGovernmentalFormat(
      [
        size('core', [5, 8, 11], remembered('Practice', 'low')),
        pairs('lto', [8, 12, 20], verified('Ghana 2008: 8', 98)),
        pairs('sto', [48, 57, 80], verified('Ghana 2008: 57 and 58; Zimbabwe 2023: 48', 98, 99)),
      ],
      RETROSPECTIVE,
    ),
  ],
  teamRules: NON_GOVERNMENTAL_TEAM_RULES,
  publications: NON_GOVERNMENTAL_PUBLICATIONS,
  funding: { text: 'Paid from grants and gifts.', source: remembered('Non-governmental funding', 'high') },
  fundedByContributions: true,
  notes: [
    {
      text: 'Goes where the authorities invite and the main parties welcome it; does not go when declined (Morocco 2016).',
      source: verifiedInPart('Morocco 2016', 97),
    },
  ],
};
