import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@comitia/kernel';
import { SharedDeploymentService, SharingAgreementService } from '@comitia/partners';
import { TransactionRunner } from '@comitia/platform';
import {
  FakeClock,
  PartnerStage,
  startTestApi,
  type AgreementAnswer,
  type GraphqlClient,
  type StagedSharing,
  type TestApi,
} from '../support/index.js';

const CHANGE = `mutation ($input: ChangeSharingAgreementInput!) { changeSharingAgreement(input: $input) {
  __typename ... on SharingAgreement { id fields endsOn } ... on Failure { code message } } }`;
const END = `mutation ($id: ID!) { endSharingAgreement(id: $id) {
  __typename ... on SharingAgreement { id state } ... on Failure { code message } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeCredential(id: $id) }';
const ISSUE = `mutation ($id: ID!, $label: String!, $days: Int!) { issueCredential(agreementId: $id, label: $label, validDays: $days) {
  __typename ... on IssuedCredential { secret } ... on Failure { code message } } }`;
const CREATE = `mutation ($input: CreateSharingAgreementInput!) { createSharingAgreement(input: $input) {
  __typename ... on Failure { code message } } }`;
const PREVIEW = 'query ($id: ID!) { viewAsPartner(agreementId: $id, first: 5) { edges { node { id } } } }';
const DEPLOYMENTS = '{ deployments { edges { node { id } } } }';
const CHANGES = '{ changes { edges { node { kind } } } }';

describe('sharing agreements', () => {
  let api: TestApi;
  let stage: PartnerStage;
  let sharing: StagedSharing;
  const clock = new FakeClock(new Date());

  beforeAll(async () => {
    api = await startTestApi({ clock });
    stage = new PartnerStage(api);
    sharing = await stage.sharing();
    await sharing.deployment.publish([{ code: '1' }]);
  });

  afterAll(() => api.stop());

  const mutate = async (client: GraphqlClient, query: string, variables: Record<string, unknown>) =>
    Object.values(await client.ask<Record<string, AgreementAnswer>>(query, variables))[0]!;

  describe('are made', () => {
    it('on fields that are named, in their own order, once each', async () => {
      const partner = await stage.partner();
      const made = await stage.agree(sharing, partner.organisation.id, ['TIME', 'AREA', 'AREA']);
      expect(made).toMatchObject({ __typename: 'SharingAgreement', fields: ['AREA', 'TIME'], state: 'ACTIVE' });
      const list = `{ sharingAgreements { id missionId electionTitle country fields state owner { id } partner { id } } }`;
      const { sharingAgreements } = await partner.client.ask<{ sharingAgreements: object[] }>(list);
      expect(sharingAgreements).toEqual([
        {
          id: made.id,
          missionId: sharing.mission.missionId,
          electionTitle: 'Parliamentary election',
          country: 'BGR',
          fields: ['AREA', 'TIME'],
          state: 'ACTIVE',
          owner: { id: sharing.mission.organisationId },
          partner: { id: partner.organisation.id },
        },
      ]);
      expect(await sharing.coordinator.ask<{ sharingAgreements: object[] }>(list)).toMatchObject({
        sharingAgreements: expect.arrayContaining(sharingAgreements) as unknown,
      });
      const again = await stage.agree(sharing, partner.organisation.id, ['AREA']);
      expect(again).toMatchObject({ __typename: 'WrongState', code: 'WRONG_STATE' });
      expect(again.message).toContain(`an agreement with ${partner.organisation.name} on this mission already`);
    });

    it('not without a field, without a partner, with oneself, or ending before they start', async () => {
      const partnerId = (await stage.partner()).organisation.id;
      const refused = async (wanted: Promise<AgreementAnswer>) => {
        const answer = await wanted;
        expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
        return answer.message;
      };
      expect(await refused(stage.agree(sharing, partnerId, []))).toContain('choose at least one field');
      expect(await refused(stage.agree(sharing, newId(), ['AREA']))).toContain('no such organisation');
      expect(await refused(stage.agree(sharing, sharing.mission.organisationId, ['AREA']))).toContain('with itself');
      expect(await refused(stage.agree(sharing, partnerId, ['AREA'], { endsOn: '2025-12-31' }))).toContain(
        'end on 2025-12-31, before it starts on 2026-01-01',
      );
      const other = await stage.sharing();
      expect(await stage.agree(sharing, partnerId, ['AREA'], { missionId: other.mission.missionId })).toMatchObject({
        __typename: 'NotFound',
      });
    });
  });

  describe('change', () => {
    it('their fields and last day, and end once', async () => {
      const { partner, agreementId, programme } = await stage.partnerUnder(sharing, ['AREA']);
      expect(await stage.rows(programme)).toMatchObject([{ area: 'North', station: null }]);
      expect(
        await mutate(sharing.coordinator, CHANGE, { input: { id: agreementId, fields: ['STATION'] } }),
      ).toMatchObject({ fields: ['STATION'], endsOn: '2100-01-01' });
      expect(await stage.rows(programme)).toMatchObject([{ area: null, station: { code: '1' } }]);
      expect(await mutate(sharing.coordinator, CHANGE, { input: { id: agreementId, fields: [] } })).toMatchObject({
        __typename: 'InvalidInput',
      });
      expect(
        await mutate(sharing.coordinator, CHANGE, { input: { id: agreementId, endsOn: '2025-01-01' } }),
      ).toMatchObject({ __typename: 'InvalidInput' });
      expect(await mutate(sharing.coordinator, END, { id: agreementId })).toMatchObject({ state: 'ENDED' });
      expect(await stage.rows(programme)).toEqual([]);
      expect((await stage.changes(programme)).edges.at(-1)?.node).toMatchObject({
        kind: 'WITHDRAWN',
        deployment: null,
      });
      for (const after of [
        await mutate(sharing.coordinator, END, { id: agreementId }),
        await mutate(sharing.coordinator, CHANGE, { input: { id: agreementId, fields: ['AREA'] } }),
        await mutate(partner.client, ISSUE, { id: agreementId, label: 'late', days: 1 }),
      ]) {
        expect(after).toMatchObject({ __typename: 'WrongState' });
        expect(after.message).toContain('The agreement ended on');
      }
      // A new one can be made, and leaves a trace.
      expect(await stage.agree(sharing, partner.organisation.id, ['AREA'])).toMatchObject({ state: 'ACTIVE' });
      const audited = await api.database.query<{ action: string }>(
        'select action from comitia.audit_entry where subject_id = $1',
        [agreementId],
      );
      expect(audited.map(({ action }) => action).sort()).toEqual(
        ['changed', 'ended', 'made'].map((done) => `sharing_agreement.${done}`),
      );
    });
  });

  describe('have credentials', () => {
    it('shown once, kept as a hash, two alive, expiring and revocable, each refusal with its sentence', async () => {
      const partner = await stage.partner();
      const { id: agreementId } = await stage.agree(sharing, partner.organisation.id, ['AREA']);
      const first = await stage.issue(partner, agreementId, 2);
      expect(first.secret).toMatch(/^cmt_[A-Za-z0-9_-]{43}$/);
      const everything = await api.database.query<{ row: string }>(
        `select to_jsonb(held)::text as row from comitia.partner_credential held
         union all select to_jsonb(kept)::text from comitia.audit_entry kept
         union all select to_jsonb(asked)::text from comitia.job asked
         union all select to_jsonb(answered)::text from comitia.idempotency_key answered`,
      );
      expect(everything.length).toBeGreaterThan(1);
      expect(everything.filter(({ row }) => row.includes(first.secret))).toEqual([]);
      const list = '{ partnerCredentials { id hint label revokedAt } }';
      expect(await partner.client.ask(list)).toEqual({
        partnerCredentials: [
          { id: first.credential.id, hint: first.secret.slice(-4), label: 'our server', revokedAt: null },
        ],
      });
      const second = await stage.issue(partner, agreementId, 1);
      const third = await stage.issue(partner, agreementId);
      expect(third).toMatchObject({ __typename: 'WrongState' });
      expect(third.message).toContain('Two credentials');
      const [one, two] = [api.withCredential(first.secret), api.withCredential(second.secret)];
      for (const programme of [one, two]) expect(await stage.rows(programme)).toHaveLength(1);

      const refusal = async (client: GraphqlClient) => (await client.send(DEPLOYMENTS)).errors?.[0];
      expect(await partner.client.ask(REVOKE, { id: first.credential.id })).toEqual({ revokeCredential: true });
      expect(await partner.client.ask(REVOKE, { id: first.credential.id })).toEqual({ revokeCredential: false });
      expect(await refusal(one)).toEqual({
        message: 'This credential was revoked: ask for a new one under the sharing agreement.',
        extensions: { code: 'CREDENTIAL_REVOKED' },
      });
      expect(await stage.issue(partner, agreementId)).toMatchObject({ __typename: 'IssuedCredential' });
      clock.advance(86_400_001);
      expect(await refusal(two)).toEqual({
        message: 'This credential has expired: ask for a new one under the sharing agreement.',
        extensions: { code: 'CREDENTIAL_EXPIRED' },
      });
      expect(await refusal(api.withCredential('cmt_made-up'))).toMatchObject({
        message: 'This credential is not known here: check that it was copied whole.',
        extensions: { code: 'CREDENTIAL_UNKNOWN' },
      });
    });

    it('that open what is shared and nothing else, with a sentence', async () => {
      const { programme } = await stage.partnerUnder(sharing, ['AREA']);
      for (const outside of [
        '{ sharingAgreements { id } }',
        '{ partnerCredentials { id } }',
        '{ organisations(first: 1) { edges { node { id } } } }',
        `{ viewAsPartner(agreementId: "${newId()}") { edges { node { id } } } }`,
        `mutation { revokeCredential(id: "${newId()}") }`,
      ]) {
        const { errors } = await programme.send(outside);
        expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
        expect(errors?.[0]?.message).toContain('A credential opens what its sharing agreement shares');
      }
    });

    it('whose life and label have limits', async () => {
      const partner = await stage.partner();
      const { id } = await stage.agree(sharing, partner.organisation.id, ['AREA']);
      for (const [label, days] of [
        ['', 1],
        ['x'.repeat(101), 1],
        ['server', 0],
        ['server', 367],
      ]) {
        const refused = await mutate(partner.client, ISSUE, { id, label, days });
        expect(refused).toMatchObject({ __typename: 'InvalidInput' });
        expect(refused.message).toMatch(/1 to (100|366)/);
      }
    });
  });

  describe('are for', () => {
    /** Operations, who may call them, and what an organisation that has nothing to do with it is answered. */
    const cases = (agreementId: string, credentialId: string) =>
      [
        [
          'createSharingAgreement',
          'coordinator',
          CREATE,
          {
            input: {
              missionId: sharing.mission.missionId,
              partnerId: newId(),
              fields: ['AREA'],
              startsOn: '2026-01-01',
              endsOn: '2026-12-31',
            },
          },
          { __typename: 'NotFound' },
        ],
        [
          'changeSharingAgreement',
          'coordinator',
          CHANGE,
          { input: { id: agreementId, fields: ['AREA'] } },
          { __typename: 'NotFound' },
        ],
        ['endSharingAgreement', 'coordinator', END, { id: agreementId }, { __typename: 'NotFound' }],
        ['viewAsPartner', 'coordinator', PREVIEW, { id: agreementId }, 'NOT_FOUND'],
        ['issueCredential', 'partner', ISSUE, { id: agreementId, label: 'x', days: 1 }, { __typename: 'NotFound' }],
        ['revokeCredential', 'partner', REVOKE, { id: credentialId }, false],
        ['sharingAgreements', 'coordinator', '{ sharingAgreements { id } }', {}, []],
        ['partnerCredentials', 'partner', '{ partnerCredentials { id } }', {}, []],
        ['deployments', 'partner', DEPLOYMENTS, {}, { edges: [] }],
        ['changes', 'partner', CHANGES, {}, { edges: [] }],
        [
          'coverage',
          'partner',
          'query ($id: ID!) { coverage(electionId: $id) { visits } }',
          { id: sharing.mission.electionId },
          [],
        ],
      ] as const;

    it('those who have the role, in the organisation concerned', async () => {
      const { partner, agreementId } = await stage.partnerUnder(sharing, ['AREA']);
      const second = await stage.issue(partner, agreementId);
      const officer = await api.signInAs((await api.factories.member(partner.organisation.id, 'officer')).id);
      const strangers = {
        coordinator: (await stage.sharing()).coordinator,
        partner: (await stage.partner()).client,
      };
      for (const [name, role, query, variables, answer] of cases(agreementId, second.credential.id)) {
        // Wrong role, wrong organisation, not signed in; what is allowed is shown by the tests above.
        expect([name, await officer.refusal(query, variables)]).toEqual([name, 'FORBIDDEN']);
        expect([name, await api.anonymous.refusal(query, variables)]).toEqual([name, 'UNAUTHENTICATED']);
        if (typeof answer === 'string') expect(await strangers[role].refusal(query, variables)).toBe(answer);
        else expect(await strangers[role].ask(query, variables)).toMatchObject({ [name]: answer });
      }
      // Neither side can do what is the other's.
      expect(await partner.client.refusal(END, { id: agreementId })).toBe('FORBIDDEN');
      expect(await sharing.coordinator.refusal(ISSUE, { id: agreementId, label: 'x', days: 1 })).toBe('FORBIDDEN');
      expect(await stage.rows(partner.client)).toHaveLength(1);
    });

    it('them in the database too, where the service asks nothing', async () => {
      const { partner, agreementId } = await stage.partnerUnder(sharing, ['AREA']);
      const stranger = await stage.partner();
      const agreements = api.get(SharingAgreementService);
      const deployments = api.get(SharedDeploymentService);
      // As the partner: it may read the agreement, and change nothing of it.
      await api.factories.asPerson(partner.person, partner.organisation.id, ['partner'], async () => {
        expect(await agreements.byIds([agreementId])).toHaveLength(1);
        const { affected, inserted } = await api.get(TransactionRunner).inTransaction(async () => {
          const manager = api.get(TransactionRunner).manager();
          const updated = await manager.query<[unknown[], number]>(
            `update comitia.sharing_agreement set fields = array['station'] where id = $1`,
            [agreementId],
          );
          await manager.query('savepoint tried');
          const refused = await manager
            .query(
              'insert into comitia.shared_deployment (agreement_id, id, organisation_id, day) values ($1, $1, $1, now())',
              [agreementId],
            )
            .then(
              () => undefined,
              (error: unknown) => String(error),
            );
          await manager.query('rollback to savepoint tried');
          return { affected: updated[1], inserted: refused };
        });
        expect(affected).toBe(0);
        expect(inserted).toContain('permission denied');
      });
      // As another organisation, and as a colleague without the role: neither rows nor the agreement.
      for (const [person, organisationId, roles] of [
        [stranger.person, stranger.organisation.id, ['partner', 'coordinator', 'administrator']],
        [partner.person, partner.organisation.id, ['observer']],
        [partner.person, partner.organisation.id, []],
      ] as const) {
        await api.factories.asPerson(person, organisationId, roles, async () => {
          expect(await agreements.byIds([agreementId])).toEqual([]);
          expect(
            (await deployments.page({ limit: 10, after: undefined, electionId: undefined, area: undefined })).rows,
          ).toEqual([]);
          expect((await deployments.changes(undefined, 10)).rows).toEqual([]);
          expect(await deployments.coverage(sharing.mission.electionId)).toEqual([]);
        });
      }
    });
  });
});
