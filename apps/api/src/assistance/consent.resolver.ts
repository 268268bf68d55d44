import { ConsentService, OptionService } from '@comitia/assistance';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject } from '../identity/organisation.object.js';
import { PersonReferenceObject } from '../identity/person-reference.object.js';
import {
  ConsentEntryObject,
  ConsentLedgerObject,
  DecideOptionInput,
  DecideOptionResult,
  toConsentEntryObject,
  WithdrawConsentInput,
} from './consent.object.js';
import { Loaded } from './loaded.js';
import { OptionObject, toOptionObject } from './option.object.js';

@Resolver(() => ConsentEntryObject)
export class ConsentResolver {
  constructor(
    private readonly consents: ConsentService,
    private readonly options: OptionService,
    private readonly loaded: Loaded,
  ) {}

  @Query(() => ConsentLedgerObject, {
    description: 'The ledger, narrowed to a request or an election where one is named.',
  })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async consentLedger(
    @Args('requestId', { type: () => ID, nullable: true, description: 'Only entries about this request.' })
    requestId: string | null,
    @Args('electionId', { type: () => ID, nullable: true, description: 'Only entries about this election.' })
    electionId: string | null,
    @Context() { actor }: RequestContext,
  ): Promise<ConsentLedgerObject> {
    const ledger = await this.consents.ledger({
      requestId: requestId ?? undefined,
      electionId: electionId ?? undefined,
    });
    return Object.assign(new ConsentLedgerObject(), {
      entries: ledger.entries.map((entry) => toConsentEntryObject(entry, actor)),
      intact: ledger.intact,
    });
  }

  @Mutation(() => DecideOptionResult, {
    description: 'Accepts an option, accepts it in part or declines it; for a signatory of the authority that asked.',
  })
  @Allow('signatory')
  async decideOption(
    @Args('input', { description: 'The decision.' }) input: DecideOptionInput,
    @Context() { actor }: RequestContext,
  ): Promise<ConsentEntryObject | CommonFailure> {
    const decided = await this.consents.decide({ ...input, acceptedPartIds: input.acceptedPartIds ?? [] });
    return decided.ok ? toConsentEntryObject(decided.value, actor) : toFailure(decided.failure);
  }

  @Mutation(() => DecideOptionResult, {
    description:
      'Withdraws consent: the work that rests on it is suspended at once, its reminders stop, those concerned are told.',
  })
  @Allow('signatory')
  async withdrawConsent(
    @Args('input', { description: 'The withdrawal.' }) input: WithdrawConsentInput,
    @Context() { actor }: RequestContext,
  ): Promise<ConsentEntryObject | CommonFailure> {
    const withdrawn = await this.consents.withdraw(input);
    return withdrawn.ok ? toConsentEntryObject(withdrawn.value, actor) : toFailure(withdrawn.failure);
  }

  @ResolveField(() => OptionObject, { nullable: true, description: 'The option that it is about.' })
  async option(
    @Parent() entry: ConsentEntryObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OptionObject | null> {
    const option = await loaders.load('option', entry.optionId, (ids) => this.options.byIds(ids));
    return option ? toOptionObject(option) : null;
  }

  @ResolveField(() => OrganisationObject, { description: 'The authority that decided.' })
  authority(@Parent() entry: ConsentEntryObject, @Context() { loaders }: RequestContext): Promise<OrganisationObject> {
    return this.loaded.organisation(loaders, entry.authorityId);
  }

  @ResolveField(() => PersonReferenceObject, { description: 'The signatory who decided.' })
  decidedBy(
    @Parent() entry: ConsentEntryObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PersonReferenceObject> {
    return this.loaded.person(loaders, entry.decidedById, entry.capacity || null);
  }

  @ResolveField(() => ConsentEntryObject, {
    nullable: true,
    description: 'The entry whose consent this one withdraws.',
  })
  async withdraws(
    @Parent() entry: ConsentEntryObject,
    @Context() { loaders, actor }: RequestContext,
  ): Promise<ConsentEntryObject | null> {
    if (!entry.withdrawsEntryId) return null;
    const given = await loaders.load('consentEntry', entry.withdrawsEntryId, (ids) => this.consents.byIds(ids));
    return given ? toConsentEntryObject(given, actor) : null;
  }

  @ResolveField(() => [String], { description: 'The titles of the parts that were accepted.' })
  async acceptedParts(@Parent() entry: ConsentEntryObject, @Context() { loaders }: RequestContext): Promise<string[]> {
    if (entry.acceptedPartIds.length === 0) return [];
    const option = await loaders.load('option', entry.optionId, (ids) => this.options.byIds(ids));
    const accepted = (option?.parts ?? []).filter((part) => entry.acceptedPartIds.includes(part.id));
    return accepted.map((part) => part.title);
  }
}
