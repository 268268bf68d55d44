import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { liesInOsceArea } from '../membership/osce-area.js';
import { stateName } from '../membership/states.js';

/** Kosovo is observed by the EU although it lies in the area: it holds no seat at the OSCE. */
const OBSERVED_ALTHOUGH_IN_THE_AREA = 'XKX';

/** The EU leaves elections in the OSCE area to ODIHR. */
export const euScopeRule: Rule = {
  id: 'eu-scope',
  step: 'P2',
  title: 'The EU leaves the OSCE area to ODIHR',
  bodies: ['EU_EOM'],
  codes: ['OSCE_AREA_LEFT_TO_ODIHR'],
  evaluate: ({ body, state, date }) => {
    if (state === OBSERVED_ALTHOUGH_IN_THE_AREA || !liesInOsceArea(state, date)) return SILENT;
    return [
      {
        code: 'OSCE_AREA_LEFT_TO_ODIHR',
        sentence: `${stateName(state)} lies in the OSCE area, which the EU leaves to ODIHR.`,
        compared: { state, decisionDate: date },
        source: body.scope.source,
      },
    ];
  },
};
