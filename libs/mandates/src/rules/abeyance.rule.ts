import type { CalendarDate } from '@comitia/kernel';
import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { suspension } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';
import type { Source } from '../vocabulary/source.js';
import { verified, verifiedInPart } from '../vocabulary/source.js';

interface Abeyance {
  readonly variant: string;
  readonly state: string;
  readonly from: CalendarDate;
  readonly reason: string;
  readonly source: Source;
}

/** Members that do not take part although nobody suspends them: the table of members counts 34, of which 32 take part. */
const ABEYANCES: readonly Abeyance[] = [
  {
    state: 'CUB',
    variant: 'exclusion_lifted',
    from: '2009-06-04',
    reason:
      'the exclusion of 1962 was lifted on 2009-06-03, and taking part depends on a dialogue that Cuba has not asked for',
    source: verified('AG/RES. 2438 (XXXIX-O/09)', 110),
  },
  {
    state: 'VEN',
    variant: 'contested',
    from: '2019-04-27',
    reason: 'its membership is contested: the government counts itself out from that day, the organisation does not',
    source: verifiedInPart('Denunciation of 2017-04-28; CP/RES. 1124 of 2019-04-09', 110),
  },
];

/** Is the member one whose participation rests or is contested? */
export const abeyanceRule: Rule = {
  id: 'abeyance',
  step: 'P6',
  title: 'The member takes part',
  bodies: ['OAS'],
  codes: ['MEMBER_NOT_PARTICIPATING'],
  variants: { MEMBER_NOT_PARTICIPATING: ['exclusion_lifted', 'contested'] },
  evaluate: ({ state, date }) => {
    const abeyance = ABEYANCES.find((candidate) => candidate.state === state && candidate.from <= date);
    if (abeyance === undefined || suspension('OAS', state, date)) return SILENT;
    return [
      {
        code: 'MEMBER_NOT_PARTICIPATING',
        variant: abeyance.variant,
        sentence: `${stateName(state)} is a member that does not take part: ${abeyance.reason}.`,
        compared: { state, decisionDate: date, from: abeyance.from },
        source: abeyance.source,
        condition: {
          closedBy: ['government', 'governing_body'],
          nextStep: 'Settle with the Permanent Council whether and how the member takes part.',
        },
      },
    ];
  },
};
