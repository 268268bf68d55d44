import { AssessmentService, NeedsAssessmentService, OptionService } from '@comitia/assistance';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { CodedError } from '../graphql/coded-error.js';
import { loadGroup } from '../graphql/load-group.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject } from '../identity/organisation.object.js';
import {
  AssessmentObject,
  OrganisationComparisonObject,
  toAssessmentObject,
  toComparisonObject,
} from './assessment.object.js';
import { Loaded } from './loaded.js';
import { OrganisationDecisionObject, toDecisionObject } from './needs-assessment.object.js';
import { AllowedOptionObject, toAllowedOption } from './option.object.js';

const REQUEST_ID = { type: () => ID, description: 'The request.' } as const;

@Resolver()
export class AssessmentResolver {
  constructor(
    private readonly assessments: AssessmentService,
    private readonly options: OptionService,
  ) {}

  @Query(() => [OrganisationComparisonObject], {
    description: 'All bodies side by side for one of the authority’s requests, by the facts as they are now.',
  })
  @Allow('officer', 'signatory')
  async compareOrganisations(
    @Args('requestId', REQUEST_ID) requestId: string,
  ): Promise<OrganisationComparisonObject[]> {
    const compared = await this.assessments.compare(requestId);
    if (!compared.ok) throw new CodedError(compared.failure.code, compared.failure.message, 404);
    return compared.value.map((comparison) => toComparisonObject(requestId, comparison));
  }

  @Query(() => [AssessmentObject], {
    description: 'Every assessment that the viewer’s organisation ever had made, the newest first.',
  })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async assessmentHistory(
    @Args('requestId', REQUEST_ID) requestId: string,
    @Args('body', { description: 'The body.' }) body: string,
    @Args('service', { description: 'The service.' }) service: string,
  ): Promise<AssessmentObject[]> {
    return (await this.assessments.history(requestId, body, service)).map(toAssessmentObject);
  }

  @Query(() => [AllowedOptionObject], { description: 'What a focal point may offer on a request that was received.' })
  @Allow('focal_point')
  async allowedOptions(@Args('requestId', REQUEST_ID) requestId: string): Promise<AllowedOptionObject[]> {
    const allowed = await this.options.allowed(requestId);
    if (!allowed.ok) throw new CodedError(allowed.failure.code, allowed.failure.message, 404);
    return allowed.value.map(toAllowedOption);
  }
}

@Resolver(() => OrganisationComparisonObject)
export class ComparisonFieldsResolver {
  constructor(
    private readonly loaded: Loaded,
    private readonly needsAssessments: NeedsAssessmentService,
  ) {}

  @ResolveField(() => OrganisationObject, {
    nullable: true,
    description: 'The organisation in the directory that acts under this mandate; none where none is registered.',
  })
  async organisation(
    @Parent() comparison: OrganisationComparisonObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject | null> {
    return comparison.organisationId ? this.loaded.organisation(loaders, comparison.organisationId) : null;
  }

  @ResolveField(() => [OrganisationDecisionObject], {
    description: 'What the organisation itself has decided; it comes before any reading of rules. The newest first.',
  })
  async decisions(
    @Parent() comparison: OrganisationComparisonObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationDecisionObject[]> {
    const found = await loadGroup(loaders, 'decisionsOfRequest', comparison.requestId, {
      many: (ids) => this.needsAssessments.decisionsOf(ids),
      keyOf: (decision) => decision.requestId,
    });
    return found.filter((decision) => decision.organisationId === comparison.organisationId).map(toDecisionObject);
  }
}
