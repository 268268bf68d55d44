import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, type Repository } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import type { OrganisationKind } from './organisation-kind.js';

/** Where a page of the directory starts and what it is narrowed to. */
export interface OrganisationPageQuery {
  readonly limit: number;
  /** The last row of the page before: its name in lower case, and its id. */
  readonly after: { readonly name: string; readonly id: Id } | undefined;
  /** Part of the name or short name. */
  readonly search: string | undefined;
  readonly kind: OrganisationKind | undefined;
}

@Injectable()
export class OrganisationRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private get rows(): Repository<OrganisationEntity> {
    return this.transactions.manager().getRepository(OrganisationEntity);
  }

  async insert(organisation: OrganisationEntity): Promise<void> {
    await this.rows.insert(organisation);
  }

  async findById(id: Id): Promise<OrganisationEntity | undefined> {
    return (await this.rows.findOneBy({ id })) ?? undefined;
  }

  async findByIds(ids: readonly Id[]): Promise<OrganisationEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** Open organisations in the order of their names; a seek, not an offset, so that pages stay put. */
  async findPage(query: OrganisationPageQuery): Promise<OrganisationEntity[]> {
    const select = this.rows.createQueryBuilder('organisation').where('organisation.closedAt is null');
    if (query.search !== undefined) {
      select.andWhere('(organisation.name ilike :part or organisation.shortName ilike :part)', {
        part: `%${query.search.replace(/[\\%_]/g, '\\$&')}%`,
      });
    }
    if (query.kind !== undefined) select.andWhere('organisation.kind = :kind', { kind: query.kind });
    if (query.after) {
      select.andWhere('(lower(organisation.name), organisation.id) > (:afterName, :afterId)', {
        afterName: query.after.name,
        afterId: query.after.id,
      });
    }
    return select.orderBy('lower(organisation.name)').addOrderBy('organisation.id').limit(query.limit).getMany();
  }
}
