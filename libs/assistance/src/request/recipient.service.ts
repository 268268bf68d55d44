import { newId, parseId, type Id } from '@comitia/kernel';
import type { FieldProblem } from '@comitia/elections';
import { ActorContext, actorOrganisation, Clock } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { RecipientRepository } from './recipient.repository.js';
import type { AssistanceRequestEntity } from './request.entity.js';
import { RequestRepository } from './request.repository.js';

/** The largest letter, in bytes. */
export const LETTER_LIMIT = 20 * 1024 * 1024;

/** Whom a request goes to and what goes with it; called inside the transactions of the request's services. */
@Injectable()
export class RecipientService {
  constructor(
    private readonly recipients: RecipientRepository,
    private readonly requests: RequestRepository,
    private readonly actors: ActorContext,
    private readonly clock: Clock,
  ) {}

  /** What is wrong with a choice of organisations; empty when nothing is. */
  async check(organisationIds: readonly Id[], authorityId: Id): Promise<readonly FieldProblem[]> {
    if (organisationIds.length === 0) return [];
    const known = organisationIds.filter((id) => parseId(id).ok);
    const found = new Map((await this.recipients.findOpen([...known, authorityId])).map((row) => [row.id, row]));
    const country = found.get(authorityId)?.country;
    return organisationIds.flatMap((id, index) => {
      const organisation = found.get(id);
      const path = `organisationIds.${index}`;
      if (!organisation) return [{ path, message: `There is no organisation ${id.slice(0, 60)} in the directory.` }];
      if (id === authorityId) return [{ path, message: 'A request is not sent to the authority that makes it.' }];
      if (organisation.kind === 'authority' && organisation.country !== country) {
        return [{ path, message: 'A request goes to organisations and to authorities of the same state.' }];
      }
      return [];
    });
  }

  /** Makes these the chosen organisations of a request; those it was sent to stay. */
  async choose(request: AssistanceRequestEntity, organisationIds: readonly Id[]): Promise<void> {
    const chosen = [...new Set(organisationIds)];
    await this.requests.dropChosen(request.id, chosen);
    await this.add(request, chosen);
  }

  /** Adds organisations that are not among the addressees yet. */
  async add(request: AssistanceRequestEntity, organisationIds: readonly Id[]): Promise<void> {
    const present = new Set((await this.requests.findAddressees([request.id])).map((row) => row.organisationId));
    const now = this.clock.now();
    await this.requests.insertAddressees(
      [...new Set(organisationIds)]
        .filter((organisationId) => !present.has(organisationId))
        .map((organisationId) => ({
          id: newId(now.getTime()),
          requestId: request.id,
          authorityId: request.authorityId,
          organisationId,
          sentAt: null,
          nextDeadline: null,
        })),
    );
  }

  /** Why a file cannot be the letter; undefined when it can. */
  async letterProblem(fileId: Id): Promise<string | undefined> {
    const own = actorOrganisation(this.actors.current());
    const file = own && parseId(fileId).ok ? await this.recipients.findOwnFile(fileId, own) : undefined;
    if (!file) return `There is no file ${fileId.slice(0, 60)}: upload the letter first.`;
    if (file.mediaType !== 'application/pdf') {
      return `The file is ${file.mediaType} by its content; a letter is a PDF. Export it as PDF and upload it again.`;
    }
    if (file.size > LETTER_LIMIT) {
      return `The letter has ${(file.size / 1024 / 1024).toFixed(1)} MiB; at most 20 MiB are allowed. Scan it at a lower resolution.`;
    }
    return undefined;
  }
}
