import { bodyOf, offersOn, tracksFor } from './bodies/catalogue.js';
import { findState } from './membership/states.js';
import type { Assessment, AssessmentFacts, Condition, Finding, Outcome } from './model/assessment.js';
import type { BodyDefinition, Track } from './model/body.js';
import type { Rule, RuleContext, Statement } from './model/rule.js';
import { rulesFor } from './rules/registry.js';
import { RULES_VERSION } from './rules-version.js';
import { FACT_NAMES, type FactName, type KnownFacts, type PoliticalMandate } from './vocabulary/facts.js';
import { REASON_CODES } from './vocabulary/reason-codes.js';

/** The body whose rules apply: the successor's once the body asked has ended. */
function applicableBody(asked: BodyDefinition, date: string): BodyDefinition {
  if (asked.to === undefined || date <= asked.to || asked.successor?.body === undefined) return asked;
  return applicableBody(bodyOf(asked.successor.body), date);
}

/** A political decision dated after the day of the assessment is not known on it: it counts as still awaited. */
function knownMandate(mandate: PoliticalMandate | undefined, date: string): PoliticalMandate | undefined {
  if (mandate?.status !== 'in_force' || mandate.date === undefined || mandate.date <= date) return mandate;
  return { ...mandate, status: 'pending' };
}

function contextOf(request: AssessmentFacts, unknown: Set<FactName>): RuleContext {
  const date = request.decisionDate;
  const asked = bodyOf(request.body);
  const body = applicableBody(asked, date);
  const offered = offersOn(body, request.service, date);
  const track: Track = offered ?? tracksFor(body, request.service)[0] ?? body.tracks[0];
  const { facts } = request;
  const mandate = knownMandate(facts.politicalMandate, date);
  return {
    request,
    asked,
    body,
    state: findState(request.state, date)?.iso3 ?? request.state,
    date,
    offered,
    track,
    fact: <Name extends FactName>(name: Name): KnownFacts[Name] => {
      const value = facts[name];
      if (value === undefined) unknown.add(name);
      return value;
    },
    peek: <Name extends FactName>(name: Name): KnownFacts[Name] => facts[name],
    mandate: () => mandate,
  };
}

/** Names of bodies and services begin in lower case; a sentence does not. */
function capitalised(sentence: string): string {
  const first = sentence.charAt(0);
  const capital = first.toUpperCase();
  return first === capital ? sentence : capital + sentence.slice(1);
}

function toFinding(rule: Rule, statement: Statement): Finding {
  return {
    code: statement.code,
    variant: statement.variant,
    polarity: statement.bars ? 'BAR' : REASON_CODES[statement.code].polarity,
    sentence: capitalised(statement.sentence),
    compared: statement.compared,
    source: statement.source,
    ruleId: rule.id,
    step: rule.step,
  };
}

/** Polarity alone decides: any bar means not eligible, else any condition means conditional, else eligible. */
export function outcomeOf(findings: readonly Pick<Finding, 'polarity'>[]): Outcome {
  if (findings.some(({ polarity }) => polarity === 'BAR')) return 'not_eligible';
  return findings.some(({ polarity }) => polarity === 'CONDITION') ? 'eligible_with_conditions' : 'eligible';
}

/**
 * Reads the public rules for one request on the day of the decision. Pure: the same facts give the same answer on any day,
 * and nothing dated later than the decision counts. Every rule speaks, also after a bar; the result is a recommendation to
 * the decision-maker it names. The facts are taken as valid: read outside input with `parseAssessmentFacts` first.
 */
export function assess(request: AssessmentFacts): Assessment {
  const unknown = new Set<FactName>();
  const context = contextOf(request, unknown);
  const findings: Finding[] = [];
  const conditions: Condition[] = [];
  for (const rule of rulesFor(context.body)) {
    for (const statement of rule.evaluate(context)) {
      findings.push(toFinding(rule, statement));
      if (statement.condition) conditions.push({ code: statement.code, ...statement.condition });
    }
  }
  const primary =
    findings.find(({ polarity }) => polarity === 'BAR') ?? findings.find(({ polarity }) => polarity === 'CONDITION');
  return {
    rulesVersion: RULES_VERSION,
    body: request.body,
    assessedUnder: context.body.id,
    service: request.service,
    state: context.state,
    decisionDate: request.decisionDate,
    outcome: outcomeOf(findings),
    primaryReason: primary?.code ?? null,
    findings,
    conditions,
    decisiveFacts: unknown.size === 0 ? [] : FACT_NAMES.filter((name) => unknown.has(name)),
    decisionMaker: context.track.decisionMaker,
  };
}
