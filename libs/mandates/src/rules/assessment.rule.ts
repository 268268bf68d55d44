import type { Rule, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered } from '../vocabulary/source.js';
import { serviceWords } from '../vocabulary/words.js';

const GENERAL = remembered('Practice of every organisation: case by case, assessed first', 'high');

/** What the needs assessment or exploratory mission said, or that it is still to come. */
export const assessmentRule: Rule = {
  id: 'assessment',
  step: 'P9',
  title: 'The assessment recommends going, in this format',
  codes: [
    'NAM_POSITIVE',
    'EXM_POSITIVE',
    'NAM_REQUIRED',
    'EXM_REQUIRED',
    'FORMAT_RECOMMENDED',
    'FORMAT_NOT_RECOMMENDED',
    'RIGHT_TO_DECLINE',
  ],
  evaluate: ({ body, track, request, fact, peek }) => {
    const own = track.assessment;
    const assessment = own ? fact('assessment') : peek('assessment');
    if (assessment === undefined) return SILENT;
    const source = own?.source ?? GENERAL;
    const exploratory = own?.kind === 'exploratory';
    if (assessment.status === 'not_done') {
      if (own === undefined) return SILENT;
      return [
        {
          code: exploratory ? 'EXM_REQUIRED' : 'NAM_REQUIRED',
          sentence: `The ${own.name} comes first and has not taken place.`,
          compared: { status: assessment.status },
          source,
          condition: { closedBy: ['organisation'], nextStep: `Send the ${own.name}.` },
        },
      ];
    }
    const statements: Statement[] = [];
    const name = own?.name ?? 'assessment';
    if (assessment.outcome === 'positive') {
      statements.push({
        code: exploratory ? 'EXM_POSITIVE' : 'NAM_POSITIVE',
        sentence: `The ${name} recommends going.`,
        compared: { outcome: assessment.outcome },
        source,
      });
    } else if (assessment.outcome === 'negative') {
      statements.push({
        code: 'RIGHT_TO_DECLINE',
        sentence: `The ${name} found that the conditions are absent; ${body.name} may decline.`,
        compared: { outcome: assessment.outcome },
        source,
      });
    }
    const { recommends } = assessment;
    if (recommends === request.service) {
      statements.push({
        code: 'FORMAT_RECOMMENDED',
        sentence: `The ${name} recommends ${serviceWords(recommends)}.`,
        compared: { recommends, service: request.service },
        source,
      });
    } else if (recommends !== undefined) {
      statements.push({
        code: 'FORMAT_NOT_RECOMMENDED',
        sentence: `The ${name} recommends ${serviceWords(recommends)}, not ${serviceWords(request.service)}.`,
        compared: { recommends, service: request.service },
        source,
      });
    }
    return statements;
  },
};
