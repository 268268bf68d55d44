import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Authentication,
  CredentialService,
  OrganisationService,
  PersonalDataService,
  PersonService,
} from '@comitia/identity';
import { newId, unwrap } from '@comitia/kernel';
import { ActorContext, AuditLog, TransactionRunner } from '@comitia/platform';
import { FakeClock, GraphqlClient, startTestApi, type TestApi } from '../support/index.js';

const PASSWORD = 'correct horse battery staple';

describe('identity', () => {
  let api: TestApi;
  const clock = new FakeClock(new Date());

  beforeAll(async () => {
    api = await startTestApi({ clock });
  });

  afterAll(() => api.stop());

  async function signIn(email: string, password: string): Promise<Response> {
    return fetch(`${api.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url },
      body: JSON.stringify({ email, password }),
    });
  }

  describe('sessions', () => {
    it('begin with a password, in a strict cookie, and end with signing out', async () => {
      const commission = await api.factories.authority();
      const officer = await api.factories.member(commission.id, 'officer');
      await api.get(Authentication).openAccount(officer.id, 'Officer@example.org', PASSWORD);
      expect((await signIn('officer@example.org', 'another password')).status).toBe(401);
      const signedIn = await signIn('officer@example.org', PASSWORD);
      expect(signedIn.status).toBe(200);
      const [cookie] = signedIn.headers.getSetCookie();
      expect(cookie).toMatch(/^comitia\.session_token=/);
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Strict/i);
      const client = new GraphqlClient(api.url, { cookie: cookie!.split(';')[0]! });
      expect(await client.ask('{ viewer { id active { roles } } }')).toEqual({
        viewer: { id: officer.id, active: { roles: ['OFFICER'] } },
      });
      const signedOut = await client.request('/api/auth/sign-out', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: api.url },
        body: '{}',
      });
      expect(signedOut.status).toBe(200);
      expect(await client.ask('{ viewer { id } }')).toEqual({ viewer: null });
    });

    it('are not opened by signing up, and other routes are unknown', async () => {
      for (const path of ['/api/auth/sign-up/email', '/api/auth/delete-user', '/api/auth/update-user']) {
        expect((await api.anonymous.request(path, { method: 'POST' })).status).toBe(404);
      }
    });

    it('act for another organisation only as its member', async () => {
      const [first, second, third] = [await api.factories.ngo(), await api.factories.ngo(), await api.factories.ngo()];
      const person = await api.factories.member(first.id, 'partner');
      await api.factories.asSystem(second.id, () => api.get(PersonService).giveRole(person.id, 'coordinator'));
      const client = await api.signInAs(person.id, first.id);
      const switchTo = `mutation ($id: ID!) { switchOrganisation(membershipId: $id) { active { organisation { id } roles } } }`;
      const membershipOf = async (user: GraphqlClient, organisationId: string) => {
        const { viewer } = await user.ask<{
          viewer: { memberships: { id: string; organisation: { id: string } }[] };
        }>('{ viewer { memberships { id organisation { id } } } }');
        return viewer.memberships.find(({ organisation }) => organisation.id === organisationId)!.id;
      };
      expect(await client.ask(switchTo, { id: await membershipOf(client, second.id) })).toEqual({
        switchOrganisation: { active: { organisation: { id: second.id }, roles: ['COORDINATOR'] } },
      });
      expect(await client.ask('{ viewer { active { organisation { id } } } }')).toEqual({
        viewer: { active: { organisation: { id: second.id } } },
      });
      const stranger = await api.signInAs((await api.factories.member(third.id, 'partner')).id);
      for (const id of [await membershipOf(stranger, third.id), newId()]) {
        expect(await client.refusal(switchTo, { id })).toBe('NOT_FOUND');
      }
    });

    it('are not used by pages of another site', async () => {
      const person = await api.factories.member((await api.factories.ngo()).id, 'partner');
      const client = await api.signInAs(person.id);
      const signs: Record<string, string>[] = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }];
      for (const headers of signs) {
        const answer = await client.request('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: '{"query":"{ viewer { id } }"}',
        });
        expect(answer.status).toBe(403);
        expect(await answer.json()).toMatchObject({ code: 'CROSS_SITE_REQUEST' });
      }
    });
  });

  describe('credentials', () => {
    it('are shown once, kept as a hash, and open what they are for until they are revoked or expire', async () => {
      const ngo = await api.factories.ngo();
      const agreement = newId();
      const credentials = api.get(CredentialService);
      const issue = (days?: number) =>
        api.factories.asSystem(ngo.id, () => credentials.issue(agreement, 'our server', days));
      const { credential, token } = unwrap(await issue(), 'issue');
      expect(JSON.stringify(await database('select * from comitia.partner_credential'))).not.toContain(token);
      expect(await credentials.resolve(token)).toEqual({
        ok: true,
        value: { credentialId: credential.id, organisationId: ngo.id, sharingAgreementId: agreement },
      });
      expect(await api.withCredential(token).ask('{ viewer { id } }')).toEqual({ viewer: null });
      expect(await api.withCredential(token).refusal('{ organisations(first: 1) { pageInfo { hasNextPage } } }')).toBe(
        'FORBIDDEN',
      );

      const second = unwrap(await issue(1), 'issue');
      expect(await issue()).toMatchObject({ ok: false, failure: { code: 'TWO_CREDENTIALS_ALIVE' } });
      expect(await api.factories.asSystem(ngo.id, () => credentials.revoke(credential.id))).toBe(true);
      expect(await api.withCredential(token).refusal('{ __typename }')).toBe('CREDENTIAL_REVOKED');
      expect(await api.withCredential(second.token).refusal('{ __typename }')).toBeUndefined();
      clock.advance(86_400_001);
      expect(await api.withCredential(second.token).refusal('{ __typename }')).toBe('CREDENTIAL_EXPIRED');
      expect(await api.withCredential(`${token.slice(0, -1)}_`).refusal('{ __typename }')).toBe('CREDENTIAL_UNKNOWN');
      expect(await issue(1_000)).toMatchObject({ ok: false, failure: { code: 'CREDENTIAL_LIFETIME_INVALID' } });
    });

    it('are not more than two, also when asked for at once', async () => {
      const ngo = await api.factories.ngo();
      const agreement = newId();
      const issued = await Promise.all(
        Array.from({ length: 5 }, () =>
          api.factories.asSystem(ngo.id, () => api.get(CredentialService).issue(agreement, 'at once')),
        ),
      );
      expect(issued.filter(({ ok }) => ok)).toHaveLength(2);
    });

    it('belong to their organisation alone', async () => {
      const [ours, theirs] = [await api.factories.ngo(), await api.factories.ngo()];
      const credentials = api.get(CredentialService);
      const { credential } = unwrap(
        await api.factories.asSystem(ours.id, () => credentials.issue(newId(), 'ours')),
        'issue',
      );
      expect(await api.factories.asSystem(theirs.id, () => credentials.list())).toEqual([]);
      expect(await api.factories.asSystem(theirs.id, () => credentials.revoke(credential.id))).toBe(false);
      const observer = await api.factories.member(ours.id, 'observer');
      expect(await api.factories.asPerson(observer, ours.id, ['observer'], () => credentials.list())).toEqual([]);
    });
  });

  describe('the database', () => {
    it('refuses what a forgotten check in a service would let through', async () => {
      const [ours, theirs] = [await api.factories.ngo(), await api.factories.ngo()];
      const officer = await api.factories.member(ours.id, 'officer');
      // The services called here check nothing themselves: that an officer is no administrator, only the policies know.
      await expect(
        api.factories.asPerson(officer, ours.id, ['officer'], () =>
          api.get(PersonService).giveRole(officer.id, 'administrator'),
        ),
      ).rejects.toThrow('row-level security');
      const stranger = await api.factories.member(theirs.id, 'administrator');
      expect(
        await api.factories.asPerson(stranger, theirs.id, ['administrator'], () =>
          api.get(PersonService).byIds([officer.id]),
        ),
      ).toEqual([]);
      expect(
        await api.factories.as({ kind: 'anonymous' }, () => api.get(OrganisationService).byIds([ours.id])),
      ).toEqual([]);
    });

    it('lets nobody change the audit log, its owner included', async () => {
      const ngo = await api.factories.ngo();
      await expect(
        database(`update comitia.audit_entry set action = 'x' where organisation_id = '${ngo.id}'`),
      ).rejects.toThrow('never changed or deleted');
      await expect(database('truncate comitia.audit_entry')).rejects.toThrow('never changed or deleted');
      await expect(
        api.factories.asSystem(ngo.id, () =>
          api
            .get(TransactionRunner)
            .inTransaction(() =>
              api
                .get(ActorContext)
                .run({ kind: 'system', organisationId: newId() }, () =>
                  api.get(AuditLog).write({ action: 'forged', subjectKind: 'none' }),
                ),
            ),
        ),
      ).rejects.toThrow('row-level security');
    });
  });

  describe('a person', () => {
    it('is given what is held about them, and is erased while what refers to them stays', async () => {
      const ngo = await api.factories.ngo();
      const person = await api.factories.member(ngo.id, 'partner');
      const service = api.get(PersonalDataService);
      const held: string[] = [];
      service.register({
        name: 'test',
        export: async (id) => ({ about: id }),
        erase: async (id) => void held.push(id),
      });
      await api.get(Authentication).openAccount(person.id, 'person@example.org', PASSWORD);
      const asThemselves = <Value>(work: () => Promise<Value>) =>
        api.factories.asPerson(person, ngo.id, ['partner'], work);
      expect(unwrap(await asThemselves(() => service.export(person.id)), 'export')).toMatchObject({
        person: { familyName: person.familyName },
        memberships: [{ role: 'partner', organisationId: ngo.id }],
        account: { email: 'person@example.org' },
        test: { about: person.id },
      });

      const colleague = await api.factories.member(ngo.id, 'partner');
      expect(
        await api.factories.asPerson(colleague, ngo.id, ['partner'], () => service.erase(person.id)),
      ).toMatchObject({ ok: false, failure: { code: 'PERSON_NOT_FOUND' } });

      unwrap(await asThemselves(() => service.erase(person.id)), 'erase');
      expect(held).toEqual([person.id]);
      expect((await signIn('person@example.org', PASSWORD)).status).toBe(401);
      const everything = JSON.stringify([
        await database('select * from comitia.person'),
        await database('select * from auth."user"'),
        await database('select * from auth.account'),
        await database('select * from comitia.audit_entry'),
      ]);
      for (const trace of [person.givenName!, person.familyName!, 'person@example.org']) {
        expect(everything).not.toContain(`"${trace}"`);
      }
      const [kept] = await api.factories.asSystem(ngo.id, () => api.get(PersonService).byIds([person.id]));
      expect(kept).toMatchObject({ id: person.id, givenName: null, familyName: null });
    });
  });

  function database(text: string): Promise<Record<string, unknown>[]> {
    return api.database.query(text);
  }
});
