import { createHash } from 'node:crypto';
import { newId, parseId, success, type CalendarDate, type Id, type Result } from '@comitia/kernel';
import { electionDayOf, ElectionService, notFound, type Election, type NotFoundFailure } from '@comitia/elections';
import { OrganisationService } from '@comitia/identity';
import {
  assess,
  BODIES,
  bodyOf,
  RULES_VERSION,
  SERVICES,
  type BodyId,
  type RequestFacts,
  type Service,
} from '@comitia/mandates';
import { ActorContext, actorOrganisation, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { findBodyId, latestActionOn } from '../request/next-deadline.js';
import { toRequestFacts } from '../request/request-facts.js';
import type { AssistanceRequestEntity, RequestAddresseeEntity } from '../request/request.entity.js';
import { RecipientRepository } from '../request/recipient.repository.js';
import { RequestRepository } from '../request/request.repository.js';
import type { AssessmentEntity } from './assessment.entity.js';
import { AssessmentRepository } from './assessment.repository.js';
import { compareComparisons, summarise, type BodyComparison } from './comparison.js';
import { alternativeOffers } from './offers.js';
import { smallestChanges } from './smallest-changes.js';

/** An assessment that is to be in force: whose request, which rules, which facts. */
interface Wanted {
  readonly requestId: Id;
  readonly body: BodyId;
  readonly facts: RequestFacts;
  readonly factsHash: string;
}

/** A request with everything that its facts are read from. */
interface Dossier {
  readonly request: AssistanceRequestEntity;
  readonly election: Election;
  readonly addressees: readonly RequestAddresseeEntity[];
  readonly ownFacts: RequestFacts['facts'];
  readonly today: CalendarDate;
}

/** The assessments in force of one request. */
export interface RequestAssessments {
  readonly requestId: Id;
  readonly assessments: readonly AssessmentEntity[];
}

const keyOf = (row: { requestId: Id; body: BodyId; service?: Service; facts: RequestFacts }) =>
  `${row.requestId} ${row.body} ${row.facts.service}`;

/**
 * Comitia's readings of the public rules, stored with their facts. Whoever has one made keeps it to itself: the authority its
 * comparison, an organisation its desk's.
 */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly assessments: AssessmentRepository,
    private readonly requests: RequestRepository,
    private readonly elections: ElectionService,
    private readonly recipients: RecipientRepository,
    private readonly organisations: OrganisationService,
    private readonly clock: Clock,
  ) {}

  /** All bodies side by side for a request of the actor's authority, by the facts as they are now. */
  async compare(requestId: Id): Promise<Result<readonly BodyComparison[], NotFoundFailure>> {
    return this.transactions.inTransaction(async () => {
      const [dossier] = parseId(requestId).ok ? await this.dossiers([requestId]) : [];
      if (!dossier || dossier.request.authorityId !== this.ownOrganisation()) return notFound('request', requestId);
      const registered = await this.registeredBodies();
      const current = await this.ensure(this.wantedForComparison(dossier, registered));
      const source = {
        services: dossier.request.services,
        electionDay: electionDayOf(dossier.election).date,
        today: dossier.today,
      };
      const bodies = [...new Set(current.map((assessment) => assessment.body))];
      const comparisons = bodies.map((body): BodyComparison => {
        const assessments = current.filter((assessment) => assessment.body === body);
        return {
          body,
          bodyName: bodyOf(body).name,
          organisationId: registered.get(body),
          assessments,
          summary: summarise(bodyOf(body).name, assessments),
          latestActionOn: latestActionOn(body, source),
          smallestChanges: assessments.flatMap(smallestChanges),
          offers: assessments.flatMap(alternativeOffers),
        };
      });
      return success(comparisons.sort(compareComparisons));
    });
  }

  /** The actor's organisation's own assessments of requests sent to it, by the facts as they are now; none without a mandate. */
  async forDesk(requestIds: readonly Id[]): Promise<readonly RequestAssessments[]> {
    return this.transactions.inTransaction(async () => {
      const body = await this.ownBody();
      if (!body) return requestIds.map((requestId) => ({ requestId, assessments: [] }));
      const dossiers = await this.dossiers(requestIds);
      const received = dossiers.filter(({ request }) => request.authorityId !== this.ownOrganisation());
      const current = await this.ensure(
        received.flatMap((dossier) => dossier.request.services.map((service) => this.want(dossier, body, service))),
      );
      return requestIds.map((requestId) => ({
        requestId,
        assessments: current.filter((assessment) => assessment.requestId === requestId),
      }));
    });
  }

  /** Reads the rules for services that nobody asked for, without keeping it: for the options a focal point may offer. */
  async read(requestId: Id, services: readonly Service[]): Promise<readonly ReturnType<typeof assess>[]> {
    return this.transactions.inTransaction(async () => {
      const body = await this.ownBody();
      const [dossier] = await this.dossiers([requestId]);
      if (!body || !dossier) return [];
      return services.map((service) => assess({ ...this.want(dossier, body, service).facts, body }));
    });
  }

  /** Remakes what the actor's organisation had assessed for these requests where a fact has changed since; makes nothing new. */
  async refresh(requestIds: readonly Id[]): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const made = await this.assessments.findCurrent(requestIds);
      if (made.length === 0) return;
      const dossiers = await this.dossiers([...new Set(made.map((assessment) => assessment.requestId))]);
      await this.ensure(
        dossiers.flatMap((dossier) => {
          const bodies = new Set(made.filter((row) => row.requestId === dossier.request.id).map((row) => row.body));
          return [...bodies].flatMap((body) =>
            dossier.request.services.map((service) => this.want(dossier, body, service)),
          );
        }),
      );
    });
  }

  /** Every assessment ever made for a request, a body and a service, the newest first; none for words outside the vocabulary. */
  async history(requestId: Id, body: string, service: string): Promise<readonly AssessmentEntity[]> {
    const bodyId = findBodyId(body);
    if (!parseId(requestId).ok || !bodyId || !SERVICES.includes(service as Service)) return [];
    return this.transactions.inTransaction(() => this.assessments.findHistory(requestId, bodyId, service as Service));
  }

  /** Brings what is stored up to date with what is wanted, in at most four statements however many there are. */
  private async ensure(wanted: readonly Wanted[]): Promise<readonly AssessmentEntity[]> {
    const organisationId = this.ownOrganisation();
    if (!organisationId || wanted.length === 0) return [];
    const requestIds = [...new Set(wanted.map((row) => row.requestId))];
    await this.assessments.lock(organisationId, requestIds);
    const current = await this.assessments.findCurrent(requestIds);
    const standing = new Map(current.map((row) => [keyOf(row), row]));
    const changed = wanted.filter((row) => standing.get(keyOf(row))?.factsHash !== row.factsHash);
    const now = this.clock.now();
    const superseded = changed.map((row) => standing.get(keyOf(row))?.id).filter((id) => id !== undefined);
    const made = changed.map((row) => makeAssessment(row, organisationId, now));
    await this.assessments.supersede(superseded, now);
    await this.assessments.insert(made);
    for (const row of made) standing.set(keyOf(row), row);
    return wanted.map((row) => standing.get(keyOf(row))!);
  }

  private async dossiers(requestIds: readonly Id[]): Promise<Dossier[]> {
    const requests = await this.requests.findByIds(requestIds);
    const ids = requests.map((request) => request.id);
    const elections = await this.elections.byIds([...new Set(requests.map((request) => request.electionId))]);
    const [addressees, ownFacts] = [await this.requests.findAddressees(ids), await this.requests.findOwnFacts(ids)];
    return requests.map((request) => {
      const election = elections.find((candidate) => candidate.id === request.electionId)!;
      return {
        request,
        election,
        addressees: addressees.filter((addressee) => addressee.requestId === request.id),
        ownFacts: ownFacts.find((row) => row.requestId === request.id)?.facts ?? {},
        today: this.clock.today(election.timeZone),
      };
    });
  }

  private want(dossier: Dossier, body: BodyId, service: Service, organisationId = this.ownOrganisation()): Wanted {
    const sentAt = dossier.addressees.find((addressee) => addressee.organisationId === organisationId)?.sentAt;
    const facts = toRequestFacts(
      {
        election: dossier.election,
        requesterKind: dossier.request.requesterKind,
        facts: { ...dossier.request.sharedFacts, ...dossier.ownFacts },
        hasLetter: dossier.request.letterFileId !== null,
        receivedOn: sentAt ? dayIn(sentAt, dossier.election.timeZone) : undefined,
        today: dossier.today,
      },
      service,
    );
    return { requestId: dossier.request.id, body, facts, factsHash: hashFacts(facts) };
  }

  private wantedForComparison(dossier: Dossier, registered: ReadonlyMap<BodyId, Id>): readonly Wanted[] {
    return BODIES.filter((body) => body.to === undefined || body.to >= dossier.today).flatMap((body) =>
      dossier.request.services.map((service) =>
        this.want(dossier, body.id, service, registered.get(body.id) ?? 'nobody'),
      ),
    );
  }

  /** The organisation in the directory that acts under each mandate; the earliest where several do. */
  private async registeredBodies(): Promise<ReadonlyMap<BodyId, Id>> {
    const byBody = new Map<BodyId, Id>();
    for (const row of await this.recipients.findMandated()) {
      const body = findBodyId(row.mandateBody);
      if (body && !byBody.has(body)) byBody.set(body, row.id);
    }
    return byBody;
  }

  private async ownBody(): Promise<BodyId | undefined> {
    const organisationId = this.ownOrganisation();
    const own = organisationId ? (await this.organisations.byIds([organisationId]))[0] : undefined;
    return findBodyId(own?.mandateBody);
  }

  private ownOrganisation(): Id | undefined {
    return actorOrganisation(this.actors.current());
  }
}

function makeAssessment(wanted: Wanted, organisationId: Id, now: Date): AssessmentEntity {
  const reading = assess({ ...wanted.facts, body: wanted.body });
  return {
    id: newId(now.getTime()),
    requestId: wanted.requestId,
    organisationId,
    body: wanted.body,
    service: wanted.facts.service,
    outcome: reading.outcome,
    facts: wanted.facts,
    factsHash: wanted.factsHash,
    rulesVersion: reading.rulesVersion,
    decisionDate: wanted.facts.decisionDate,
    reading,
    madeAt: now,
    supersededAt: null,
  };
}

/** The calendar day of an instant in a time zone. */
function dayIn(instant: Date, timeZone: string): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** SHA-256 of facts and rules' version, whatever the order in which the facts are written. */
function hashFacts(facts: RequestFacts): string {
  return createHash('sha256')
    .update(canonical({ ...facts, rulesVersion: RULES_VERSION }))
    .digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${sorted.map(([name, entry]) => `${JSON.stringify(name)}:${canonical(entry)}`).join(',')}}`;
}
