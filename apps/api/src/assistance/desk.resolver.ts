import { NeedsAssessmentService } from '@comitia/assistance';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import {
  ErasedPersonMet,
  ErasePersonMetResult,
  NeedsAssessmentObject,
  OrganisationDecisionObject,
  RecordNeedsAssessmentInput,
  RecordNeedsAssessmentResult,
  RecordOrganisationDecisionInput,
  RecordOrganisationDecisionResult,
  toDecisionObject,
  toNeedsAssessmentObject,
} from './needs-assessment.object.js';

@Resolver()
export class DeskResolver {
  constructor(private readonly assessments: NeedsAssessmentService) {}

  @Mutation(() => RecordNeedsAssessmentResult, {
    description: 'Records a needs assessment of a request that was received; an earlier one stays.',
  })
  @Allow('focal_point')
  async recordNeedsAssessment(
    @Args('input', { description: 'The needs assessment.' }) input: RecordNeedsAssessmentInput,
  ): Promise<NeedsAssessmentObject | CommonFailure> {
    const recorded = await this.assessments.record({
      ...input,
      recommendedFormat: input.recommendedFormat ?? undefined,
      coreTeam: input.coreTeam ?? undefined,
      longTermObservers: input.longTermObservers ?? undefined,
      shortTermObservers: input.shortTermObservers ?? undefined,
    });
    return recorded.ok ? toNeedsAssessmentObject(recorded.value) : toFailure(recorded.failure);
  }

  @Mutation(() => RecordOrganisationDecisionResult, {
    description: 'Records what the organisation itself decided on a service; the authority that asked is told.',
  })
  @Allow('focal_point')
  async recordOrganisationDecision(
    @Args('input', { description: 'The decision.' }) input: RecordOrganisationDecisionInput,
  ): Promise<OrganisationDecisionObject | CommonFailure> {
    const recorded = await this.assessments.recordDecision(input);
    return recorded.ok ? toDecisionObject(recorded.value) : toFailure(recorded.failure);
  }

  @Mutation(() => ErasePersonMetResult, {
    description: 'Erases the name and capacity of somebody met in a needs assessment; the assessment stays.',
  })
  @Allow('focal_point', 'administrator')
  async erasePersonMet(
    @Args('id', { type: () => ID, description: 'The person met.' }) id: string,
  ): Promise<ErasedPersonMet | CommonFailure> {
    const erased = await this.assessments.erasePersonMet(id);
    return erased.ok ? Object.assign(new ErasedPersonMet(), { id: erased.value }) : toFailure(erased.failure);
  }
}
