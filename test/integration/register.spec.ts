import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { ImportMapping } from '@comitia/elections';
import type { Id } from '@comitia/kernel';
import {
  describeWithData,
  eventually,
  RegisterLists,
  startMissionStage,
  type GraphqlClient,
  type MissionStage,
  type StagedMission,
} from '../support/index.js';

jest.setTimeout(60_000);

const FAILURE = '... on Failure { code message } ... on InvalidInput { fields { path message } }';
const IMPORT =
  'id state failure difference { read added changed unchanged retired rejected ambiguous } progress { note }';

interface ImportAnswer {
  readonly __typename: string;
  readonly id: Id;
  readonly state: string;
  readonly code?: string;
  readonly message?: string;
  readonly failure: string | null;
  readonly difference: Record<string, number> | null;
  readonly progress: { readonly note: string | null } | null;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** The whole way of an import over GraphQL. */
class Importer {
  constructor(
    readonly stage: MissionStage,
    readonly client: GraphqlClient,
    readonly mission: StagedMission,
  ) {}

  async start(
    file: Parameters<MissionStage['keepFile']>[1],
    target = 'REGISTER',
  ): Promise<ImportAnswer & { inspection: unknown }> {
    const fileId = await this.stage.keepFile(this.mission.organisationId, file);
    const { startTableImport } = await this.client.ask<{ startTableImport: ImportAnswer & { inspection: unknown } }>(
      `mutation ($missionId: ID!, $target: ImportTarget!, $fileId: ID!) { startTableImport(missionId: $missionId, target: $target, fileId: $fileId)
        { __typename ... on TableImport { ${IMPORT} inspection } ${FAILURE} } }`,
      { missionId: this.mission.missionId, target, fileId },
    );
    return startTableImport;
  }

  async map(importId: Id, mapping: unknown): Promise<ImportAnswer> {
    const { mapTableImport } = await this.client.ask<{ mapTableImport: ImportAnswer }>(
      `mutation ($importId: ID!, $mapping: JSON!) { mapTableImport(importId: $importId, mapping: $mapping)
        { __typename ... on TableImport { ${IMPORT} } ${FAILURE} } }`,
      { importId, mapping },
    );
    return mapTableImport;
  }

  async commit(importId: Id, withoutRejected = false): Promise<ImportAnswer> {
    const { commitTableImport } = await this.client.ask<{ commitTableImport: ImportAnswer }>(
      `mutation ($importId: ID!, $withoutRejected: Boolean!) { commitTableImport(importId: $importId, withoutRejected: $withoutRejected)
        { __typename ... on TableImport { ${IMPORT} } ${FAILURE} } }`,
      { importId, withoutRejected },
    );
    return commitTableImport;
  }

  async ended(importId: Id): Promise<ImportAnswer> {
    return eventually(async () => {
      const { tableImport } = await this.client.ask<{ tableImport: ImportAnswer }>(
        `query ($id: ID!) { tableImport(id: $id) { ${IMPORT} } }`,
        { id: importId },
      );
      return ['COMMITTED', 'FAILED', 'CANCELLED'].includes(tableImport.state) && tableImport;
    }, 60_000);
  }

  /** From the file to the committed version. */
  async bring(
    file: Parameters<MissionStage['keepFile']>[1],
    mapping: unknown,
    withoutRejected = false,
  ): Promise<ImportAnswer> {
    const { id } = await this.start(file);
    const mapped = await this.map(id, mapping);
    if (mapped.state !== 'DRY_RUN') return mapped;
    const asked = await this.commit(id, withoutRejected);
    return asked.__typename === 'TableImport' ? this.ended(id) : asked;
  }

  async problems(
    importId: Id,
  ): Promise<readonly { row: number | null; code: string; severity: string; message: string }[]> {
    const { tableImport } = await this.client.ask<{ tableImport: { problems: { edges: { node: never }[] } } }>(
      'query ($id: ID!) { tableImport(id: $id) { problems(first: 100) { edges { node { row code severity message } } } } }',
      { id: importId },
    );
    return tableImport.problems.edges.map(({ node }) => node);
  }

  async stations(): Promise<
    readonly { code: string; name: string; electors: number | null; attributes: unknown; id: Id }[]
  > {
    const { stations } = await this.client.ask<{ stations: { edges: { node: never }[] } }>(
      'query ($missionId: ID!) { stations(missionId: $missionId, first: 100) { edges { node { id code name electors attributes } } } }',
      { missionId: this.mission.missionId },
    );
    return stations.edges.map(({ node }) => node);
  }
}

const MAPPING = {
  mode: 'whole',
  columns: {
    code: ['code'],
    name: ['name'],
    areas: ['area'],
    latitude: ['lat'],
    longitude: ['lon'],
    electors: ['electors'],
  },
};
const HEADER = 'code,name,area,lat,lon,electors,floor\n';
const csv = (...rows: readonly string[]) => ({ name: 'stations.csv', content: HEADER + rows.join('\n') + '\n' });
const A = '001,Училище „Васил Левски“,Sofia,42.70,23.32,600,ground';
const B = '002,School,Sofia,42.71,23.33,700,first';
const C = '003,Town hall,Plovdiv,42.14,24.75,800,';

describe('registers', () => {
  let stage: MissionStage;

  beforeAll(async () => {
    stage = await startMissionStage();
  });

  afterAll(() => stage.stop());

  const importer = async (): Promise<Importer> => {
    const mission = await stage.mission();
    return new Importer(stage, await stage.coordinator(mission.organisationId), mission);
  };

  it('keep codes as texts, names in any script, and columns that nobody mapped', async () => {
    const on = await importer();
    const done = await on.bring(csv(A, B, C), MAPPING);
    expect(done).toMatchObject({ state: 'COMMITTED', difference: { read: 3, added: 3, rejected: 0 } });
    expect(await on.stations()).toMatchObject([
      { code: '001', name: 'Училище „Васил Левски“', electors: 600, attributes: { floor: 'ground' } },
      { code: '002' },
      { code: '003', attributes: {} },
    ]);
  });

  it('show a second list as a difference, retire what is gone and bring it back with its id', async () => {
    const on = await importer();
    await on.bring(csv(A, B, C), MAPPING);
    const before = await on.stations();
    const second = await on.bring(csv(A, B.replace('700', '710')), MAPPING);
    expect(second).toMatchObject({
      state: 'COMMITTED',
      difference: { read: 2, added: 0, changed: 1, unchanged: 1, retired: 1 },
    });
    expect((await on.stations()).map(({ code, electors }) => [code, electors])).toEqual([
      ['001', 600],
      ['002', 710],
    ]);
    await on.bring(csv(A, B, C), MAPPING);
    expect((await on.stations()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const { mission } = await on.client.ask<{ mission: { register: { versions: unknown } } }>(
      'query ($id: ID!) { mission(id: $id) { register { versions { number stations added changed retired } } } }',
      { id: on.mission.missionId },
    );
    expect(mission.register.versions).toEqual([
      { number: 1, stations: 3, added: 3, changed: 0, retired: 0 },
      { number: 2, stations: 2, added: 0, changed: 1, retired: 1 },
      { number: 3, stations: 3, added: 1, changed: 1, retired: 0 },
    ]);
  });

  it('are undone by a new version that says what an earlier one said, with the same ids', async () => {
    const on = await importer();
    await on.bring(csv(A, B, C), MAPPING);
    const before = await on.stations();
    await on.bring(csv(A.replace('600', '601'), B), MAPPING);
    const restore = (number: number) =>
      on.client.ask(
        `mutation ($id: ID!, $number: Int!) { restoreRegisterVersion(missionId: $id, number: $number) { __typename ... on Register { current { number added changed retired } } ${FAILURE} } }`,
        { id: on.mission.missionId, number },
      );
    expect(await restore(1)).toEqual({
      restoreRegisterVersion: { __typename: 'Register', current: { number: 3, added: 1, changed: 1, retired: 0 } },
    });
    expect(await on.stations()).toEqual(before);
    expect(await restore(3)).toMatchObject({ restoreRegisterVersion: { current: { number: 3 } } });
    expect(await restore(9)).toMatchObject({ restoreRegisterVersion: { __typename: 'InvalidInput' } });
  });

  it('are compared by any two versions, station by station; no other organisation’s coordinator gets anything', async () => {
    const on = await importer();
    await on.bring(csv(A, B), MAPPING);
    await on.bring(csv(A.replace('600', '601'), C), MAPPING);
    await on.bring(csv(A, B, C), MAPPING);
    const compare = `query ($id: ID!, $from: Int!, $to: Int!, $kind: RegisterChangeKind, $first: Int = 20, $after: String) {
      registerDifference(missionId: $id, from: $from, to: $to, kind: $kind, first: $first, after: $after) { __typename
        ... on RegisterDifference { added changed retired pageInfo { hasNextPage endCursor } edges { node { kind code fields } } } ${FAILURE} } }`;
    const between = async (variables: Record<string, unknown>, client = on.client) =>
      (
        await client.ask<{ registerDifference: Record<string, unknown> }>(compare, {
          id: on.mission.missionId,
          ...variables,
        })
      ).registerDifference;
    expect(await between({ from: 1, to: 2 })).toMatchObject({
      added: 1,
      changed: 1,
      retired: 1,
      edges: [
        { node: { kind: 'CHANGED', code: '001', fields: { electors: [600, 601] } } },
        { node: { kind: 'RETIRED', code: '002', fields: null } },
        { node: { kind: 'ADDED', code: '003', fields: null } },
      ],
    });
    // What changed and changed back is no difference.
    expect(await between({ from: 1, to: 3 })).toMatchObject({ added: 1, changed: 0, retired: 0 });
    expect(await between({ from: 3, to: 1 })).toMatchObject({ added: 0, changed: 0, retired: 1 });
    expect(await between({ from: 0, to: 1 })).toMatchObject({ added: 2, changed: 0, retired: 0 });
    const { pageInfo } = (await between({ from: 1, to: 2, first: 2 })) as { pageInfo: { endCursor: string } };
    expect(pageInfo).toMatchObject({ hasNextPage: true });
    expect(await between({ from: 1, to: 2, after: pageInfo.endCursor })).toMatchObject({
      edges: [{ node: { code: '003' } }],
    });
    expect(await between({ from: 1, to: 2, kind: 'RETIRED' })).toMatchObject({ edges: [{ node: { code: '002' } }] });
    expect(await between({ from: 1, to: 9 })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'to', message: expect.stringContaining('there is no version 9') as unknown }],
    });
    const others = await on.stage.coordinator((await on.stage.mission()).organisationId);
    expect(await between({ from: 0, to: 1 }, others)).toMatchObject({ __typename: 'NotFound' });
    const one =
      'query ($id: ID!, $station: ID!) { station(missionId: $id, id: $station) { code } stationPoints(missionId: $id) { count } }';
    const [station] = await on.stations();
    const asked = { id: on.mission.missionId, station: station!.id };
    expect(await on.client.ask(one, asked)).toMatchObject({ station: { code: '001' } });
    expect(await others.ask(one, asked)).toEqual({ station: null, stationPoints: null });
  });

  it('say of the same file that nothing was changed', async () => {
    const on = await importer();
    await on.bring(csv(A, B), MAPPING);
    const again = await on.bring(csv(A, B), MAPPING);
    expect(again.progress?.note).toBe('The file says the same as version 1 of the register: nothing was changed.');
    expect(again).toMatchObject({ state: 'COMMITTED', difference: { unchanged: 2, added: 0, changed: 0, retired: 0 } });
  });

  it('refuse a mapping to a missing column by its name', async () => {
    const on = await importer();
    const { id } = await on.start(csv(A));
    const answer = await on.map(id, { mode: 'whole', columns: { code: ['section_id'] } });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    expect(answer.message).toContain('The file has no column "section_id"; it has "code", "name"');
  });

  it('reject every row of a repeated code with other content, and repetitions but the first with the same', async () => {
    const on = await importer();
    const { id } = await on.start(csv(A, B, B, C, C.replace('800', '801')));
    const mapped = await on.map(id, MAPPING);
    expect(mapped.difference).toMatchObject({ read: 5, added: 2, rejected: 3 });
    expect(await on.problems(id)).toMatchObject([
      { row: 4, code: 'row-repeated', severity: 'error' },
      { row: 5, code: 'code-repeated', severity: 'error' },
      {
        row: 6,
        code: 'code-repeated',
        severity: 'error',
        message: expect.stringContaining('the code 003 stands in row 5 as well') as unknown,
      },
    ]);
    const { tableImport } = await on.client.ask<{ tableImport: unknown }>(
      'query ($id: ID!) { tableImport(id: $id) { problemGroups { code severity count rows } } }',
      { id },
    );
    expect(tableImport).toEqual({
      problemGroups: [
        { code: 'code-repeated', severity: 'error', count: 2, rows: [5, 6] },
        { code: 'row-repeated', severity: 'error', count: 1, rows: [4] },
      ],
    });
    expect(await on.commit(id)).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('3 of 5 rows were rejected') as unknown,
    });
    const rejected = await on.client.request(`/exports/imports/${id}/rejected`);
    expect(rejected.status).toBe(200);
    const lines = (await rejected.text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe('code,name,area,lat,lon,electors,floor,comitia_reason');
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['cod', '002', '003', '003']);
    expect(await on.commit(id, true)).toMatchObject({ state: 'COMMITTING' });
    expect(await on.ended(id)).toMatchObject({ state: 'COMMITTED' });
  });

  it('come back as an export, in every form and at every version, and importing it changes nothing', async () => {
    const on = await importer();
    const awkward = '004,"=SUM(1)",Plovdiv,42.15,,90,"line\nbreak"';
    await on.bring(csv(A, B), MAPPING);
    await on.bring(csv(A, B, C, awkward, '005, Depot ,Varna,0.0000001,27.9,0,-'), MAPPING);
    const before = await on.stations();
    for (const format of ['csv', 'hxl', 'xlsx', 'geojson']) {
      const response = await on.client.request(`/exports/registers/${on.mission.missionId}?format=${format}`);
      expect(response.status).toBe(200);
      const name = decodeURIComponent(response.headers.get('content-disposition')!.split("''")[1]!);
      const { id, inspection } = await on.start({ name, content: Buffer.from(await response.arrayBuffer()) });
      const { suggestedMapping } = inspection as { suggestedMapping: unknown };
      expect([format, await on.map(id, suggestedMapping)]).toMatchObject([
        format,
        { state: 'DRY_RUN', difference: { read: 5, unchanged: 5, added: 0, changed: 0, retired: 0, rejected: 0 } },
      ]);
    }
    expect(await on.stations()).toEqual(before);
    const ask = (query: string) => on.client.request(`/exports/registers/${on.mission.missionId}${query}`);
    expect((await (await ask('?version=1')).text()).trimEnd().split('\r\n')).toHaveLength(3);
    expect((await ask('?version=7')).status).toBe(400);
    expect((await ask('?format=pdf')).status).toBe(400);
    const stranger = await stage.coordinator((await stage.mission()).organisationId);
    expect((await stranger.request(`/exports/registers/${on.mission.missionId}`)).status).toBe(404);
  });

  it.each(['stations.csv', 'stations.tsv', 'stations.json'])(
    'give the rejected rows of %s back in its own form, to be mended and sent again without touching the rest',
    async (name) => {
      const on = await importer();
      const rows = [HEADER.trim(), A, B.replace('700', 'many'), C].map((line) => line.split(','));
      const content = name.endsWith('.json')
        ? JSON.stringify(rows.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [rows[0]![at]!, cell]))))
        : rows.map((row) => row.join(name.endsWith('.tsv') ? '\t' : ';')).join('\n');
      const { id } = await on.start({ name, content });
      expect((await on.map(id, MAPPING)).difference).toMatchObject({ read: 3, added: 2, rejected: 1 });
      await on.commit(id, true);
      await on.ended(id);
      const response = await on.client.request(`/exports/imports/${id}/rejected`);
      const file = decodeURIComponent(response.headers.get('content-disposition')!.split("''")[1]!);
      expect(file).toBe(name.replace('.', '-rejected.'));
      const mended = (await response.text()).replace(/many(?=[";\t])/, '700');
      const again = await on.start({ name: file, content: mended });
      const { suggestedMapping } = again.inspection as { suggestedMapping: object };
      expect(suggestedMapping).toMatchObject({ mode: 'part' });
      expect(await on.map(again.id, suggestedMapping)).toMatchObject({
        difference: { read: 1, added: 1, retired: 0, rejected: 0 },
      });
      await on.commit(again.id);
      await on.ended(again.id);
      expect((await on.stations()).map(({ code, electors }) => [code, electors])).toEqual([
        ['001', 600],
        ['002', 700],
        ['003', 800],
      ]);
      expect((await on.stations())[1]!.attributes).toEqual({ floor: 'first' });
    },
  );

  it('offer a saved mapping when the same header comes again, and when one comes that has more', async () => {
    const on = await importer();
    const { id } = await on.start(csv(A));
    await on.client.ask(
      'mutation ($id: ID!, $mapping: JSON!) { mapTableImport(importId: $id, mapping: $mapping, saveProfileAs: "Commission") { __typename } }',
      { id, mapping: MAPPING },
    );
    const again = await on.start(csv(B));
    expect(again.inspection).toMatchObject({ profileName: 'Commission', suggestedMapping: MAPPING });
    const wider = await on.start({ name: 'w.csv', content: `${HEADER.trim()},ramp\n${C},yes\n` });
    expect(wider.inspection).toMatchObject({ profileName: 'Commission', suggestedMapping: MAPPING });
  });

  it('are told by several columns together, whatever stands in them', async () => {
    const on = await importer();
    const content = 'district,number,place\nA,1,One\nA/1,,Two\nB,1,Three\n';
    const done = await on.bring(
      { name: 'numbers.csv', content },
      { mode: 'whole', columns: { code: ['district', 'number'], name: ['place'] } },
    );
    expect(done.difference).toMatchObject({ read: 3, added: 3 });
    expect((await on.stations()).map(({ code }) => code)).toEqual(['A/1', 'A\\/1/', 'B/1']);
  });

  it('are placed by a national grid, and asked in which', async () => {
    const on = await importer();
    const grid = { name: 'grid.csv', content: 'code,name,x,y\n1,Hall,536737,210305\n2,Club,0,0\n3,Pub,536000,\n' };
    const mapping = { mode: 'whole', columns: { code: ['code'], name: ['name'], easting: ['x'], northing: ['y'] } };
    const { id } = await on.start(grid);
    expect(await on.map(id, mapping)).toMatchObject({ fields: [{ path: 'mapping.coordinateSystem' }] });
    await on.map(id, { ...mapping, coordinateSystem: 'EPSG:27700' });
    expect(await on.problems(id)).toMatchObject(
      [
        { row: 2, code: 'outside-the-country' },
        { row: 3, code: 'coordinates-at-zero' },
        { row: 4, code: 'coordinates-unreadable' },
      ].sort((one, other) => Number(one.code === 'outside-the-country') - Number(other.code === 'outside-the-country')),
    );
  });

  it('refuse a truncated file, an empty one, and a spreadsheet called .csv that is none', async () => {
    const on = await importer();
    const cut = await on.start({ name: 'cut.csv', content: `${HEADER}${A}\n002,"School,Sof` });
    const mapped = await on.map(cut.id, MAPPING);
    expect(await on.problems(cut.id)).toContainEqual(
      expect.objectContaining({ code: 'file-cut-off', severity: 'error' }),
    );
    expect(mapped.state).toBe('DRY_RUN');
    expect(await on.commit(cut.id, true)).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('cut off') as unknown,
    });
    const short = await on.start({ name: 'short.csv', content: `${HEADER}${A}\n${B}\n003,Town` });
    await on.map(short.id, MAPPING);
    expect(await on.problems(short.id)).toMatchObject([{ row: 4, code: 'row-cut-off' }]);
    expect(await on.start({ name: 'empty.csv', content: '' })).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('empty.csv') as unknown,
    });
    expect(await on.start({ name: 'photo.csv', content: Buffer.from('89504e470d0a1a0a0000', 'hex') })).toMatchObject({
      __typename: 'InvalidInput',
    });
  });

  it('say of coordinates at 0,0 and swapped ones what is wrong, and keep the station', async () => {
    const on = await importer();
    const { id } = await on.start(csv(A, '010,Zero,Sofia,0,0,5,', '011,Swapped,Sofia,23.3,42.7,5,'));
    expect((await on.map(id, MAPPING)).difference).toMatchObject({ read: 3, added: 3, rejected: 0 });
    expect(await on.problems(id)).toMatchObject([
      { row: 3, code: 'coordinates-at-zero', severity: 'warning' },
      { row: 4, code: 'coordinates-swapped', severity: 'warning' },
    ]);
  });

  it('ask about a code that changed while name and place did not', async () => {
    const on = await importer();
    await on.bring(csv(A, B, C), MAPPING);
    const before = await on.stations();
    const renamed = csv(A, B, C.replace('003', '9003'));
    const { id } = await on.start(renamed);
    expect((await on.map(id, MAPPING)).difference).toMatchObject({ ambiguous: 1, added: 1, retired: 1 });
    expect(await on.commit(id)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'mapping.codeChanges' }],
    });
    expect((await on.map(id, { ...MAPPING, codeChanges: 'same' })).difference).toMatchObject({ ambiguous: 0 });
    await on.commit(id);
    await on.ended(id);
    expect((await on.stations()).find(({ code }) => code === '9003')?.id).toBe(
      before.find(({ code }) => code === '003')?.id,
    );
  });

  it('take the electors from a second file by code, and reject codes that are not there', async () => {
    const on = await importer();
    await on.bring(csv(A, B), { ...MAPPING, columns: { ...MAPPING.columns, electors: [] } });
    const update = { mode: 'update', columns: { code: ['code'], electors: ['voters'] } };
    const done = await on.bring({ name: 'electors.csv', content: 'code;voters\n001;625\n777;1\n' }, update, true);
    expect(done).toMatchObject({ state: 'COMMITTED', difference: { read: 2, changed: 1, rejected: 1, retired: 0 } });
    expect((await on.stations()).map(({ code, electors }) => [code, electors])).toEqual([
      ['001', 625],
      ['002', null],
    ]);
    // The whole list again, without a column of electors, leaves them as they are.
    const again = await on.bring(csv(A, B), { ...MAPPING, columns: { ...MAPPING.columns, electors: [] } });
    expect(again.difference).toMatchObject({ unchanged: 2 });
  });

  it('let the second of two coordinators look again', async () => {
    const on = await importer();
    const first = await on.start(csv(A, B));
    const second = await on.start(csv(A, C));
    await on.map(first.id, MAPPING);
    await on.map(second.id, MAPPING);
    await on.commit(first.id);
    await on.ended(first.id);
    await on.commit(second.id);
    const ended = await on.ended(second.id);
    expect(ended).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('version 1') as unknown });
    expect((await on.map(second.id, MAPPING)).difference).toMatchObject({ added: 1, retired: 1, unchanged: 1 });
  });

  it('are brought in once, however often the job runs', async () => {
    const on = await importer();
    const done = await on.bring(csv(A, B), MAPPING);
    const { ImportRunner, QUIET_HOST } = await import('@comitia/elections');
    const { organisationId } = on.mission;
    await stage.api.factories.asSystem(organisationId, () =>
      stage.worker.get(ImportRunner).commit(done.id, QUIET_HOST),
    );
    expect(
      await stage.api.database.query('select number from comitia.register_version where organisation_id = $1', [
        organisationId,
      ]),
    ).toEqual([{ number: 1 }]);
  });

  it('are cancelled without a trace, and not committed afterwards', async () => {
    const on = await importer();
    const { id } = await on.start(csv(A));
    await on.map(id, MAPPING);
    const { cancelTableImport } = await on.client.ask<{ cancelTableImport: ImportAnswer }>(
      `mutation ($id: ID!) { cancelTableImport(importId: $id) { __typename ... on TableImport { state } } }`,
      { id },
    );
    expect(cancelTableImport.state).toBe('CANCELLED');
    expect(await on.commit(id)).toMatchObject({ __typename: 'WrongState' });
    expect(await on.stations()).toEqual([]);
  });

  it('are refused to the wrong role and unknown to another organisation, by the database too', async () => {
    const on = await importer();
    const done = await on.bring(csv(A), MAPPING);
    const focal = await stage.api.factories.member(on.mission.organisationId, 'focal_point');
    const wrongRole = await stage.api.signInAs(focal.id, on.mission.organisationId);
    const stranger = await stage.coordinator((await stage.mission()).organisationId);
    const ask = 'query ($id: ID!) { tableImport(id: $id) { id } }';
    expect(await wrongRole.refusal(ask, { id: done.id })).toBe('FORBIDDEN');
    expect(await stranger.ask(ask, { id: done.id })).toEqual({ tableImport: null });
    expect(
      await stranger.ask('query ($id: ID!) { stations(missionId: $id) { totalCount } }', { id: on.mission.missionId }),
    ).toEqual({
      stations: { totalCount: 0 },
    });
    const { TableImportService } = await import('@comitia/elections');
    const past = await stage.api.factories.asPerson(focal, on.mission.organisationId, ['focal_point'], () =>
      stage.api.get(TableImportService).find(done.id),
    );
    expect(past).toBeUndefined();
  });

  describe('whatever came before', () => {
    const cell = (...values: readonly string[]) => fc.constantFrom(...values);
    const row = fc
      .tuple(
        cell('01', '02', '03', '04', '05', '06', '07', ''),
        cell('School', 'Town hall', '', 'Училище'),
        cell('Sofia', 'Varna', 'Abroad', ''),
        cell('42.7,23.3', '43.2,27.9', '48.2,16.4', '0,0', ',', '23.3,42.7'),
        cell('600', '700', '', 'many'),
        cell('ramp', ''),
      )
      .map((cells) => cells.join(','));
    const table = fc.array(row, { minLength: 1, maxLength: 9 });
    const listOf = (rows: readonly string[]): string => `${HEADER}${rows.join('\n')}\n`;
    const mapping = { ...MAPPING, codeChanges: 'same' } as ImportMapping;
    const lists = async (): Promise<RegisterLists> => new RegisterLists(stage, await stage.mission());

    it('importing a list leaves the same stations in force as importing it alone', async () => {
      await fc.assert(
        fc.asyncProperty(table, table, fc.nat(8), row, async (one, final, at, other) => {
          const content = listOf(final);
          const alone = await lists();
          await alone.bring(content, mapping);
          const rejected = await alone.rejectedCodes(content, mapping);
          const after = await lists();
          await after.bring(listOf(one), mapping);
          await after.bring(content, mapping);
          await after.bring(listOf(final.with(Math.min(at, final.length - 1), other)), mapping);
          await after.bring(listOf([...final].reverse()), { ...mapping, mode: 'update' });
          await after.bring(content, mapping);
          // Stations of rejected rows stay as they were.
          const accepted = (stations: Awaited<ReturnType<RegisterLists['inForce']>>) =>
            stations.filter(({ code }) => !rejected.has(code));
          expect(accepted(await after.inForce())).toEqual(accepted(await alone.inForce()));
        }),
        { seed: 6, numRuns: 6 },
      );
    });

    it('the order of the rows changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(
          table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
          async ([rows, shuffled]) => {
            const [one, other] = [await lists(), await lists()];
            const first = await one.bring(listOf(rows), mapping);
            expect(await other.bring(listOf(shuffled), mapping)).toEqual(first);
            expect(await other.inForce()).toEqual(await one.inForce());
            const { read, rejected } = first;
            expect(await one.bring(listOf(shuffled), mapping)).toEqual({
              ...{ read, rejected, added: 0, changed: 0, unchanged: read - rejected, retired: 0, ambiguous: 0 },
            });
          },
        ),
        { seed: 6, numRuns: 4 },
      );
    });
  });

  describeWithData(
    'of Bulgaria, 27 October 2024',
    ['registers/bulgaria-2024/31_sections.csv', 'registers/bulgaria-2024/40_elections_lists.csv'],
    ([sections, electors]) => {
      it('comes in whole, with its electors from the second file', async () => {
        const on = await importer();
        const mapping = {
          mode: 'whole',
          columns: {
            code: ['section_id'],
            areas: ['rik_name', 'municipality', 'city'],
            address: ['address'],
            latitude: ['latitude'],
            longitude: ['longitude'],
            mobile: ['is_mobile'],
            ship: ['is_on_ship'],
          },
        };
        const whole = await on.bring({ path: sections! }, mapping);
        expect(whole).toMatchObject({ state: 'COMMITTED', difference: { read: 12_920, added: 12_920, rejected: 0 } });
        const lists = await on.bring(
          { path: electors! },
          { mode: 'update', columns: { code: ['section_id'], electors: ['registered_voters'] } },
          true,
        );
        expect(lists.difference).toMatchObject({ read: 11_646, changed: 11_635, rejected: 11 });
        const { mission, stationPoints } = await on.client.ask<{
          mission: unknown;
          stationPoints: { count: number; ids: string; places: string };
        }>(
          'query ($id: ID!) { mission(id: $id) { stationCount register { current { number } } } stationPoints(missionId: $id) { count ids places } }',
          { id: on.mission.missionId },
        );
        expect(mission).toEqual({ stationCount: 12_920, register: { current: { number: 2 } } });
        expect(stationPoints.count).toBe(12_920);
        expect(Buffer.from(stationPoints.ids, 'base64')).toHaveLength(12_920 * 16);
        const places = Buffer.from(stationPoints.places, 'base64');
        expect(places).toHaveLength(12_920 * 8);
        const [first] = (
          await on.client.ask<{ stations: { edges: { node: { latitude: number; longitude: number } }[] } }>(
            'query ($id: ID!) { stations(missionId: $id, first: 1) { edges { node { latitude longitude } } } }',
            { id: on.mission.missionId },
          )
        ).stations.edges;
        expect(places.readInt32BE(0) / 1e6).toBeCloseTo(first!.node.longitude, 6);
        expect(places.readInt32BE(4) / 1e6).toBeCloseTo(first!.node.latitude, 6);
      }, 120_000);
    },
  );
});
