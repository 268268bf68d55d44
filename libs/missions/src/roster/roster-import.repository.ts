import type { CalendarDate, Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { ObserverWithPerson } from './observer.js';

/** An observer who serves elsewhere already on a day on which this mission needs them. */
export interface ServiceConflict {
  /** Place in the list that was asked about. */
  readonly index: number;
  readonly day: CalendarDate;
  /** Title of the other mission where it is one of the same organisation; null for any other. */
  readonly missionTitle: string | null;
}

/** A person's address for recognising them, and the days on which they would serve. */
export interface ServiceWish {
  readonly address: string;
  readonly days: readonly CalendarDate[];
}

@Injectable()
export class RosterImportRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  /** Holds the mission until the transaction ends, so that changes of its roster come one after the other. */
  async lockMission(missionId: Id): Promise<void> {
    await this.query('select from comitia.mission where id = $1 for update', [missionId]);
  }

  /** Which of the wishes meet somebody who serves elsewhere on one of their days. */
  async conflicts(missionId: Id, wishes: readonly ServiceWish[]): Promise<ServiceConflict[]> {
    const indexes = wishes.flatMap((wish, index) => wish.days.map(() => index));
    const days = wishes.flatMap((wish) => wish.days);
    if (days.length === 0) return [];
    return this.query<ServiceConflict>(
      `with wish as materialized (
         select index, day, comitia.person_key(($2::text[])[index + 1]) as person_key
         from unnest($3::integer[], $4::date[]) wished (index, day)),
       taken as materialized (
         select * from comitia.observers_serving_elsewhere((select array_agg(person_key) from wish), (select array_agg(distinct day) from wish), $1))
       select wish.index, to_char(wish.day, 'YYYY-MM-DD') as day, mission.title as "missionTitle"
       from wish join taken using (person_key, day) left join comitia.mission on mission.id = taken.mission_id order by wish.index, wish.day`,
      [missionId, wishes.map((wish) => wish.address), indexes, days],
    );
  }

  /** Adds observers with their person rows and accreditations. */
  async add(missionId: Id, observers: readonly ObserverWithPerson[], now: Date): Promise<void> {
    const column = <Key extends keyof ObserverWithPerson>(key: Key) => observers.map((observer) => observer[key]);
    await this.query(
      `insert into comitia.person (id, given_name, family_name, email, phone, steward_organisation_id, created_at)
       select id, given_name, family_name, email, phone, comitia.current_organisation(), $6
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) person (id, given_name, family_name, email, phone)`,
      [column('personId'), column('givenName'), column('familyName'), column('email'), column('phone'), now],
    );
    await this.query(
      `insert into comitia.observer (id, organisation_id, mission_id, person_id, number, nationality, languages, gender, experience,
         available_from, available_to, attributes, created_at)
       select id, comitia.current_organisation(), $1, person_id, number, nationality,
         array(select jsonb_array_elements_text(languages)), gender, experience, available_from, available_to, attributes, $11
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::text[], $8::integer[], $9::date[], $10::date[], $12::jsonb[])
         observer (id, person_id, number, nationality, languages, gender, experience, available_from, available_to, attributes)`,
      [
        missionId,
        column('id'),
        column('personId'),
        column('number'),
        column('nationality'),
        column('languages').map((languages) => JSON.stringify(languages)),
        column('gender'),
        column('experience'),
        column('availableFrom'),
        column('availableTo'),
        now,
        column('attributes').map((attributes) => JSON.stringify(attributes)),
      ],
    );
    const accreditations = column('accreditation');
    await this.query(
      `insert into comitia.accreditation (observer_id, organisation_id, state, reference, area, valid_until, changed_by, changed_at)
       select id, comitia.current_organisation(), state, reference, area, valid_until, comitia.current_user_id(), $6
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[]) given (id, state, reference, area, valid_until)`,
      [
        column('id'),
        accreditations.map((given) => given.state),
        accreditations.map((given) => given.reference),
        accreditations.map((given) => given.area),
        accreditations.map((given) => given.validUntil),
        now,
      ],
    );
  }

  /** Writes what is known of observers who are there already, over what was. */
  async change(observers: readonly ObserverWithPerson[], now: Date): Promise<void> {
    for (const observer of observers) {
      await this.query(
        'update comitia.person set given_name = $2, family_name = $3, email = $4, phone = $5 where id = $1 and erased_at is null',
        [observer.personId, observer.givenName, observer.familyName, observer.email, observer.phone],
      );
      await this.query(
        `update comitia.observer set nationality = $2, languages = $3, gender = $4, experience = $5, available_from = $6,
           available_to = $7, attributes = $8 where id = $1`,
        [
          observer.id,
          observer.nationality,
          observer.languages,
          observer.gender,
          observer.experience,
          observer.availableFrom,
          observer.availableTo,
          JSON.stringify(observer.attributes),
        ],
      );
      const { state, reference, area, validUntil } = observer.accreditation;
      await this.query(
        `update comitia.accreditation set state = $2, reference = $3, area = $4, valid_until = $5,
           changed_by = comitia.current_user_id(), changed_at = $6
         where observer_id = $1 and (state, reference, area, valid_until) is distinct from ($2, $3, $4, $5::date)`,
        [observer.id, state, reference, area, validUntil, now],
      );
    }
  }

  /** Takes observers off the roster; their rows stay for the plans that name them. */
  async retire(ids: readonly Id[], now: Date): Promise<void> {
    await this.query('delete from comitia.observer_day where observer_id = any ($1)', [ids]);
    await this.query('update comitia.observer set retired_at = $2 where id = any ($1)', [ids, now]);
  }

  /**
   * Writes down the days on which observers serve, in place of what was written before. Returns the ids of those who were
   * taken by another mission meanwhile.
   */
  async serveOn(missionId: Id, services: readonly (ServiceWish & { readonly observerId: Id })[]): Promise<Id[]> {
    await this.query('delete from comitia.observer_day where observer_id = any ($1)', [
      services.map((service) => service.observerId),
    ]);
    const wished = services.flatMap((service) => service.days.map((day) => ({ ...service, day })));
    if (wished.length === 0) return [];
    const rows = await this.query<{ id: Id }>(
      `with wished as (
         select observer_id, day, comitia.person_key(address) as person_key
         from unnest($2::uuid[], $3::date[], $4::text[]) wish (observer_id, day, address)),
       written as (
         insert into comitia.observer_day (person_key, day, observer_id, mission_id, organisation_id)
         select person_key, day, observer_id, $1, comitia.current_organisation() from wished where person_key is not null
         on conflict (person_key, day) do nothing returning observer_id, day)
       select distinct observer_id as id from wished where person_key is not null
         and not exists (select from written where written.observer_id = wished.observer_id and written.day = wished.day)`,
      [
        missionId,
        wished.map((wish) => wish.observerId),
        wished.map((wish) => wish.day),
        wished.map((wish) => wish.address),
      ],
    );
    return rows.map((row) => row.id);
  }
}
