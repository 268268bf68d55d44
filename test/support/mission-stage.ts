import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { newId, type Id } from '@comitia/kernel';
import { startTestApi, type TestApi } from './api.js';
import type { TestDatabase } from './database.js';
import type { GraphqlClient } from './graphql-client.js';
import { startTestWorker, type TestWorker } from './worker.js';

/** What a mission under test hangs on; written by the owner, past every rule, because other tests show how it comes about. */
export interface StagedMission {
  readonly missionId: Id;
  readonly electionId: Id;
  readonly organisationId: Id;
  readonly authorityId: Id;
  readonly signatoryId: Id;
  readonly consentEntryId: Id;
  readonly activityId: Id;
}

/** An API and a worker on one data folder. */
export interface MissionStage {
  readonly api: TestApi;
  readonly worker: TestWorker;
  readonly home: string;
  /** An election of Bulgaria (or another country) with consent given to an organisation, and its mission. */
  mission(wanted?: {
    readonly organisationId?: Id;
    readonly country?: string;
    readonly day?: string;
    readonly title?: string;
  }): Promise<StagedMission>;
  /** Signs a new coordinator of the organisation in. */
  coordinator(organisationId: Id): Promise<GraphqlClient>;
  /** Keeps a file as an upload of the organisation would; its id. */
  keepFile(
    organisationId: Id,
    file: { readonly path: string } | { readonly name: string; readonly content: string | Buffer },
  ): Promise<Id>;
  stop(): Promise<void>;
}

/** Starts the API and the worker that missions need. */
export async function startMissionStage(): Promise<MissionStage> {
  const home = mkdtempSync(join(tmpdir(), 'comitia-stage-'));
  const environment = { COMITIA_HOME: home };
  const api = await startTestApi({ environment });
  const worker = await startTestWorker({ database: api.database, environment });
  return {
    api,
    worker,
    home,
    mission: (wanted = {}) => stageMission(api, wanted),
    coordinator: async (organisationId) => {
      const person = await api.factories.member(organisationId, 'coordinator');
      return api.signInAs(person.id, organisationId);
    },
    keepFile: (organisationId, file) => keepFile({ database: api.database, home }, organisationId, file),
    stop: async () => {
      await worker.stop();
      await api.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** An election with consent given to an organisation, and its mission. */
export async function stageMission(
  api: TestApi,
  wanted: Parameters<MissionStage['mission']>[0] & object,
): Promise<StagedMission> {
  const { database, factories } = api;
  const authority = await factories.authority();
  const organisationId = wanted.organisationId ?? (await factories.organisation()).id;
  const signatory = await factories.member(authority.id, 'signatory', 'officer');
  const [electionId, roundId, dayId, requestId, optionId, entryId, activityId] = Array.from({ length: 7 }, () =>
    newId(),
  );
  const day = wanted.day ?? '2027-10-31';
  const title = wanted.title ?? 'Observation of the parliamentary election';
  await database.query(
    `insert into comitia.election (id, authority_id, title, country, kind, time_zone, polling_opens, polling_closes)
     values ($1, $2, 'Parliamentary election', $3, 'parliamentary', 'Europe/Sofia', '07:00', '20:00')`,
    [electionId, authority.id, wanted.country ?? 'BGR'],
  );
  await database.query(
    `insert into comitia.election_round (id, election_id, number, certainty) values ($1, $2, 1, 'called')`,
    [roundId, electionId],
  );
  await database.query(
    `insert into comitia.election_day (id, election_id, round_id, date, kind) values ($1, $2, $3, $4, 'ordinary')`,
    [dayId, electionId, roundId, day],
  );
  await database.query(
    `insert into comitia.assistance_request (id, authority_id, election_id, reference, state, requester_kind)
     values ($1, $2, $3, $4, 'sent', 'emb')`,
    [requestId, authority.id, electionId, randomUUID().slice(0, 8)],
  );
  await database.query(
    `insert into comitia.request_addressee (id, request_id, authority_id, organisation_id, sent_at) values ($1, $2, $3, $4, now())`,
    [newId(), requestId, authority.id, organisationId],
  );
  await database.query(
    `insert into comitia.assistance_option (id, request_id, election_id, authority_id, organisation_id, service, title, description,
       format, core_team, long_term_observers, short_term_observers, starts_on, ends_on, hand_over_what, hand_over_to_whom,
       hand_over_due_on, state)
     values ($1, $2, $3, $4, $5, 'observation_full', $6, '', 'EOM', 12, 30, 200, $7::date - 40, $7::date + 7, 'Report', 'Commission',
       $7::date + 60, 'accepted')`,
    [optionId, requestId, electionId, authority.id, organisationId, title, day],
  );
  await giveConsent(database, {
    entryId: entryId!,
    authorityId: authority.id,
    organisationId,
    requestId: requestId!,
    electionId: electionId!,
    optionId: optionId!,
    signatoryId: signatory.id,
  });
  await database.query(
    `insert into comitia.activity (id, election_id, election_day_id, dated_from, organisation_id, authority_id, option_id, basis_kind,
       consent_entry_id, basis_citation, title, service, format, hand_over_what, hand_over_to_whom, hand_over_due_on, starts_on, ends_on)
     values ($1, $2, $3, $9::date, $4, $5, $6, 'consent_entry', $7, 'Consent ledger', $8, 'observation_full', 'EOM', 'Report', 'Commission',
       $9::date + 60, $9::date - 40, $9::date + 7)`,
    [activityId, electionId, dayId, organisationId, authority.id, optionId, entryId, title, day],
  );
  const missionId = newId();
  await database.query(
    `insert into comitia.mission (id, organisation_id, election_id, activity_id, option_id, consent_entry_id, title, format, core_team,
       long_term_observers, short_term_observers, starts_on, ends_on, created_at)
     select $1, organisation_id, election_id, id, option_id, consent_entry_id, title, format, 12, 30, 200, starts_on, ends_on, now()
     from comitia.activity where id = $2`,
    [missionId, activityId],
  );
  return {
    missionId,
    electionId: electionId!,
    organisationId,
    authorityId: authority.id,
    signatoryId: signatory.id,
    consentEntryId: entryId!,
    activityId: activityId!,
  };
}

interface StagedConsent {
  readonly entryId: Id;
  readonly authorityId: Id;
  readonly organisationId: Id;
  readonly requestId: Id;
  readonly electionId: Id;
  readonly optionId: Id;
  readonly signatoryId: Id;
  readonly withdraws?: Id;
}

async function giveConsent(database: TestDatabase, consent: StagedConsent): Promise<void> {
  const { entryId, authorityId, organisationId, requestId, electionId, optionId, signatoryId, withdraws } = consent;
  // Entry and statement refer to each other, checked when the transaction ends: several statements in one query are one.
  await database.query(`
    insert into comitia.consent_statement (entry_id, authority_id, organisation_id, capacity, document, statement)
      values ('${entryId}', '${authorityId}', '${organisationId}', 'Chair', 'Letter 17', 'So decided.');
    insert into comitia.consent_entry (id, authority_id, kind, request_id, election_id, option_id, organisation_id, withdraws_entry_id,
        decided_by, decided_at)
      values ('${entryId}', '${authorityId}', '${withdraws ? 'withdrawn' : 'given'}', '${requestId}', '${electionId}', '${optionId}',
        '${organisationId}', ${withdraws ? `'${withdraws}'` : 'null'}, '${signatoryId}', now());`);
}

/** Takes the consent of a staged mission back, as the ledger would have it, without telling anybody. */
export async function withdrawConsent(database: TestDatabase, mission: StagedMission): Promise<void> {
  const [given] = await database.query<{ request_id: Id; option_id: Id }>(
    'select request_id, option_id from comitia.consent_entry where id = $1',
    [mission.consentEntryId],
  );
  await giveConsent(database, {
    ...mission,
    entryId: newId(),
    requestId: given!.request_id,
    optionId: given!.option_id,
    withdraws: mission.consentEntryId,
  });
}

/** Keeps a file as an upload of the organisation would; its id. */
export async function keepFile(
  on: { readonly database: TestDatabase; readonly home: string },
  organisationId: Id,
  file: { readonly path: string } | { readonly name: string; readonly content: string | Buffer },
): Promise<Id> {
  const content = 'path' in file ? readFileSync(file.path) : Buffer.from(file.content);
  const name = 'path' in file ? basename(file.path) : file.name;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const folder = join(on.home, 'files', sha256.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  if ('path' in file) copyFileSync(file.path, join(folder, sha256));
  else writeFileSync(join(folder, sha256), content);
  const id = newId();
  await on.database.query(
    `insert into comitia.file (id, organisation_id, name, media_type, size, sha256) values ($1, $2, $3, 'text/csv', $4, $5)`,
    [id, organisationId, name, content.length, sha256],
  );
  return id;
}
