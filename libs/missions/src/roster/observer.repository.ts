import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { AccreditationState } from './accreditation.states.js';
import type { Accreditation, Observer, ObserverWithPerson } from './observer.js';

const COLUMNS = `observer.id, observer.mission_id as "missionId", observer.person_id as "personId", observer.number,
  observer.nationality, observer.languages, observer.gender, observer.experience,
  to_char(observer.available_from, 'YYYY-MM-DD') as "availableFrom", to_char(observer.available_to, 'YYYY-MM-DD') as "availableTo",
  observer.attributes,
  jsonb_build_object('state', accreditation.state, 'reference', accreditation.reference, 'area', accreditation.area,
    'validUntil', to_char(accreditation.valid_until, 'YYYY-MM-DD')) as accreditation`;

const PERSON_COLUMNS =
  'person.given_name as "givenName", person.family_name as "familyName", person.email, person.phone';

const FROM = 'from comitia.observer join comitia.accreditation on accreditation.observer_id = observer.id';
const FROM_WITH_PERSON = `${FROM} join comitia.person on person.id = observer.person_id`;

/** Which observers a page shows. */
export interface ObserverPageQuery {
  readonly limit: number;
  /** The last number of the page before. */
  readonly after: string | undefined;
  /** Part of the number or name. */
  readonly search: string | undefined;
  readonly accreditation: AccreditationState | undefined;
}

@Injectable()
export class ObserverRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  /** The whole present roster of a mission, with names and contacts, by number. */
  async roster(missionId: Id): Promise<ObserverWithPerson[]> {
    return this.query<ObserverWithPerson>(
      `select ${COLUMNS}, ${PERSON_COLUMNS} ${FROM_WITH_PERSON} where observer.mission_id = $1 and observer.retired_at is null order by observer.number`,
      [missionId],
    );
  }

  /** The whole present roster without names and contacts: what planning may see. */
  async withoutPersons(missionId: Id): Promise<Observer[]> {
    return this.query<Observer>(
      `select ${COLUMNS} ${FROM} where observer.mission_id = $1 and observer.retired_at is null order by observer.id`,
      [missionId],
    );
  }

  async page(missionId: Id, page: ObserverPageQuery): Promise<ObserverWithPerson[]> {
    if (!parseId(missionId).ok) return [];
    return this.query<ObserverWithPerson>(
      `select ${COLUMNS}, ${PERSON_COLUMNS} ${FROM_WITH_PERSON}
        where observer.mission_id = $1 and observer.retired_at is null and ($2::text is null or observer.number > $2)
          and ${SEARCH} order by observer.number limit $5`,
      [missionId, page.after ?? null, like(page.search), page.accreditation ?? null, page.limit],
    );
  }

  async count(missionId: Id, page: Pick<ObserverPageQuery, 'search' | 'accreditation'>): Promise<number> {
    if (!parseId(missionId).ok) return 0;
    const [row] = await this.query<{ count: number }>(
      `select count(*)::integer as count ${FROM_WITH_PERSON} where observer.mission_id = $1 and $2::text is null
         and observer.retired_at is null and ${SEARCH}`,
      [missionId, null, like(page.search), page.accreditation ?? null],
    );
    return row!.count;
  }

  /** Observers by id with names and contacts, also ones no longer on the roster: old plans show them. */
  async byIds(ids: readonly Id[]): Promise<ObserverWithPerson[]> {
    return this.query<ObserverWithPerson>(
      `select ${COLUMNS}, ${PERSON_COLUMNS} ${FROM_WITH_PERSON} where observer.id = any ($1)`,
      [ids.filter((id) => parseId(id).ok)],
    );
  }

  /** How many observers each mission has. */
  async counts(missionIds: readonly Id[]): Promise<{ readonly missionId: Id; readonly count: number }[]> {
    return this.query(
      `select mission_id as "missionId", count(*)::integer as count from comitia.observer
        where mission_id = any ($1) and retired_at is null group by mission_id`,
      [missionIds],
    );
  }

  async setAccreditation(
    observerId: Id,
    accreditation: Accreditation & { readonly by: Id | undefined; readonly at: Date },
  ): Promise<void> {
    await this.query(
      `update comitia.accreditation set state = $2, reference = $3, area = $4, valid_until = $5, changed_by = $6, changed_at = $7
        where observer_id = $1`,
      [
        observerId,
        accreditation.state,
        accreditation.reference,
        accreditation.area,
        accreditation.validUntil,
        accreditation.by ?? null,
        accreditation.at,
      ],
    );
  }
}

const SEARCH = `($3::text is null or observer.number ilike $3 or concat_ws(' ', person.given_name, person.family_name) ilike $3)
  and ($4::text is null or accreditation.state = $4)`;

function like(search: string | undefined): string | null {
  return search === undefined || search === '' ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
}
