import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { SharedRegistration } from './shared-registration.js';

/** What a page of registration plans is narrowed to and where it starts. */
export interface RegistrationPageQuery {
  readonly limit: number;
  /** The last row of the page before. */
  readonly after: { readonly agreementId: Id; readonly id: Id } | undefined;
  readonly electionId: Id | undefined;
  /** A shared area's name, whole. */
  readonly area: string | undefined;
}

const COLUMNS = `visible.agreement_id as "agreementId", visible.id, visible.organisation_id as "organisationId",
  agreement.election_id as "electionId", agreement.election_title as "electionTitle", agreement.country, visible.area,
  visible.centre_code as "centreCode", visible.centre_name as "centreName", visible.latitude, visible.longitude, visible.kits,
  visible.people, visible.starts_on::text as "startsOn", visible.ends_on::text as "endsOn", visible.hand_over_to as "handOverTo",
  visible.hand_over_on::text as "handOverOn"`;

@Injectable()
export class SharedRegistrationRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** What is shared with the actor now, in the order of ids, which says nothing. The database's policies decide what that is. */
  async findPage(query: RegistrationPageQuery): Promise<SharedRegistration[]> {
    return this.transactions.manager().query<SharedRegistration[]>(
      `select ${COLUMNS} from comitia.shared_registration visible
         join comitia.sharing_agreement agreement on agreement.id = visible.agreement_id
        where agreement.partner_organisation_id = (select comitia.current_organisation())
          and ($1::uuid is null or agreement.election_id = $1) and ($2::text is null or visible.area = $2)
          and ($3::uuid is null or (visible.agreement_id, visible.id) > ($3, $4))
        order by visible.agreement_id, visible.id limit $5`,
      [
        query.electionId ?? null,
        query.area ?? null,
        query.after?.agreementId ?? null,
        query.after?.id ?? null,
        query.limit,
      ],
    );
  }

  /** Rows by the ids of one or more agreements; those out of sight are left out. */
  async findByIds(ids: readonly Id[]): Promise<SharedRegistration[]> {
    return this.transactions.manager().query<SharedRegistration[]>(
      `select ${COLUMNS} from comitia.shared_registration visible
         join comitia.sharing_agreement agreement on agreement.id = visible.agreement_id where visible.id = any ($1)`,
      [ids],
    );
  }
}
