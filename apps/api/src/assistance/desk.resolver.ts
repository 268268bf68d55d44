import { NeedsAssessmentService } from '@comitia/assistance';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import {
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
}
