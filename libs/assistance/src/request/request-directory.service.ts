import type { Id } from '@comitia/kernel';
import type { KnownFacts } from '@comitia/mandates';
import { ActorContext, actorOrganisation, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { tasksOf, type RequestTask } from './request-content.js';
import type { AssistanceRequestEntity, RequestAddresseeEntity } from './request.entity.js';
import {
  RequestRepository,
  type RequestFilter,
  type RequestPageQuery,
  type RequestPosition,
  type StoredLetter,
} from './request.repository.js';

/** A page of requests with the position of each. */
export interface RequestPage {
  readonly requests: readonly { readonly request: AssistanceRequestEntity; readonly position: RequestPosition }[];
  readonly hasNextPage: boolean;
}

/** A request with what belongs to it, as far as the actor may see it. */
export interface RequestDetails {
  readonly requestId: Id;
  readonly addressees: readonly RequestAddresseeEntity[];
  readonly facts: KnownFacts;
  readonly tasks: readonly RequestTask[];
  /** When it was first sent, as far as the actor may see: an organisation sees when it was sent to itself. */
  readonly sentAt: Date | undefined;
  /** The viewing organisation's own line among the addressees; undefined for the authority. */
  readonly own: RequestAddresseeEntity | undefined;
}

/** Finds requests: an authority's own, an organisation's received ones. */
@Injectable()
export class RequestDirectoryService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly requests: RequestRepository,
  ) {}

  /** One page: what is due first comes first, then what came last. */
  async page(query: RequestPageQuery): Promise<RequestPage> {
    const organisationId = actorOrganisation(this.actors.current());
    if (!organisationId) return { requests: [], hasNextPage: false };
    return this.transactions.inTransaction(async () => {
      const positions = await this.requests.findPage(organisationId, { ...query, limit: query.limit + 1 });
      const shown = positions.slice(0, query.limit);
      const rows = new Map((await this.requests.findByIds(shown.map(({ id }) => id))).map((row) => [row.id, row]));
      return {
        requests: shown.map((position) => ({ request: rows.get(position.id)!, position })),
        hasNextPage: positions.length > query.limit,
      };
    });
  }

  /** How many requests the actor may see. */
  async count(filter: RequestFilter): Promise<number> {
    return this.transactions.inTransaction(() => this.requests.count(filter));
  }

  /** Letters by their file's id, for loaders; those that the actor may not see are left out. */
  async letters(fileIds: readonly Id[]): Promise<readonly StoredLetter[]> {
    return this.transactions.inTransaction(() => this.requests.findLetters(fileIds));
  }

  /** Requests by id, for loaders; those that the actor may not see are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly AssistanceRequestEntity[]> {
    return this.transactions.inTransaction(() => this.requests.findByIds(ids));
  }

  /** What belongs to these requests, in three statements however many. */
  async details(ids: readonly Id[]): Promise<readonly RequestDetails[]> {
    const viewer = actorOrganisation(this.actors.current());
    return this.transactions.inTransaction(async () => {
      const requests = await this.requests.findByIds(ids);
      const addressees = await this.requests.findAddressees(ids);
      const ownFacts = await this.requests.findOwnFacts(ids);
      return requests.map((request) => {
        const facts = { ...request.sharedFacts, ...ownFacts.find((row) => row.requestId === request.id)?.facts };
        const listed = addressees.filter((addressee) => addressee.requestId === request.id);
        const sent = listed.flatMap(({ sentAt }) => (sentAt ? [sentAt.getTime()] : []));
        return {
          requestId: request.id,
          addressees: listed,
          facts,
          tasks: tasksOf(request, { recipients: listed.length > 0, facts: Object.keys(facts).length > 0 }),
          sentAt: sent.length > 0 ? new Date(Math.min(...sent)) : undefined,
          own: request.authorityId === viewer ? undefined : listed.find((row) => row.organisationId === viewer),
        };
      });
    });
  }
}
