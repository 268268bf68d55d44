import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, type Repository } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Where a page of the people whose data an organisation keeps starts, and what it is narrowed to. */
export interface KeptPeopleQuery {
  readonly stewardOrganisationId: Id;
  readonly limit: number;
  /** The last person of the page before: family and given name as held, and their id. */
  readonly after: { readonly sortName: string; readonly id: Id } | undefined;
  /** Part of a name or of a mail address. */
  readonly search: string | undefined;
}

const SORT_NAME = `lower(concat_ws(' ', person.familyName, person.givenName))`;

@Injectable()
export class PersonRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private get rows(): Repository<PersonEntity> {
    return this.transactions.manager().getRepository(PersonEntity);
  }

  async insert(people: readonly PersonEntity[]): Promise<void> {
    await this.rows.insert([...people]);
  }

  async findById(id: Id): Promise<PersonEntity | undefined> {
    return (await this.rows.findOneBy({ id })) ?? undefined;
  }

  async findByIds(ids: readonly Id[]): Promise<PersonEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** People whose data the organisation keeps and who are not erased, by family name; a seek, so that pages stay put. */
  async findKept(query: KeptPeopleQuery): Promise<PersonEntity[]> {
    const select = this.rows
      .createQueryBuilder('person')
      .where('person.stewardOrganisationId = :steward and person.erasedAt is null', {
        steward: query.stewardOrganisationId,
      });
    if (query.search !== undefined) {
      select.andWhere(
        `(concat_ws(' ', person.givenName, person.familyName) ilike :part or ${SORT_NAME} ilike :part or person.email ilike :part)`,
        { part: `%${query.search.replace(/[\\%_]/g, '\\$&')}%` },
      );
    }
    if (query.after) {
      select.andWhere(`(${SORT_NAME}, person.id) > (lower(:afterName), :afterId)`, {
        afterName: query.after.sortName,
        afterId: query.after.id,
      });
    }
    return select.orderBy(SORT_NAME).addOrderBy('person.id').limit(query.limit).getMany();
  }

  /** Changes what is given; true when the actor may change this person. */
  async update(id: Id, changes: Partial<Omit<PersonEntity, 'id'>>): Promise<boolean> {
    return ((await this.rows.update({ id }, changes)).affected ?? 0) > 0;
  }
}
