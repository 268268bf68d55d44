import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@comitia/kernel';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { projectRoot } from '../support/data-path.js';
import { startMissionStage, type MissionStage, type StagedMission } from '../support/index.js';

jest.setTimeout(60_000);

interface Said {
  readonly code: number | null;
  readonly output: string;
  readonly notes: string;
}

interface Imported {
  readonly committed: boolean;
  readonly difference: Record<string, number>;
  readonly note: string | null;
  readonly problems: readonly { readonly row: number | null; readonly code: string }[];
}

const MAPPING = { mode: 'whole', columns: { code: ['code'], name: ['name'] } };

describe('comitia registers import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comitia-command-'));
  let stage: MissionStage;
  let mission: StagedMission;

  beforeAll(async () => {
    stage = await startMissionStage();
    mission = await stage.mission();
  });

  afterAll(async () => {
    await stage.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  function run(file: string, ...options: readonly string[]): Promise<Said> {
    const { database } = stage.api;
    const mapping = write('mapping.json', JSON.stringify(MAPPING));
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'apps/cli/bin/comitia.js'), 'registers', 'import', file, '--mapping', mapping, ...options],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          REDIS_URL: '',
          COMITIA_HOME: stage.home,
          COMITIA_SECRET: database.secret.reveal(),
          DATABASE_URL: database.addresses.owner.reveal(),
        },
      },
    );
    let [output, notes] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (output += part.toString('utf8')));
    child.stderr.on('data', (part: Buffer) => (notes += part.toString('utf8')));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, notes })));
  }

  const imported = (said: Said): Imported => JSON.parse(said.output) as Imported;
  const onElection = (): readonly string[] => ['--election', mission.electionId, '--json'];
  const stationsInForce = async (): Promise<readonly string[]> => {
    const client = await stage.coordinator(mission.organisationId);
    const { stations } = await client.ask<{ stations: { edges: { node: { code: string } }[] } }>(
      'query ($missionId: ID!) { stations(missionId: $missionId, first: 100) { edges { node { code } } } }',
      { missionId: mission.missionId },
    );
    return stations.edges.map(({ node }) => node.code);
  };
  const statesOfImports = async (): Promise<readonly string[]> => {
    const rows = await stage.api.database.query<{ state: string }>(
      'select distinct state from comitia.table_import where election_id = $1 order by state',
      [mission.electionId],
    );
    return rows.map(({ state }) => state);
  };

  it('looks, brings in, and says that the same file changes nothing; standard output is one document', async () => {
    const file = write('stations.csv', 'code,name\n001,One\n002,Two\n');
    const looked = await run(file, ...onElection(), '--dry-run');
    expect(looked.code).toBe(0);
    expect(imported(looked)).toMatchObject({ committed: false, difference: { read: 2, added: 2 } });
    expect(await stationsInForce()).toEqual([]);
    const brought = await run(file, ...onElection());
    expect(imported(brought)).toMatchObject({ committed: true, difference: { added: 2, unchanged: 0 } });
    expect(await stationsInForce()).toEqual(['001', '002']);
    const again = imported(await run(file, ...onElection()));
    expect(again).toMatchObject({ committed: true, difference: { added: 0, unchanged: 2 } });
    expect(again.note).toContain('nothing was changed');
    expect(await statesOfImports()).toEqual(['cancelled', 'committed']);
  });

  it('shows the rows that it rejects and changes nothing, unless told to go on without them', async () => {
    const file = write('repeated.csv', 'code,name\n001,One\n003,Three\n003,Thrice\n');
    const before = await stationsInForce();
    const refused = await run(file, ...onElection());
    expect(refused.code).toBe(1);
    expect(refused.notes).toContain('2 of 3 rows were rejected');
    expect(imported(refused)).toMatchObject({ committed: false, difference: { rejected: 2 } });
    expect(imported(refused).problems.map(({ row }) => row)).toEqual(expect.arrayContaining([3, 4]));
    expect(await stationsInForce()).toEqual(before);
    expect(await statesOfImports()).toEqual(['cancelled', 'committed']);
    const brought = await run(file, ...onElection(), '--without-rejected');
    expect([brought.code, imported(brought).committed]).toEqual([0, true]);
    expect(await stationsInForce()).toEqual(['001']);
  });

  it.each([
    ['a file that is not there', 'nowhere.csv', undefined, 'There is no file'],
    ['an empty file', '', undefined, 'The file is empty'],
    ['a column that is missing', 'number\n001\n', undefined, 'The file has no column "code"'],
    ['an election that nobody works on', 'code,name\n001,One\n', newId(), 'No organisation has a register'],
    ['an election that is no id', 'code,name\n001,One\n', '12', 'give the id of an election'],
  ])('says in one sentence what is wrong with %s', async (_, content, election, sentence) => {
    const file = content.endsWith('.csv') ? join(folder, content) : write('wrong.csv', content);
    const said = await run(file, '--election', election ?? mission.electionId, '--json');
    expect([said.code, said.output]).toEqual([1, '']);
    expect(said.notes).toMatch(new RegExp(`^comitia: .*${sentence}.*\\n$`));
  });

  it('lets no organisation near an election that it does not work on', async () => {
    const { organisationId } = await stage.mission();
    const before = await stationsInForce();
    const said = await run(
      write('theirs.csv', 'code,name\n900,Theirs\n'),
      ...onElection(),
      '--organisation',
      organisationId,
    );
    expect([said.code, said.output]).toEqual([1, '']);
    expect(said.notes).toBe(`comitia: There is no election ${mission.electionId}.\n`);
    expect(await stationsInForce()).toEqual(before);
  });
});
