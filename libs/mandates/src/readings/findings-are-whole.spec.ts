import { describe, expect, it } from '@jest/globals';
import { assess } from '../assess.js';
import { ACTORS, STEPS, type Assessment, type AssessmentFacts } from '../model/assessment.js';
import { RULES } from '../rules/registry.js';
import { requestFromSeed } from '../testing/request-generator.js';

const SEEDS = 3000;
const made: readonly { readonly request: AssessmentFacts; readonly assessment: Assessment }[] = Array.from(
  { length: SEEDS },
  (_, seed) => {
    const request = requestFromSeed(seed);
    return { request, assessment: assess(request) };
  },
);

const findings = made.flatMap(({ request, assessment }) =>
  assessment.findings.map((finding) => ({ request, assessment, finding })),
);

describe('every finding of any request', () => {
  it('names the values that it compared, and those that the request holds are the request’s', () => {
    const wrong = findings.filter(({ request, finding: { compared } }) => {
      const { decisionDate, service, requesterKind } = compared;
      return (
        Object.keys(compared).length === 0 ||
        (decisionDate ?? request.decisionDate) !== request.decisionDate ||
        (service ?? request.service) !== request.service ||
        (requesterKind ?? request.requesterKind) !== request.requesterKind
      );
    });
    expect(wrong).toEqual([]);
  });

  it('comes from a rule that declares its code, for a body that the rule concerns', () => {
    const byId = new Map(RULES.map((rule) => [rule.id, rule]));
    const wrong = findings.filter(({ assessment, finding: { ruleId, code, step } }) => {
      const rule = byId.get(ruleId);
      return (
        rule?.step !== step ||
        !rule.codes.includes(code) ||
        !(rule.bodies ?? [assessment.assessedUnder]).includes(assessment.assessedUnder)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stands in the order of the steps, and is said once', () => {
    const wrong = made.filter(({ assessment }) => {
      const steps = assessment.findings.map(({ step }) => STEPS.indexOf(step));
      const said = assessment.findings.map(({ ruleId, code, sentence }) => `${ruleId} ${code} ${sentence}`);
      return steps.some((step, index) => step < (steps[index - 1] ?? 0)) || new Set(said).size !== said.length;
    });
    expect(wrong).toEqual([]);
  });

  it('says who can close it and how, where it opens a condition', () => {
    const actors: readonly string[] = ACTORS;
    const conditions = made.flatMap(({ assessment }) => assessment.conditions);
    expect(conditions.length).toBeGreaterThan(SEEDS / 10);
    const wrong = conditions.filter(
      ({ closedBy, nextStep }) =>
        closedBy.length === 0 || closedBy.some((actor) => !actors.includes(actor)) || !/^\S.{8,}\.$/.test(nextStep),
    );
    expect(wrong).toEqual([]);
  });
});
