import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAssessmentFacts } from './parse-facts.js';
import { anyRequest } from './testing/request-generator.js';

const valid = {
  body: 'UN',
  service: 'voter_education',
  requesterKind: 'government',
  state: 'FJ',
  decisionDate: '2001-06-20',
  facts: {},
};

const problems = (change: object): string[] => {
  const parsed = parseAssessmentFacts({ ...valid, ...change });
  return parsed.ok ? [] : parsed.failure.map(({ field, value, allowed }) => `${field} = ${value}: ${allowed}`);
};

describe('requests from outside', () => {
  it('are read as they are', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(parseAssessmentFacts(request)).toEqual({ ok: true, value: request });
      }),
      { numRuns: 300 },
    );
  });

  it('keep what belongs to a request and leave out the rest', () => {
    expect(parseAssessmentFacts({ ...valid, id: 'A', note: 'x', expected: {} })).toEqual({ ok: true, value: valid });
  });

  it.each([
    [{ body: 'XX' }, ['body = "XX": one of UN,']],
    [{ service: 'tea' }, ['service = "tea": one of constitution_drafting']],
    [{ requesterKind: undefined }, ['requesterKind = nothing: one of government']],
    [{ state: 'ZZ' }, ['state = "ZZ": an ISO 3166-1 code']],
    [{ decisionDate: '2001-02-29' }, ['decisionDate = "2001-02-29": a day of the calendar']],
    [{ electionDay: 5 }, ['electionDay = 5: a day of the calendar']],
    [{ facts: [] }, ['facts = []: an object of facts']],
    [{ facts: { hope: true } }, ['facts.hope = true: facts writtenRequest']],
    [{ facts: { writtenRequest: 'yes' } }, ['facts.writtenRequest = "yes": true or false']],
    [{ facts: { invitation: 'sent' } }, ['facts.invitation = "sent": one of received, pending, none']],
    [{ facts: { requestReceived: '2001-13-01' } }, ['facts.requestReceived = "2001-13-01": a day']],
    [{ facts: { administeringState: 'QQ' } }, ['facts.administeringState = "QQ": an ISO']],
    [{ facts: { politicalMandate: {} } }, ['facts.politicalMandate.status = nothing: one of in_force']],
    [{ facts: { politicalMandate: 'in_force' } }, ['facts.politicalMandate = "in_force": an object with status']],
    [
      { facts: { politicalMandate: { status: 'none', services: 'x' } } },
      ['facts.politicalMandate.services = "x": a list'],
    ],
    [
      { facts: { politicalMandate: { status: 'none', services: ['x'] } } },
      ['facts.politicalMandate.services[0] = "x": one of'],
    ],
    [{ facts: { politicalMandate: { status: 'none', cite: 3 } } }, ['facts.politicalMandate.cite = 3: text']],
    [{ facts: { assessment: { status: 'done', colour: 'red' } } }, ['facts.assessment.colour = "red": fields status']],
    [
      { facts: { lawChange: { element: 'boundaries', monthsBeforeElection: -1 } } },
      ['facts.lawChange.monthsBeforeElection = -1: a number'],
    ],
    [{ facts: { lawChange: { element: 'boundaries' } } }, ['facts.lawChange.monthsBeforeElection = nothing: a number']],
    [{ body: 'XX', facts: { hope: 1, invitation: 2 } }, ['body', 'facts.hope', 'facts.invitation']],
    [{ facts: { constructor: 1 } }, ['facts.constructor = 1']],
  ])('are refused with every problem named: %j', (change, expected) => {
    const found = problems(change);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => expect(found[index]).toContain(start));
  });

  it.each([null, 'text', 5, []])('are objects, not %j', (input) => {
    expect(parseAssessmentFacts(input)).toMatchObject({ ok: false, failure: [{ field: 'case' }] });
  });
});
