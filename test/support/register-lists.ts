import {
  ImportRunner,
  QUIET_HOST,
  RegisterRepository,
  TableImportService,
  type ImportDifference,
  type ImportMapping,
  type Station,
} from '@comitia/elections';
import { unwrap, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import type { MissionStage, StagedMission } from './mission-stage.js';

/** A station in force without the id that is the register's own. */
export type ListedStation = Omit<Station, 'id'>;

/** Brings lists in through the services, as a job would, without waiting for one. */
export class RegisterLists {
  constructor(
    private readonly stage: MissionStage,
    readonly mission: StagedMission,
  ) {}

  private as<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.stage.api.factories.asSystem(this.mission.organisationId, work);
  }

  /** From the file to the committed version, without the rows that are rejected; what it did. */
  async bring(content: string | Buffer, mapping: ImportMapping, name = 'list.csv'): Promise<ImportDifference> {
    const { missionId, electionId, organisationId } = this.mission;
    const fileId = await this.stage.keepFile(organisationId, { name, content });
    const imports = this.stage.worker.get(TableImportService);
    return this.as(async () => {
      const started = unwrap(await imports.start({ electionId, missionId, target: 'register', fileId }), 'start');
      const mapped = unwrap(await imports.map({ importId: started.id, mapping }), 'map');
      unwrap(await imports.commit(started.id, true), 'commit');
      const done = await this.stage.worker.get(ImportRunner).commit(started.id, QUIET_HOST);
      // A job of the stage's worker may have been quicker; what was committed is the same.
      const committed = done?.state === 'committed' ? done : (await imports.find(started.id))!;
      if (committed.state !== 'committed') throw new Error(`${committed.state}: ${committed.failure ?? ''}`);
      const { read, added, changed, unchanged, rejected } = committed.difference!;
      if (added + changed + unchanged + rejected !== read) throw new Error(JSON.stringify(committed.difference));
      if (JSON.stringify(mapped.difference) !== JSON.stringify(committed.difference))
        throw new Error(`shown ${JSON.stringify(mapped.difference)}, done ${JSON.stringify(committed.difference)}`);
      return committed.difference!;
    });
  }

  /** Codes of rows that an import rejects, without bringing anything in. */
  async rejectedCodes(content: string, mapping: ImportMapping): Promise<ReadonlySet<string>> {
    const { missionId, electionId, organisationId } = this.mission;
    const fileId = await this.stage.keepFile(organisationId, { name: 'list.csv', content });
    const imports = this.stage.worker.get(TableImportService);
    return this.as(async () => {
      const started = unwrap(await imports.start({ electionId, missionId, target: 'register', fileId }), 'start');
      unwrap(await imports.map({ importId: started.id, mapping }), 'map');
      const { problems } = await imports.problems(started.id, { limit: 1_000, after: undefined });
      const rows = problems.flatMap(({ row, severity }) => (severity === 'error' && row !== undefined ? [row] : []));
      const lines = content.split('\n');
      await imports.cancel(started.id);
      return new Set(rows.map((row) => lines[row - 1]!.split(',')[0]!));
    });
  }

  /** The stations in force, by code. */
  async inForce(): Promise<readonly ListedStation[]> {
    const registers = this.stage.worker.get(RegisterRepository);
    return this.as(() =>
      this.stage.worker.get(TransactionRunner).inTransaction(async () => {
        const register = await registers.findByElection(this.mission.electionId);
        if (!register) return [];
        const stations = await registers.all(register.id, register.currentVersion);
        return stations.map(({ code, name, address, areas, latitude, longitude, electors, kind, attributes }) => ({
          ...{ code, name, address, areas, latitude, longitude, electors, kind, attributes },
        }));
      }),
    );
  }

  /** Ids of the stations in force, by code. */
  async ids(): Promise<ReadonlyMap<string, Id>> {
    const registers = this.stage.worker.get(RegisterRepository);
    return this.as(() =>
      this.stage.worker.get(TransactionRunner).inTransaction(async () => {
        const register = (await registers.findByElection(this.mission.electionId))!;
        const stations = await registers.all(register.id, register.currentVersion);
        return new Map(stations.map(({ code, id }) => [code, id]));
      }),
    );
  }
}
