import { ConsentService, OptionService } from '@comitia/assistance';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { loadGroup } from '../graphql/load-group.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject } from '../identity/organisation.object.js';
import { ConsentEntryObject, toConsentEntryObject } from './consent.object.js';
import { Loaded } from './loaded.js';
import { OfferOptionInput } from './option.input.js';
import {
  OfferOptionResult,
  OptionObject,
  OptionQuestionObject,
  toOptionObject,
  toQuestionObject,
} from './option.object.js';
import { AssistanceRequestObject } from './request.object.js';

type Offered = Awaited<ReturnType<OptionService['offer']>>;

function toResult(offered: Offered): OptionObject | CommonFailure {
  return offered.ok ? toOptionObject(offered.value) : toFailure(offered.failure);
}

@Resolver(() => OptionObject)
export class OptionResolver {
  constructor(
    private readonly options: OptionService,
    private readonly consents: ConsentService,
    private readonly loaded: Loaded,
  ) {}

  @Mutation(() => OfferOptionResult, { description: 'Offers an option on a request that was received.' })
  @Allow('focal_point')
  async offerOption(
    @Args('input', { description: 'The option.' }) input: OfferOptionInput,
  ): Promise<OptionObject | CommonFailure> {
    const offered = await this.options.offer({
      ...input,
      format: input.format ?? undefined,
      coreTeam: input.coreTeam ?? undefined,
      longTermObservers: input.longTermObservers ?? undefined,
      shortTermObservers: input.shortTermObservers ?? undefined,
    });
    return toResult(offered);
  }

  @Mutation(() => OfferOptionResult, { description: 'Takes back an option that is not decided yet.' })
  @Allow('focal_point')
  async withdrawOption(
    @Args('optionId', { type: () => ID, description: 'The option.' }) optionId: string,
    @Args('reason', { description: 'Why, 1 to 2,000 characters; the authority is told.' }) reason: string,
  ): Promise<OptionObject | CommonFailure> {
    return toResult(await this.options.withdraw(optionId, reason));
  }

  @Mutation(() => OfferOptionResult, { description: 'Asks the organisation about an option that is not decided yet.' })
  @Allow('officer', 'signatory')
  async askAboutOption(
    @Args('optionId', { type: () => ID, description: 'The option.' }) optionId: string,
    @Args('question', { description: 'The question, 1 to 5,000 characters.' }) question: string,
  ): Promise<OptionObject | CommonFailure> {
    return toResult(await this.options.ask(optionId, question));
  }

  @Mutation(() => OfferOptionResult, { description: 'Answers a question about an option, once.' })
  @Allow('focal_point')
  async answerQuestion(
    @Args('questionId', { type: () => ID, description: 'The question.' }) questionId: string,
    @Args('answer', { description: 'The answer, 1 to 5,000 characters.' }) answer: string,
  ): Promise<OptionObject | CommonFailure> {
    return toResult(await this.options.answer(questionId, answer));
  }

  @ResolveField(() => AssistanceRequestObject, { description: 'The request on which it is offered.' })
  request(@Parent() option: OptionObject, @Context() { loaders }: RequestContext): Promise<AssistanceRequestObject> {
    return this.loaded.request(loaders, option.requestId);
  }

  @ResolveField(() => OrganisationObject, { description: 'The organisation that offers it.' })
  organisation(@Parent() option: OptionObject, @Context() { loaders }: RequestContext): Promise<OrganisationObject> {
    return this.loaded.organisation(loaders, option.organisationId);
  }

  @ResolveField(() => [OptionQuestionObject], {
    description: 'The questions about it, in the order in which they were asked.',
  })
  async questions(
    @Parent() option: OptionObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OptionQuestionObject[]> {
    const questions = await loadGroup(loaders, 'questionsOfOption', option.id, {
      many: (ids) => this.options.questionsOf(ids),
      keyOf: (question) => question.optionId,
    });
    return questions.map(toQuestionObject);
  }

  @ResolveField(() => ConsentEntryObject, { nullable: true, description: 'The entry of the ledger that decides it.' })
  async entry(
    @Parent() option: OptionObject,
    @Context() { loaders, actor }: RequestContext,
  ): Promise<ConsentEntryObject | null> {
    const entry = await loaders.loadBy(
      'entryOfOption',
      option.id,
      (ids) => this.consents.ofOptions(ids),
      (found) => found.optionId,
    );
    return entry ? toConsentEntryObject(entry, actor) : null;
  }
}
