import type { Source } from '../vocabulary/source.js';
import { remembered, verified } from '../vocabulary/source.js';

/** One obligation of the code of conduct for international observers. */
export interface ConductObligation {
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}

const CODE = remembered('Code of Conduct for International Election Observers (2005)', 'high');
const PARLIAMENTARY = verified('OSCE PA code of conduct', 108);

const obligation = (number: number, id: string, text: string): ConductObligation => ({
  number,
  id,
  text,
  source: CODE,
});

/** The eleven obligations and the pledge. */
export const CODE_OF_CONDUCT: readonly ConductObligation[] = [
  obligation(
    1,
    'respect_sovereignty_and_rights',
    'Respect the sovereignty of the host and the rights and freedoms of its people.',
  ),
  obligation(2, 'respect_law_and_authority', 'Respect the law and the authority of the electoral bodies.'),
  obligation(
    3,
    'respect_integrity_of_mission',
    'Respect the integrity of the mission: attend the briefing, follow the deployment plan, come to the debriefing.',
  ),
  obligation(4, 'strict_impartiality', 'Keep strict political impartiality at all times.'),
  obligation(5, 'do_not_obstruct', 'Do not obstruct: one may ask, but not instruct or countermand.'),
  obligation(6, 'carry_identification', 'Carry the identification that is required and show it on request.'),
  obligation(7, 'accuracy', 'Observe accurately and conclude professionally: facts with place and time.'),
  obligation(8, 'no_comments', 'Make no comment to the public or the media before the mission has spoken.'),
  obligation(9, 'cooperate', 'Co-operate with other observers.'),
  obligation(10, 'proper_behaviour', 'Behave properly, with respect for the culture of the host.'),
  obligation(
    11,
    'violations',
    'Accept that a violation is inquired into and may end the accreditation and the service.',
  ),
];

/** What a parliamentary code adds. */
export const FURTHER_OBLIGATIONS: readonly ConductObligation[] = [
  { number: 12, id: 'stay_through_count', text: 'Stay through the count.', source: PARLIAMENTARY },
  { number: 13, id: 'no_undue_risk', text: 'Take no undue risk.', source: PARLIAMENTARY },
];

/** The pledge that each observer signs before the mission. */
export const CONDUCT_PLEDGE = {
  text: 'I have read and understood the code of conduct, I have no conflict of interest, and I will keep the code.',
  source: CODE,
} as const;

/** A signed pledge: who (by id), when, and to which text. */
export interface SignedPledge {
  readonly observerId: string;
  readonly signedOn: string;
  readonly text: string;
}

/** Observers (by id) who have not signed the pledge as it reads now: none of them may be deployed. */
export function withoutPledge(observerIds: readonly string[], pledges: readonly SignedPledge[]): readonly string[] {
  const signed = new Set(
    pledges.filter(({ text }) => text === CONDUCT_PLEDGE.text).map(({ observerId }) => observerId),
  );
  return observerIds.filter((id) => !signed.has(id));
}
