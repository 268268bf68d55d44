import type { BodyDefinition } from '../model/body.js';
import { STEPS } from '../model/assessment.js';
import type { Rule } from '../model/rule.js';
import { abeyanceRule } from './abeyance.rule.js';
import { accessRule } from './access.rule.js';
import { agreementRule } from './agreement.rule.js';
import { asiaScopeRule } from './asia-scope.rule.js';
import { assessmentRule } from './assessment.rule.js';
import { catalogueRule } from './catalogue.rule.js';
import { civilSocietyRule } from './civil-society.rule.js';
import { congressScopeRule } from './congress-scope.rule.js';
import { consensusDecisionRule } from './consensus-decision.rule.js';
import { consentRule } from './consent.rule.js';
import { domesticLawRule } from './domestic-law.rule.js';
import { electionLevelRule } from './election-level.rule.js';
import { euScopeRule } from './eu-scope.rule.js';
import { existenceRule } from './existence.rule.js';
import { focalPointRule } from './focal-point.rule.js';
import { fundingRule } from './funding.rule.js';
import { highCommissionerExclusionsRule } from './high-commissioner-exclusions.rule.js';
import { highRepresentativeRule } from './high-representative.rule.js';
import { leadTimeRule } from './lead-time.rule.js';
import { membershipScopeRule } from './membership-scope.rule.js';
import { noRequestNeededRule } from './no-request-needed.rule.js';
import { nonPartisanRule } from './non-partisan.rule.js';
import { openScopeRule } from './open-scope.rule.js';
import { osceAreaScopeRule } from './osce-area-scope.rule.js';
import { osceObservationScopeRule } from './osce-observation-scope.rule.js';
import { ownInitiativeRule } from './own-initiative.rule.js';
import { parliamentaryAssemblyScopeRule } from './parliamentary-assembly-scope.rule.js';
import { programmesScopeRule } from './programmes-scope.rule.js';
import { requesterRule } from './requester.rule.js';
import { secondmentsRule } from './secondments.rule.js';
import { sisterBodyRule } from './sister-body.rule.js';
import { stabilityRule } from './stability.rule.js';
import { suspensionRule } from './suspension.rule.js';
import { triggerRule } from './trigger.rule.js';
import { unMandateRule } from './un-mandate.rule.js';
import { veniceScopeRule } from './venice-scope.rule.js';
import { visitRule } from './visit.rule.js';

const registered: readonly Rule[] = [
  existenceRule,
  catalogueRule,
  sisterBodyRule,
  membershipScopeRule,
  openScopeRule,
  osceObservationScopeRule,
  osceAreaScopeRule,
  euScopeRule,
  parliamentaryAssemblyScopeRule,
  congressScopeRule,
  veniceScopeRule,
  programmesScopeRule,
  asiaScopeRule,
  highCommissionerExclusionsRule,
  nonPartisanRule,
  requesterRule,
  noRequestNeededRule,
  civilSocietyRule,
  triggerRule,
  unMandateRule,
  focalPointRule,
  highRepresentativeRule,
  consensusDecisionRule,
  ownInitiativeRule,
  consentRule,
  electionLevelRule,
  suspensionRule,
  abeyanceRule,
  leadTimeRule,
  accessRule,
  assessmentRule,
  agreementRule,
  fundingRule,
  secondmentsRule,
  domesticLawRule,
  visitRule,
  stabilityRule,
];

/** Every rule, in the order of the steps. */
export const RULES: readonly Rule[] = registered.toSorted(
  (left, right) => STEPS.indexOf(left.step) - STEPS.indexOf(right.step),
);

const byBody = new Map<string, readonly Rule[]>();

/** The rules that concern a body, in the order of the steps. */
export function rulesFor(body: BodyDefinition): readonly Rule[] {
  const known = byBody.get(body.id);
  if (known) return known;
  const rules = RULES.filter((rule) => rule.bodies === undefined || rule.bodies.includes(body.id));
  byBody.set(body.id, rules);
  return rules;
}
