import {
  ASSESSMENT_HEADING,
  bodyOf,
  findingText,
  OUTCOMES,
  RULES_VERSION,
  type Assessment,
  type Change,
  type Outcome,
} from '@comitia/mandates';
import { readUnderRulesNow, type AssessmentEntity, type BodyComparison } from '@comitia/assistance';
import type { CalendarDate } from '@comitia/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { CalendarDateScalar } from '../graphql/scalars.js';

export const AssessmentOutcomeEnum = registerUnion(
  'AssessmentOutcome',
  'What the public rules say of a request.',
  OUTCOMES,
);

const POLARITIES = ['pass', 'flag', 'cond', 'bar'] as const;
const PolarityEnum = registerUnion('Polarity', 'What a finding does to the outcome.', POLARITIES, {
  pass: 'Speaks for it.',
  flag: 'Is worth knowing and decides nothing.',
  cond: 'Leaves a condition open.',
  bar: 'Closes the door.',
});

@ObjectType('MandateFinding', { description: 'What one rule says, with the values it compared and its source.' })
export class MandateFindingObject {
  @Field({ description: 'The reason code, such as NAM_REQUIRED.' })
  code: string;

  @Field(() => PolarityEnum, { description: 'What it does to the outcome.' })
  polarity: (typeof POLARITIES)[number];

  @Field({
    description:
      'Which sentence says it: rule, code and, where the rule has several, its name. Catalogues are keyed by it.',
  })
  text: string;

  @Field({ description: 'The finding in one sentence, in English.' })
  sentence: string;

  @Field(() => GraphQLJSON, { nullable: true, description: 'The values that were compared, by name.' })
  compared: unknown;

  @Field({ description: 'The rule that says it.' })
  ruleId: string;

  @Field({ description: 'The text on which the rule rests.' })
  citation: string;

  @Field({ description: 'How sure the source is: verified, verified_in_part, or from memory.' })
  confidence: string;

  @Field(() => String, { nullable: true, description: 'Where the text can be read; none where no address is known.' })
  url: string | null;
}

@ObjectType('OpenCondition', { description: 'A condition that is still open.' })
export class OpenConditionObject {
  @Field({ description: 'The reason code.' })
  code: string;

  @Field({ description: 'The next step, in English.' })
  sentence: string;

  @Field({ description: 'Who can close it; several are separated by commas.' })
  closedBy: string;
}

@ObjectType('RulesNow', {
  description: 'What the rules in force now would say of facts that were read under earlier ones.',
})
export class RulesNowObject {
  @Field({ description: 'The version of the rules in force now.' })
  version: string;

  @Field(() => AssessmentOutcomeEnum, { description: 'What they would say.' })
  outcome: Outcome;

  @Field({ description: 'Whether outcome or findings would be others.' })
  differs: boolean;

  @Field(() => [String], { description: 'Reason codes that would be new.' })
  added: readonly string[];

  @Field(() => [String], { description: 'Reason codes that would be gone.' })
  gone: readonly string[];
}

/** What one body's public rules say of a request, whether it is kept or only looked at. */
@ObjectType({ isAbstract: true })
export abstract class RulesReadingObject {
  @Field({ description: 'The body whose rules were read.' })
  body: string;

  @Field({ description: 'Its name.' })
  bodyName: string;

  @Field({ description: 'The service.' })
  service: string;

  @Field(() => AssessmentOutcomeEnum, { description: 'What the rules say.' })
  outcome: Outcome;

  @Field(() => [MandateFindingObject], { description: 'Every finding, in the order of the rules.' })
  findings: MandateFindingObject[];

  @Field(() => [OpenConditionObject], { description: 'The conditions that are open, with who acts next.' })
  conditions: OpenConditionObject[];

  @Field(() => [String], { description: 'Facts that are unknown and would add a finding if they were known.' })
  decisiveFacts: readonly string[];

  @Field({ description: 'Who decides in the end.' })
  decisionMaker: string;

  @Field({ description: 'The id of who decides, by which catalogues of texts know them.' })
  decisionMakerId: string;

  @Field({ description: 'The version of the rules that were read.' })
  rulesVersion: string;

  @Field({ description: 'The heading under which it is to be shown.' })
  reading: string;
}

@ObjectType('Assessment', { description: 'A reading of the public rules, kept with the facts it was made from.' })
export class AssessmentObject extends RulesReadingObject {
  @Field(() => ID, { description: 'Identifies the assessment.' })
  id: string;

  @Field({ description: 'The version of the rules in force now.' })
  rulesVersionNow: string;

  @Field(() => RulesNowObject, {
    nullable: true,
    description: 'What newer rules would say of the same facts; none where it was made under the rules in force.',
  })
  rulesNow: RulesNowObject | null;

  @Field(() => GraphQLJSON, { description: 'The facts that it was made from.' })
  facts: unknown;

  @Field(() => CalendarDateScalar, { description: 'The day for which it was made: nothing later is known on it.' })
  decisionDate: CalendarDate;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a newer one took its place; none while it is in force.',
  })
  supersededAt: Date | null;
}

const CHANGE_KINDS = ['requester', 'service', 'earlier_request', 'fact'] as const;
const ChangeKindEnum = registerUnion('RequestChangeKind', 'What of a request changes.', CHANGE_KINDS);

@ObjectType('RequestChange', { description: 'One thing that would have to be different.' })
export class RequestChangeObject {
  @Field(() => ChangeKindEnum, { description: 'What changes.' })
  kind: (typeof CHANGE_KINDS)[number];

  @Field(() => String, { nullable: true, description: 'The fact that changes; none where it is not a fact.' })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The requester kind or service as it is; none for a fact or a day.',
  })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'The requester kind, service or day wanted; none for a fact.' })
  to: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days earlier, where the request would have to be earlier.',
  })
  days: number | null;
}

@ObjectType('SmallestChange', { description: 'One change of the request that opens a door further.' })
export class SmallestChangeObject {
  @Field({ description: 'The service.' })
  service: string;

  @Field(() => [RequestChangeObject], { description: 'Everything that changes, for sentences in other languages.' })
  changes: RequestChangeObject[];

  @Field({ description: 'The change in one sentence, in English.' })
  sentence: string;

  @Field(() => GraphQLJSON, { description: 'What would have to be different.' })
  facts: unknown;

  @Field(() => AssessmentOutcomeEnum, { description: 'What the rules would say then.' })
  outcome: Outcome;
}

@ObjectType('AlternativeOffer', { description: 'Another service of the same body that would fare better.' })
export class AlternativeOfferObject {
  @Field({ description: 'The service asked for.' })
  service: string;

  @Field({ description: 'The service to ask for instead.' })
  instead: string;

  @Field(() => AssessmentOutcomeEnum, { description: 'What the rules would say of it.' })
  outcome: Outcome;
}

@ObjectType('OrganisationComparison', {
  description: 'What one body’s rules say about a request, for all its services.',
})
export class OrganisationComparisonObject {
  @Field({ description: 'The body.' })
  body: string;

  @Field({ description: 'Its name.' })
  bodyName: string;

  @Field(() => [AssessmentObject], { description: 'An assessment for each service.' })
  assessments: AssessmentObject[];

  @Field({ description: 'In one sentence, in English: can they, and what is open.' })
  summary: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The latest day on which the body can be asked by its own lead time; none where it has none.',
  })
  latestActionOn: CalendarDate | null;

  @Field(() => [SmallestChangeObject], { description: 'The smallest changes that would open a closed door.' })
  smallestChanges: SmallestChangeObject[];

  @Field(() => [AlternativeOfferObject], { description: 'Other services of the body that would fare better.' })
  offers: AlternativeOfferObject[];

  organisationId: string | undefined;

  requestId: string;
}

type Finding = AssessmentEntity['reading']['findings'][number];

const POLARITY_OF: Readonly<Record<Finding['polarity'], (typeof POLARITIES)[number]>> = {
  PASS: 'pass',
  FLAG: 'flag',
  CONDITION: 'cond',
  BAR: 'bar',
};

/** What of a finding goes out. */
export function toFindingObject(finding: Finding): MandateFindingObject {
  return Object.assign(new MandateFindingObject(), {
    code: finding.code,
    polarity: POLARITY_OF[finding.polarity],
    text: findingText(finding),
    sentence: finding.sentence,
    compared: finding.compared,
    ruleId: finding.ruleId,
    citation: finding.source.citation,
    confidence: finding.source.confidence,
    url: null,
  });
}

/** What of an open condition goes out. */
export function toConditionObject(condition: Assessment['conditions'][number]): OpenConditionObject {
  return Object.assign(new OpenConditionObject(), {
    code: condition.code,
    sentence: condition.nextStep,
    closedBy: condition.closedBy.join(', '),
  });
}

/** What of an assessment goes out. */
export function toAssessmentObject(entity: AssessmentEntity): AssessmentObject {
  const { reading } = entity;
  return Object.assign(new AssessmentObject(), {
    id: entity.id,
    body: entity.body,
    bodyName: bodyOf(entity.body).name,
    service: entity.service,
    outcome: entity.outcome,
    findings: reading.findings.map(toFindingObject),
    conditions: reading.conditions.map(toConditionObject),
    decisiveFacts: reading.decisiveFacts,
    decisionMaker: reading.decisionMaker.name,
    decisionMakerId: reading.decisionMaker.id,
    rulesVersion: entity.rulesVersion,
    rulesVersionNow: RULES_VERSION,
    rulesNow: readUnderRulesNow(entity) ?? null,
    facts: entity.facts,
    decisionDate: entity.decisionDate,
    madeAt: entity.madeAt,
    supersededAt: entity.supersededAt,
    reading: ASSESSMENT_HEADING,
  });
}

function toChangeObject(change: Change): RequestChangeObject {
  const { kind } = change;
  return Object.assign(new RequestChangeObject(), {
    kind,
    name: kind === 'fact' ? change.name : null,
    from: kind === 'requester' || kind === 'service' ? change.from : null,
    to: kind === 'fact' ? null : change.to,
    days: kind === 'earlier_request' ? change.days : null,
  });
}

/** What of a comparison goes out. */
export function toComparisonObject(requestId: string, comparison: BodyComparison): OrganisationComparisonObject {
  return Object.assign(new OrganisationComparisonObject(), {
    requestId,
    body: comparison.body,
    bodyName: comparison.bodyName,
    organisationId: comparison.organisationId,
    assessments: comparison.assessments.map(toAssessmentObject),
    summary: comparison.summary,
    latestActionOn: comparison.latestActionOn ?? null,
    smallestChanges: comparison.smallestChanges.map((smallest) =>
      Object.assign(new SmallestChangeObject(), smallest, { changes: smallest.changes.map(toChangeObject) }),
    ),
    offers: comparison.offers.map((offer) => Object.assign(new AlternativeOfferObject(), offer)),
  });
}
