import type { BodyDefinition } from '../model/body.js';
import type { Rule, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { BODIES, bodyOf, offersOn } from '../bodies/catalogue.js';
import { familyOf } from '../vocabulary/services.js';
import { verified } from '../vocabulary/source.js';

const GUIDELINES = verified(
  'PACE Guidelines for the observation of elections, part A; Congress Rules and Procedures',
  51,
  55,
);

function sisters(body: BodyDefinition): readonly BodyDefinition[] {
  return body.organisation === 'NGO'
    ? []
    : BODIES.filter((other) => other.organisation === body.organisation && other.id !== body.id);
}

/**
 * Is a sister body of the same organisation the competent one? Within a family of services that the body itself serves;
 * between the Parliamentary Assembly and the Congress the level of the election decides as well.
 */
export const sisterBodyRule: Rule = {
  id: 'sister-body',
  step: 'P1',
  title: 'A sister body of the same organisation is competent',
  codes: ['WRONG_BODY'],
  evaluate: ({ body, offered, request, date, peek }) => {
    const { service } = request;
    const level = peek('electionLevel');
    if (body.id === 'COE_PACE' && (level === 'local' || level === 'regional')) {
      return [wrong(body, bodyOf('COE_CONGRESS'), { service, electionLevel: level })];
    }
    if (body.id === 'COE_CONGRESS' && level === 'national') {
      return [wrong(body, bodyOf('COE_PACE'), { service, electionLevel: level })];
    }
    if (offered) return SILENT;
    const family = familyOf(service);
    if (!body.tracks.some((track) => track.services.some((own) => familyOf(own) === family))) return SILENT;
    const competent = sisters(body).find((sister) => offersOn(sister, service, date));
    return competent ? [wrong(body, competent, { service })] : SILENT;
  },
};

function wrong(body: BodyDefinition, competent: BodyDefinition, compared: Statement['compared']): Statement {
  return {
    code: 'WRONG_BODY',
    sentence: `Not ${body.name} but ${competent.name} is competent for this.`,
    compared: { ...compared, competent: competent.id },
    source: body.organisation === 'COE' ? GUIDELINES : body.tracks[0].source,
  };
}
