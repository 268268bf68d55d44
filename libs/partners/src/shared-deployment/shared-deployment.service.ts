import { failure, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorOrganisation, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { AGREEMENT_NOT_FOUND, type SharingAgreementFailure } from '../sharing-agreement/sharing-agreement.failure.js';
import { SharingAgreementRepository } from '../sharing-agreement/sharing-agreement.repository.js';
import type { CoverageArea, SharedChange, SharedDeployment } from './shared-deployment.js';
import { SharedDeploymentRepository, type DeploymentPageQuery } from './shared-deployment.repository.js';

/** A page of a list with whether more follow. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** Entries that a waiting reader is given at a time. */
const CHANGES_AT_ONCE = 100;

/** What partners see of published deployments. Which rows those are is for the database's policies to say. */
@Injectable()
export class SharedDeploymentService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly signals: Signals,
    private readonly deployments: SharedDeploymentRepository,
    private readonly agreements: SharingAgreementRepository,
  ) {}

  /** One page of the deployments shared with the actor now. */
  async page(query: DeploymentPageQuery): Promise<Page<SharedDeployment>> {
    const rows = await this.transactions.inTransaction(() =>
      this.deployments.findPage({ ...query, limit: query.limit + 1 }),
    );
    return { rows: rows.slice(0, query.limit), hasNextPage: rows.length > query.limit };
  }

  /** Deployments by id, for loaders; those out of sight are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly SharedDeployment[]> {
    return this.transactions.inTransaction(() => this.deployments.findByIds(ids));
  }

  /**
   * What the partner of an agreement sees of the draft, before it is published, or of the deployment in force where there
   * is no draft. For coordinators of the organisation that shares.
   */
  async preview(
    agreementId: Id,
    limit: number,
    after: Id | undefined,
  ): Promise<Result<Page<SharedDeployment>, SharingAgreementFailure>> {
    return this.transactions.inTransaction(async () => {
      const agreement = await this.agreements.findById(agreementId);
      if (!agreement || agreement.organisationId !== actorOrganisation(this.actors.current()))
        return failure(AGREEMENT_NOT_FOUND);
      const rows = await this.deployments.previewPage(agreementId, limit + 1, after);
      return success({ rows: rows.slice(0, limit), hasNextPage: rows.length > limit });
    });
  }

  /** What was created, changed or withdrawn after a place in the feed, oldest first. */
  async changes(after: string | undefined, limit: number): Promise<Page<SharedChange>> {
    const rows = await this.transactions.inTransaction(() => this.deployments.findChanges(after, limit + 1));
    return { rows: rows.slice(0, limit), hasNextPage: rows.length > limit };
  }

  /** Visits shared with the actor by area and half-day. */
  async coverage(electionId: Id): Promise<readonly CoverageArea[]> {
    return this.transactions.inTransaction(() => this.deployments.coverage(electionId));
  }

  /** The changes of the actor's feeds as they happen, from now on; ends when the reader stops. */
  async *follow(): AsyncGenerator<SharedChange, void, void> {
    const agreementIds = await this.followed();
    let last = await this.transactions.inTransaction(() => this.deployments.lastSequence());
    let wake: () => void = () => undefined;
    let news = false;
    const stops = await Promise.all(
      agreementIds.map((id) =>
        this.signals.subscribe(`partners.${id}`, () => {
          news = true;
          wake();
        }),
      ),
    );
    try {
      for (;;) {
        const { rows } = await this.changes(last, CHANGES_AT_ONCE);
        for (const change of rows) {
          last = change.sequence;
          yield change;
        }
        if (rows.length > 0) continue;
        if (!news) await new Promise<void>((resolve) => (wake = resolve));
        news = false;
      }
    } finally {
      for (const stop of stops) stop();
    }
  }

  private async followed(): Promise<readonly Id[]> {
    const actor = this.actors.current();
    if (actor.kind === 'credential') return [actor.sharingAgreementId];
    const agreements = await this.transactions.inTransaction(() => this.agreements.findAll(undefined));
    return agreements
      .filter((agreement) => agreement.partnerOrganisationId === actorOrganisation(actor))
      .map(({ id }) => id);
  }
}
