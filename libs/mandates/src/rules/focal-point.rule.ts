import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { verified } from '../vocabulary/source.js';

const POLICY = verified('FP/01/2012 and FP/02/2012 of the UN Focal Point for Electoral Assistance', 10, 11);

/** The Focal Point decides on parameters once the assessment is there; a decision still pending is listed as unknown. */
export const focalPointRule: Rule = {
  id: 'focal-point',
  step: 'P5',
  title: 'Decision of the UN Focal Point',
  bodies: ['UN'],
  codes: ['FOCAL_POINT_APPROVED', 'RIGHT_TO_DECLINE'],
  evaluate: ({ track, fact, peek, request }) => {
    const decision = track.status === 'by_mandate' ? peek('focalPointDecision') : fact('focalPointDecision');
    const compared = { focalPointDecision: decision ?? 'unknown', service: request.service };
    if (decision === 'approved') {
      return [{ code: 'FOCAL_POINT_APPROVED', sentence: 'The Focal Point has approved.', compared, source: POLICY }];
    }
    if (decision !== 'declined') return SILENT;
    return [
      {
        code: 'RIGHT_TO_DECLINE',
        sentence: 'The Focal Point has declined the request.',
        compared,
        source: POLICY,
      },
    ];
  },
};
