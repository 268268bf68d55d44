import { CredentialService, OrganisationService } from '@comitia/identity';
import type { Id, Result } from '@comitia/kernel';
import { SharingAgreementService, type SharingAgreementEntity, type SharingAgreementFailure } from '@comitia/partners';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { ShownOnce } from '../graphql/shown-once.decorator.js';
import { OrganisationObject, toOrganisationObject } from '../identity/organisation.object.js';
import { ChangeSharingAgreementInput, CreateSharingAgreementInput } from './sharing-agreement.input.js';
import {
  IssueCredentialResult,
  IssuedCredential,
  PartnerCredentialObject,
  SharingAgreementObject,
  SharingAgreementResult,
  toPartnerCredentialObject,
  toSharingAgreementObject,
} from './sharing-agreement.object.js';

type Answer = SharingAgreementObject | CommonFailure;

function answer(result: Result<SharingAgreementEntity, SharingAgreementFailure>): Answer {
  return result.ok ? toSharingAgreementObject(result.value) : toFailure(result.failure);
}

@Resolver(() => SharingAgreementObject)
export class SharingAgreementResolver {
  constructor(
    private readonly agreements: SharingAgreementService,
    private readonly organisations: OrganisationService,
    private readonly credentials: CredentialService,
  ) {}

  @Query(() => [SharingAgreementObject], {
    name: 'sharingAgreements',
    description: 'The agreements that the viewer’s organisation keeps or is partner to, newest first.',
  })
  @Allow('coordinator', 'partner')
  async list(
    @Args('missionId', { type: () => ID, nullable: true, description: 'Those of one mission only.' })
    missionId?: Id | null,
    @Args('activityId', {
      type: () => ID,
      nullable: true,
      description: 'Those of one activity’s registration plan only.',
    })
    activityId?: Id | null,
  ): Promise<SharingAgreementObject[]> {
    return (await this.agreements.list(missionId ?? undefined, activityId ?? undefined)).map(toSharingAgreementObject);
  }

  @Query(() => [PartnerCredentialObject], {
    name: 'partnerCredentials',
    description: 'The credentials of the viewer’s organisation, newest first; never their secrets.',
  })
  @Allow('partner')
  async listCredentials(): Promise<PartnerCredentialObject[]> {
    return (await this.agreements.credentialsOfPartner()).map(toPartnerCredentialObject);
  }

  @Mutation(() => SharingAgreementResult, {
    name: 'createSharingAgreement',
    description: 'Agrees with a partner what it sees of published deployments, or of a published registration plan.',
  })
  @Allow('coordinator')
  async create(@Args('input') input: CreateSharingAgreementInput): Promise<Answer> {
    return answer(
      await this.agreements.create({
        ...input,
        missionId: input.missionId ?? undefined,
        activityId: input.activityId ?? undefined,
      }),
    );
  }

  @Mutation(() => SharingAgreementResult, {
    name: 'changeSharingAgreement',
    description: 'Changes what is shared or until when; the partner’s view follows at once.',
  })
  @Allow('coordinator')
  async change(@Args('input') input: ChangeSharingAgreementInput): Promise<Answer> {
    return answer(
      await this.agreements.change(input.id, { fields: input.fields ?? undefined, endsOn: input.endsOn ?? undefined }),
    );
  }

  @Mutation(() => SharingAgreementResult, {
    name: 'endSharingAgreement',
    description: 'Ends an agreement: the partner loses sight at once.',
  })
  @Allow('coordinator')
  async end(@Args('id', { type: () => ID, description: 'The agreement.' }) id: Id): Promise<Answer> {
    return answer(await this.agreements.end(id));
  }

  @Mutation(() => IssueCredentialResult, {
    name: 'issueCredential',
    description: 'Issues a credential under an agreement of the viewer’s organisation as partner; two alive at most.',
  })
  @ShownOnce()
  @Allow('partner')
  async issue(
    @Args('agreementId', { type: () => ID, description: 'The agreement under which it asks.' }) agreementId: Id,
    @Args('label', { description: 'Which programme will use it, 1 to 100 characters.' }) label: string,
    @Args('validDays', { type: () => Int, description: 'Days until it stops working, 1 to 366.' }) validDays: number,
  ): Promise<IssuedCredential | CommonFailure> {
    const issued = await this.agreements.issueCredential(agreementId, label, validDays);
    if (!issued.ok) return toFailure(issued.failure);
    return Object.assign(new IssuedCredential(), {
      credential: toPartnerCredentialObject(issued.value.credential),
      secret: issued.value.token,
    });
  }

  @Mutation(() => Boolean, {
    name: 'revokeCredential',
    description: 'Ends a credential at once; false where the viewer’s organisation has none such alive.',
  })
  @Allow('partner')
  async revoke(@Args('id', { type: () => ID, description: 'The credential.' }) id: Id): Promise<boolean> {
    return this.credentials.revoke(id);
  }

  @ResolveField(() => OrganisationObject, { description: 'The organisation that shares.' })
  async owner(
    @Parent() agreement: SharingAgreementObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject> {
    const found = await loaders.load('organisation', agreement.organisationId, (ids) => this.organisations.byIds(ids));
    return toOrganisationObject(found!);
  }

  @ResolveField(() => OrganisationObject, { description: 'The organisation with which it shares.' })
  async partner(
    @Parent() agreement: SharingAgreementObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject> {
    const found = await loaders.load('organisation', agreement.partnerOrganisationId, (ids) =>
      this.organisations.byIds(ids),
    );
    return toOrganisationObject(found!);
  }
}
