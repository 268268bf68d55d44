import {
  ACTIVITY_STATES,
  BASIS_KINDS,
  MILESTONE_KINDS,
  MILESTONE_STATES,
  milestoneStateOn,
  type ActivityEntity,
  type ActivityState,
  type BasisKind,
  type MilestoneEntity,
  type MilestoneKind,
  type MilestoneState,
} from '@comitia/assistance';
import type { CalendarDate } from '@comitia/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageArguments } from '../graphql/connection.js';
import { countedConnectionOf } from '../graphql/counted-connection.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { HandOverInput } from './option.input.js';
import { HandOverObject, toHandOver } from './option.object.js';

const ActivityStateEnum = registerUnion('ActivityState', 'Where an activity stands.', ACTIVITY_STATES);
const BasisKindEnum = registerUnion('BasisKind', 'What an activity hangs on.', BASIS_KINDS);
const MilestoneStateEnum = registerUnion('MilestoneState', 'Where a milestone stands today.', MILESTONE_STATES);
const MilestoneKindEnum = registerUnion('MilestoneKind', 'Where a milestone comes from.', MILESTONE_KINDS, {
  legal: 'A law sets it.',
  mandate: 'The organisation’s own texts set it.',
  administrative: 'It was agreed, or practice suggests it.',
});
const OtherBasisKindEnum = registerUnion(
  'OtherBasisKind',
  'A basis other than consent.',
  BASIS_KINDS.filter((kind) => kind !== 'consent_entry'),
);

@ObjectType('Basis', { description: 'What an activity hangs on.' })
export class BasisObject {
  @Field(() => BasisKindEnum, { description: 'Its kind.' })
  kind: BasisKind;

  @Field({ description: 'How it is cited.' })
  citation: string;

  consentEntryId: string | null;
}

@ObjectType('Milestone', { description: 'A day by which something of an activity is done.' })
export class MilestoneObject {
  @Field(() => ID, { description: 'Identifies the milestone.' })
  id: string;

  @Field({ description: 'Names it within its activity.' })
  code: string;

  @Field({ description: 'What is done, in English.' })
  title: string;

  @Field(() => MilestoneKindEnum, { description: 'Where it comes from.' })
  kind: MilestoneKind;

  @Field(() => CalendarDateScalar, { description: 'The earliest day.' })
  earliest: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The day aimed at.' })
  target: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The latest day.' })
  latest: CalendarDate;

  @Field(() => Int, { description: 'Days from the target to election day; negative after it.' })
  daysToElection: number;

  @Field({ description: 'How the day was counted, in English.' })
  countedAs: string;

  @Field({ description: 'The text or agreement it comes from.' })
  source: string;

  @Field({ description: 'How sure the source is.' })
  confidence: string;

  @Field(() => MilestoneStateEnum, { description: 'Where it stands today.' })
  state: MilestoneState;

  activityId: string;
}

@ObjectType('Activity', { description: 'Dated work of an organisation, on a basis, to be handed over.' })
export class ActivityObject {
  @Field(() => ID, { description: 'Identifies the activity.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The service.' })
  service: string;

  @Field(() => BasisObject, { description: 'What it hangs on.' })
  basis: BasisObject;

  @Field(() => HandOverObject, { description: 'What is handed over.' })
  handOver: HandOverObject;

  @Field(() => CalendarDateScalar, { description: 'When it begins.' })
  startsOn: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'When it ends.' })
  endsOn: CalendarDate;

  @Field(() => ActivityStateEnum, { description: 'Where it stands.' })
  state: ActivityState;

  organisationId: string;

  electionId: string;
}

@ObjectType({ description: 'A page of activities: what begins first comes first.' })
export class ActivityConnection extends countedConnectionOf(ActivityObject, 'Activity') {}

@ObjectType({ description: 'A page of milestones: the nearest comes first.' })
export class MilestoneConnection extends countedConnectionOf(MilestoneObject, 'Milestone') {}

@ArgsType()
export class ActivityPageInput extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of this election.' })
  electionId?: string | null;
}

@ArgsType()
export class MilestonePageInput extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of this election.' })
  electionId?: string | null;

  @Field(() => MilestoneKindEnum, { nullable: true, description: 'Only those of this kind.' })
  kind?: MilestoneKind | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The first target day.' })
  from?: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last target day.' })
  to?: CalendarDate | null;
}

@InputType({ description: 'Work on another basis than consent.' })
export class RecordActivityInput {
  @Field(() => ID, { description: 'The election it is about.' })
  electionId: string;

  @Field(() => OtherBasisKindEnum, { description: 'What it hangs on.' })
  basisKind: Exclude<BasisKind, 'consent_entry'>;

  @Field({ description: 'The decision, right or mandate as it is cited, 1 to 500 characters.' })
  citation: string;

  @Field({ description: 'Its title, 1 to 200 characters.' })
  title: string;

  @Field({ description: 'The service, out of mandateServices.' })
  service: string;

  @Field(() => CalendarDateScalar, { description: 'When it begins.' })
  startsOn: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'When it ends.' })
  endsOn: CalendarDate;

  @Field(() => HandOverInput, { description: 'What is handed over.' })
  handOver: HandOverInput;

  @Field(() => ID, { nullable: true, description: 'A key under which the client may repeat this.' })
  clientMutationId?: string | null;
}

/** What completing a milestone gives. */
export const MilestoneResult = resultUnion('MilestoneResult', 'The milestone as it stands now, or why not.', [
  MilestoneObject,
  ...COMMON_FAILURES,
]);

/** What recording an activity gives. */
export const RecordActivityResult = resultUnion('RecordActivityResult', 'The activity, or why it was not recorded.', [
  ActivityObject,
  ...COMMON_FAILURES,
]);

/** What of an activity goes out. */
export function toActivityObject(activity: ActivityEntity): ActivityObject {
  return Object.assign(new ActivityObject(), {
    id: activity.id,
    title: activity.title,
    service: activity.service,
    basis: Object.assign(new BasisObject(), {
      kind: activity.basisKind,
      citation: activity.basisCitation,
      consentEntryId: activity.consentEntryId,
    }),
    handOver: toHandOver(activity),
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    state: activity.state,
    organisationId: activity.organisationId,
    electionId: activity.electionId,
  });
}

/** What of a milestone goes out; what is open after its latest day counts as missed. */
export function toMilestoneObject(milestone: MilestoneEntity, today: CalendarDate): MilestoneObject {
  return Object.assign(new MilestoneObject(), {
    id: milestone.id,
    code: milestone.code,
    title: milestone.title,
    kind: milestone.kind,
    earliest: milestone.earliest,
    target: milestone.target,
    latest: milestone.latest,
    daysToElection: milestone.daysToElection,
    countedAs: milestone.countedAs,
    source: milestone.source,
    confidence: milestone.confidence,
    state: milestoneStateOn(milestone, today),
    activityId: milestone.activityId,
  });
}
