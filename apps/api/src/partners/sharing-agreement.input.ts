import type { Id } from '@comitia/kernel';
import type { SharedField } from '@comitia/partners';
import { Field, ID, InputType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { SharedFieldEnum } from './sharing-agreement.object.js';

@InputType({ description: 'What is agreed with a partner.' })
export class CreateSharingAgreementInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A mission of the viewer’s organisation, to share its deployments; or else activityId.',
  })
  missionId?: Id | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An activity of the viewer’s organisation, to share its registration plan; or else missionId.',
  })
  activityId?: Id | null;

  @Field(() => ID, { description: 'The partner, out of the directory of organisations.' })
  partnerId: Id;

  @Field(() => [SharedFieldEnum], { description: 'What is shared; at least one.' })
  fields: SharedField[];

  @Field(() => CalendarDateScalar, { description: 'The first day on which the partner sees it.' })
  startsOn: string;

  @Field(() => CalendarDateScalar, { description: 'The last day on which the partner sees it.' })
  endsOn: string;
}

@InputType({ description: 'What changes of an agreement; what is left out stays.' })
export class ChangeSharingAgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  id: Id;

  @Field(() => [SharedFieldEnum], { nullable: true, description: 'What is shared from now on; at least one.' })
  fields?: SharedField[] | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day on which the partner sees it.' })
  endsOn?: string | null;
}
