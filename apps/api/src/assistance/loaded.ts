import { OrganisationService, PersonService } from '@comitia/identity';
import { ElectionService } from '@comitia/elections';
import { RequestDirectoryService, type RequestDetails } from '@comitia/assistance';
import { Clock } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { toElectionObject, type ElectionObject } from '../elections/election.object.js';
import type { Loaders } from '../graphql/request-context.js';
import { toOrganisationObject, type OrganisationObject } from '../identity/organisation.object.js';
import { toPersonReference, type PersonReferenceObject } from '../identity/person-reference.object.js';
import { toRequestObject, type AssistanceRequestObject } from './request.object.js';

/** What many objects refer to by id, read through the request's loaders. */
@Injectable()
export class Loaded {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly people: PersonService,
    private readonly elections: ElectionService,
    private readonly requests: RequestDirectoryService,
    private readonly clock: Clock,
  ) {}

  async organisation(loaders: Loaders, id: string): Promise<OrganisationObject> {
    const found = await loaders.load('organisation', id, (ids) => this.organisations.byIds(ids));
    if (!found) throw new Error(`Organisation ${id} is referred to and not in the directory.`);
    return toOrganisationObject(found);
  }

  async person(loaders: Loaders, id: string, capacity: string | null = null): Promise<PersonReferenceObject> {
    const found = await loaders.load('person', id, (ids) => this.people.byIds(ids));
    return toPersonReference(id, found, capacity);
  }

  async election(loaders: Loaders, id: string): Promise<ElectionObject> {
    const found = await loaders.load('election', id, (ids) => this.elections.byIds(ids));
    if (!found) throw new Error(`Election ${id} is referred to and cannot be seen.`);
    return toElectionObject(found, this.clock.today(found.timeZone));
  }

  async request(loaders: Loaders, id: string): Promise<AssistanceRequestObject> {
    const found = await loaders.load('assistanceRequest', id, (ids) => this.requests.byIds(ids));
    if (!found) throw new Error(`Request ${id} is referred to and cannot be seen.`);
    return toRequestObject(found);
  }

  async requestDetails(loaders: Loaders, id: string): Promise<RequestDetails> {
    const found = await loaders.loadBy(
      'requestDetails',
      id,
      (ids) => this.requests.details(ids),
      (details) => details.requestId,
    );
    if (!found) throw new Error(`Request ${id} is referred to and cannot be seen.`);
    return found;
  }
}
