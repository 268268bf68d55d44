import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  decideOption,
  makeAssisting,
  makeCommission,
  mutate,
  offerOption,
  openElection,
  prepareRequest,
  sendRequest,
} from '../factories/assistance.js';
import { FakeClock, startTestApi, type TestApi } from '../support/index.js';

const counted = (days: number) => ({ unit: 'working_days', days });

describe('milestones that a country’s law dates', () => {
  let api: TestApi;
  let home: string;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'comitia-law-'));
    writeFileSync(
      join(home, 'national-calendars.json'),
      JSON.stringify({
        BGR: {
          rules: [
            {
              id: 'observers_registered',
              title: 'Registration of observers closes',
              earliest: counted(-20),
              target: counted(-10),
              latest: counted(-10),
              citation: 'A made-up law for this test, article 7',
            },
          ],
        },
      }),
    );
    api = await startTestApi({ clock: new FakeClock(), environment: { COMITIA_HOME: home } });
  });

  afterAll(async () => {
    await api.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('are counted back over its holidays, are legal, cite it, and move with election day', async () => {
    const commission = await makeCommission(api);
    const odihr = await makeAssisting(api, 'OSCE_ODIHR');
    const election = await openElection(commission.officer);
    const request = await prepareRequest(commission.officer, election.id);
    await sendRequest(commission.officer, request.id, odihr.organisation.id);
    await decideOption(commission.signatory, (await offerOption(odihr.focalPoint, request.id)).id, 'ACCEPT');
    const legal = async () => {
      const { milestones } = await odihr.coordinator.ask<{ milestones: { edges: { node: object }[] } }>(
        '{ milestones(first: 100, kind: LEGAL) { edges { node { title target source } } } }',
      );
      return milestones.edges.map(({ node }) => node);
    };
    // Ten working days before Sunday 4 October 2026: Tuesday 22 September is a public holiday, so one day further back.
    expect(await legal()).toEqual([
      {
        title: 'Registration of observers closes',
        target: '2026-09-18',
        source: 'A made-up law for this test, article 7',
      },
    ]);
    const [day] = (election['rounds'] as { days: { id: string }[] }[])[0]!.days;
    await mutate(
      commission.officer,
      'moveElectionDay',
      { electionDayId: day!.id, date: '2026-10-11', reason: 'By decree.' },
      '... on Election { id }',
    );
    expect(await legal()).toMatchObject([{ target: '2026-09-28' }]);
  });
});
