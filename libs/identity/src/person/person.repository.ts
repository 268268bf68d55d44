import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, type Repository } from 'typeorm';
import { PersonEntity } from './person.entity.js';

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

  /** Changes what is given; true when the actor may change this person. */
  async update(id: Id, changes: Partial<Omit<PersonEntity, 'id'>>): Promise<boolean> {
    return ((await this.rows.update({ id }, changes)).affected ?? 0) > 0;
  }
}
