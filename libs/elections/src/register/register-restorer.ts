import { newId, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { invalidInput, notFound, type ImportFailure } from '../table-import/table-import.failure.js';
import { RegisterImportRepository } from './register-import.repository.js';
import { RegisterStageRepository } from './register-stage.repository.js';
import { RegisterRepository } from './register.repository.js';
import type { Register } from './register.js';

/** Undoes imports by a new version that says what an earlier one said. */
@Injectable()
export class RegisterRestorer {
  constructor(
    private readonly registers: RegisterRepository,
    private readonly stage: RegisterStageRepository,
    private readonly staged: RegisterImportRepository,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly actors: ActorContext,
  ) {}

  /** Brings an earlier version back as a new one; where the register says the same already, nothing is done. */
  async restore(electionId: Id, number: number): Promise<Result<Register, ImportFailure>> {
    return this.transactions.inTransaction(async () => {
      const register = await this.registers.findByElection(electionId);
      if (!register) return notFound('register of the election', electionId);
      const current = await this.registers.lock(register.id);
      if (!Number.isInteger(number) || number < 1 || number > current) {
        const message = `The register has the versions 1 to ${current}; there is no version ${number} to bring back.`;
        return invalidInput([{ path: 'number', message }]);
      }
      await this.stage.stageVersion(register.id, number);
      const rows = { registerId: register.id, openOnly: false };
      const { added, changed, retired } = await this.staged.compare(rows, true, []);
      if (added + changed + retired === 0) return success({ ...register, currentVersion: current });
      const version = current + 1;
      await this.staged.retire(rows, version, []);
      await this.staged.endChanged(rows, version);
      await this.staged.findIdentities(register.id, []);
      await this.staged.bringIn(register.id, version, { above: 0, upTo: await this.stage.lastRow() });
      await this.registers.addVersion({
        id: newId(),
        registerId: register.id,
        number: version,
        added,
        changed,
        retired,
        tableImportId: null,
        restoresVersion: number,
        fileName: `version ${number}`,
        committedAt: this.clock.now(),
        committedBy: actorUser(this.actors.current()),
      });
      await this.audit.write({
        action: 'register.restored',
        subjectKind: 'register',
        subjectId: register.id,
        details: { restores: number, version },
      });
      return success({ ...register, currentVersion: version });
    });
  }
}
