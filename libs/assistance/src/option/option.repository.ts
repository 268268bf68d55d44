import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { OptionEntity, OptionPartEntity, OptionQuestionEntity } from './option.entity.js';
import type { OptionState } from './option.states.js';

/** An option with its parts in their order. */
export interface OptionWithParts extends OptionEntity {
  readonly parts: readonly OptionPartEntity[];
}

@Injectable()
export class OptionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(option: OptionEntity, parts: readonly OptionPartEntity[]): Promise<void> {
    await this.transactions.manager().insert(OptionEntity, option);
    if (parts.length > 0) await this.transactions.manager().insert(OptionPartEntity, [...parts]);
  }

  async findByIds(ids: readonly Id[]): Promise<OptionWithParts[]> {
    if (ids.length === 0) return [];
    return this.withParts(await this.transactions.manager().findBy(OptionEntity, { id: In([...ids]) }));
  }

  async findById(id: Id): Promise<OptionWithParts | undefined> {
    return (await this.findByIds([id]))[0];
  }

  async findByRequests(requestIds: readonly Id[]): Promise<OptionWithParts[]> {
    if (requestIds.length === 0) return [];
    return this.withParts(
      await this.transactions.manager().find(OptionEntity, {
        where: { requestId: In([...requestIds]) },
        order: { offeredAt: 'ASC', id: 'ASC' },
      }),
    );
  }

  private async withParts(options: OptionEntity[]): Promise<OptionWithParts[]> {
    if (options.length === 0) return [];
    const parts = await this.transactions.manager().find(OptionPartEntity, {
      where: { optionId: In(options.map((option) => option.id)) },
      order: { position: 'ASC' },
    });
    return options.map((option) => ({ ...option, parts: parts.filter((part) => part.optionId === option.id) }));
  }

  /** Moves an option on from being offered; true when it still was, and the actor may do so. */
  async decide(id: Id, state: OptionState, withdrawnReason: string | null = null): Promise<boolean> {
    const changed = await this.transactions
      .manager()
      .update(OptionEntity, { id, state: 'offered' }, { state, ...(withdrawnReason ? { withdrawnReason } : {}) });
    return (changed.affected ?? 0) > 0;
  }

  /** Says of every part of an option whether it was accepted. */
  async decideParts(optionId: Id, acceptedIds: readonly Id[]): Promise<void> {
    await this.transactions
      .manager()
      .query(
        `update comitia.option_part set accepted = (id = any ($2::uuid[])) where option_id = $1 and accepted is null`,
        [optionId, [...acceptedIds]],
      );
  }

  async insertQuestion(question: OptionQuestionEntity): Promise<void> {
    await this.transactions.manager().insert(OptionQuestionEntity, question);
  }

  async findQuestion(id: Id): Promise<OptionQuestionEntity | undefined> {
    return (await this.transactions.manager().findOneBy(OptionQuestionEntity, { id })) ?? undefined;
  }

  async findQuestions(optionIds: readonly Id[]): Promise<OptionQuestionEntity[]> {
    if (optionIds.length === 0) return [];
    return this.transactions.manager().find(OptionQuestionEntity, {
      where: { optionId: In([...optionIds]) },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Answers a question once; true when it was open. */
  async answer(id: Id, answer: Pick<OptionQuestionEntity, 'answer' | 'answeredBy' | 'answeredAt'>): Promise<boolean> {
    const changed = await this.transactions.manager().update(OptionQuestionEntity, { id, answer: IsNull() }, answer);
    return (changed.affected ?? 0) > 0;
  }
}
