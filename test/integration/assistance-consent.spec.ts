import { newId } from '@comitia/kernel';
import { ConsentListeners, verifyLedger, type OptionAccepted } from '@comitia/assistance';
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
  withdrawConsent,
  type Answer,
  type Assisting,
  type Commission,
} from '../factories/assistance.js';
import { FakeClock, startTestApi, type TestApi } from '../support/index.js';

describe('options and consent', () => {
  let api: TestApi;
  let commission: Commission;
  let otherCommission: Commission;
  let odihr: Assisting;
  let union: Assisting;
  let electionId: string;
  let requestId: string;
  const accepted: OptionAccepted[] = [];
  const clock = new FakeClock();

  beforeAll(async () => {
    api = await startTestApi({ clock });
    commission = await makeCommission(api);
    otherCommission = await makeCommission(api, 'ROU');
    odihr = await makeAssisting(api, 'OSCE_ODIHR');
    union = await makeAssisting(api, 'UN');
    electionId = (await openElection(commission.officer)).id;
    requestId = (await prepareRequest(commission.officer, electionId)).id;
    await sendRequest(commission.officer, requestId, odihr.organisation.id, union.organisation.id);
    api.get(ConsentListeners).onOptionAccepted({
      optionAccepted: async (event) => {
        accepted.push(event);
      },
    });
  }, 60_000);

  afterAll(() => api.stop());

  const offer = (changes: Readonly<Record<string, unknown>> = {}) => offerOption(odihr.focalPoint, requestId, changes);

  const partsOf = (option: Answer) => option['parts'] as { id: string; title: string }[];

  it('shows bodies side by side, kept with facts and the version of the rules, made anew when a fact changes', async () => {
    const request = await prepareRequest(commission.officer, electionId);
    const compare = () =>
      commission.officer.ask<{
        compareOrganisations: {
          body: string;
          summary: string;
          latestActionOn: string;
          organisation: { id: string } | null;
          assessments: { id: string; service: string; outcome: string; reading: string }[];
        }[];
      }>(
        `query ($id: ID!) { compareOrganisations(requestId: $id) { body summary latestActionOn organisation { id } smallestChanges { sentence }
           assessments { id service outcome reading decisionMaker rulesVersion findings { code polarity citation } conditions { code closedBy } } } }`,
        { id: request.id },
      );
    const first = (await compare()).compareOrganisations;
    const own = first.find(({ body }) => body === 'OSCE_ODIHR')!;
    expect(own.organisation).toEqual({ id: odihr.organisation.id });
    expect(own.latestActionOn).toBe('2026-09-04');
    expect(own.assessments[0]!.reading).toContain("Comitia's reading of public rules");
    expect((await compare()).compareOrganisations).toEqual(first);

    clock.advance(60_000);
    await mutate(
      commission.officer,
      'saveAssistanceRequest',
      { requestId: request.id, version: 2, facts: { writtenRequest: true, invitation: 'none' } },
      '',
    );
    const history = `query ($id: ID!) { assessmentHistory(requestId: $id, body: "OSCE_ODIHR", service: "observation_full") {
      id supersededAt outcome facts } }`;
    const { assessmentHistory } = await commission.officer.ask<{ assessmentHistory: Record<string, unknown>[] }>(
      history,
      {
        id: request.id,
      },
    );
    expect(assessmentHistory).toMatchObject([
      { supersededAt: null, outcome: 'NOT_ELIGIBLE' },
      { id: own.assessments[0]!.id, supersededAt: clock.now().toISOString() },
    ]);
    for (const client of [odihr.focalPoint, otherCommission.officer]) {
      expect(await client.ask(history, { id: request.id })).toEqual({ assessmentHistory: [] });
    }
    const query = 'query ($id: ID!) { compareOrganisations(requestId: $id) { body } }';
    expect(await otherCommission.officer.refusal(query, { id: request.id })).toBe('NOT_FOUND');
    expect(await odihr.focalPoint.refusal(query, { id: request.id })).toBe('FORBIDDEN');
  });

  it('records a needs assessment and decisions inside the organisation', async () => {
    const input = {
      requestId,
      findings: 'The register is being renewed.',
      recommendedService: 'observation_full',
      coreTeam: 12,
      longTermObservers: 24,
      shortTermObservers: 200,
      peopleMet: [{ name: 'Мария Петрова', capacity: 'Secretary of the Commission' }],
      openConditions: ['Accreditation'],
      outcome: 'A full mission is recommended.',
    };
    const fields = '... on NeedsAssessment { id peopleMet { name } }';
    expect(await mutate(odihr.focalPoint, 'recordNeedsAssessment', input, fields)).toMatchObject({
      __typename: 'NeedsAssessment',
      peopleMet: [{ name: 'Мария Петрова' }],
    });
    expect(
      await mutate(odihr.focalPoint, 'recordNeedsAssessment', { ...input, requestId: newId() }, fields),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    const read = `query ($id: ID!) { assistanceRequest(id: $id) { incoming { needsAssessment { findings } decisions { service } } } }`;
    expect(await union.focalPoint.ask(read, { id: requestId })).toEqual({
      assistanceRequest: { incoming: { needsAssessment: null, decisions: [] } },
    });
    expect(await commission.officer.ask(read, { id: requestId })).toEqual({ assistanceRequest: { incoming: null } });
    const attempt = `mutation ($input: RecordNeedsAssessmentInput!) { recordNeedsAssessment(input: $input) { __typename } }`;
    expect(await odihr.coordinator.refusal(attempt, { input })).toBe('FORBIDDEN');
  });

  it('offers out of what the mandate allows, to the authority alone', async () => {
    const { allowedOptions } = await odihr.focalPoint.ask<{ allowedOptions: { service: string; outcome: string }[] }>(
      'query ($id: ID!) { allowedOptions(requestId: $id) { service outcome formats { id name } } }',
      { id: requestId },
    );
    expect(allowedOptions.map(({ service }) => service)).toContain('observation_full');
    const option = await offer();
    expect(option).toMatchObject({ __typename: 'Option', state: 'OFFERED' });
    const read = `query ($id: ID!) { assistanceRequest(id: $id) { options { id } } }`;
    expect(await union.focalPoint.ask(read, { id: requestId })).toEqual({ assistanceRequest: { options: [] } });
    expect(await offer({ service: 'voter_registration_support' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await offer({ format: 'parade' })).toMatchObject({ fields: [{ path: 'format' }] });
    expect(await offerOption(odihr.focalPoint, newId())).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets the organisation’s own decision come before the reading of the rules', async () => {
    await mutate(
      odihr.focalPoint,
      'recordOrganisationDecision',
      {
        requestId,
        service: 'voter_registration_support',
        outcome: 'WILL_ASSIST',
        reason: 'Agreed with the participating States.',
        decidedOn: '2026-03-01',
        decidedBy: 'Director',
      },
      '... on OrganisationDecision { id }',
    );
    expect(await offer({ service: 'voter_registration_support', title: 'Help with the register' })).toMatchObject({
      __typename: 'Option',
    });
    const { compareOrganisations } = await commission.officer.ask<{
      compareOrganisations: { body: string; decisions: { outcome: string }[] }[];
    }>('query ($id: ID!) { compareOrganisations(requestId: $id) { body decisions { outcome } } }', { id: requestId });
    expect(compareOrganisations.find(({ body }) => body === 'OSCE_ODIHR')!.decisions).toEqual([
      { outcome: 'WILL_ASSIST' },
    ]);
    expect(compareOrganisations.find(({ body }) => body === 'UN')!.decisions).toEqual([]);
  });

  it('answers questions once, on either side its own part', async () => {
    const option = await offer();
    const asked = await commission.officer.ask<{ askAboutOption: { questions: { id: string }[] } }>(
      `mutation ($id: ID!) { askAboutOption(optionId: $id, question: "Who pays?") { ... on Option { questions { id answer } } } }`,
      { id: option.id },
    );
    const answer = `mutation ($id: ID!) { answerQuestion(questionId: $id, answer: "The seconding states.") {
      __typename ... on Failure { code } ... on Option { questions { answer } } } }`;
    const id = asked.askAboutOption.questions[0]!.id;
    expect(await union.focalPoint.ask(answer, { id })).toMatchObject({ answerQuestion: { code: 'NOT_FOUND' } });
    expect(await odihr.focalPoint.ask(answer, { id })).toMatchObject({
      answerQuestion: { questions: [{ answer: 'The seconding states.' }] },
    });
    expect(await odihr.focalPoint.ask(answer, { id })).toMatchObject({ answerQuestion: { code: 'WRONG_STATE' } });
  });

  it('takes an option back before it is decided, and not after', async () => {
    const option = await offer();
    const withdraw = `mutation ($id: ID!) { withdrawOption(optionId: $id, reason: "No funds.") { __typename ... on Failure { code } } }`;
    expect(await union.focalPoint.ask(withdraw, { id: option.id })).toMatchObject({
      withdrawOption: { code: 'NOT_FOUND' },
    });
    expect(await odihr.focalPoint.ask(withdraw, { id: option.id })).toMatchObject({
      withdrawOption: { __typename: 'Option' },
    });
    expect(await odihr.focalPoint.ask(withdraw, { id: option.id })).toMatchObject({
      withdrawOption: { code: 'WRONG_STATE' },
    });
    expect(await decideOption(commission.signatory, option.id, 'ACCEPT')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('accepts one, another in part, and declines a third; each an entry chained to the one before it', async () => {
    const [whole, part, third] = [await offer(), await offer({ title: 'In part' }), await offer({ title: 'Third' })];
    const first = await decideOption(commission.signatory, whole.id, 'ACCEPT');
    const chosen = partsOf(part).slice(0, 2);
    const second = await decideOption(commission.signatory, part.id, 'ACCEPT_IN_PART', {
      acceptedPartIds: chosen.map(({ id }) => id),
    });
    const last = await decideOption(commission.signatory, third.id, 'DECLINE');
    expect(first).toMatchObject({ kind: 'GIVEN', canWithdraw: true });
    expect(second).toMatchObject({
      kind: 'GIVEN_IN_PART',
      previousHash: first['hash'],
      acceptedParts: chosen.map(({ title }) => title),
    });
    expect(last).toMatchObject({ kind: 'DECLINED', previousHash: second['hash'], canWithdraw: false });
    expect(accepted.map(({ option }) => option.id)).toEqual([whole.id, part.id]);
    expect(accepted[1]!.option.parts.map((row) => row.accepted)).toEqual([true, true, false]);
    expect(await decideOption(commission.signatory, whole.id, 'DECLINE')).toMatchObject({
      code: 'WRONG_STATE',
      inState: 'accepted',
    });
  });

  it('decides once, however often the client repeats it', async () => {
    const option = await offer();
    const clientMutationId = newId();
    const decide = () => decideOption(commission.signatory, option.id, 'ACCEPT', { clientMutationId });
    expect(await decide()).toEqual(await decide());
  });

  it('lets two signatories at once decide an option once', async () => {
    const option = await offer();
    const answers = await Promise.all([
      decideOption(commission.signatory, option.id, 'ACCEPT'),
      decideOption(commission.signatory, option.id, 'DECLINE'),
    ]);
    expect(answers.filter((answer) => answer.__typename === 'ConsentEntry')).toHaveLength(1);
  });

  it('refuses decisions of officers, of other authorities and of the organisation itself', async () => {
    const option = await offer();
    const input = { optionId: option.id, decision: 'ACCEPT', statement: 'x', capacity: 'x', document: 'x' };
    const decide =
      'mutation ($input: DecideOptionInput!) { decideOption(input: $input) { __typename ... on Failure { code } } }';
    expect(await commission.officer.refusal(decide, { input })).toBe('FORBIDDEN');
    expect(await odihr.focalPoint.refusal(decide, { input })).toBe('FORBIDDEN');
    expect(await otherCommission.signatory.ask(decide, { input })).toMatchObject({
      decideOption: { code: 'NOT_FOUND' },
    });
  });

  it('is refused by the database itself where the service does not check', async () => {
    const option = await offer();
    const write = (personId: string, organisationId: string, roles: readonly string[]) =>
      api.factories.as({ kind: 'person', userId: personId, organisationId, roles }, async () => {
        const { ConsentRepository } = await import('../../libs/assistance/src/consent/consent.repository.js');
        const { TransactionRunner } = await import('@comitia/platform');
        return api.get(TransactionRunner).inTransaction(() =>
          api.get(ConsentRepository).append({
            id: newId(),
            authorityId: commission.organisation.id,
            organisationId: odihr.organisation.id,
            kind: 'given',
            requestId,
            electionId,
            optionId: option.id,
            acceptedPartIds: [],
            withdrawsEntryId: null,
            decidedBy: personId,
            decidedAt: clock.now(),
            capacity: 'x',
            document: 'x',
            statement: 'x',
          }),
        );
      });
    const { officerPerson, signatoryPerson, organisation } = commission;
    const refused = /row-level security/;
    await expect(write(officerPerson.id, organisation.id, ['officer'])).rejects.toThrow(refused);
    await expect(write(odihr.focalPointPerson.id, odihr.organisation.id, ['focal_point'])).rejects.toThrow(refused);
    await expect(
      write(otherCommission.signatoryPerson.id, otherCommission.organisation.id, ['signatory']),
    ).rejects.toThrow(refused);
    await write(signatoryPerson.id, organisation.id, ['signatory']);
  });

  it('shows each side its own of the ledger, and says nothing about the rest', async () => {
    const ledger =
      '{ consentLedger { intact entries { id sequence option { organisation { id } } decidedBy { name } } } }';
    type Read = { consentLedger: { intact: boolean; entries: { sequence: number; decidedBy: { name: string } }[] } };
    const own = await commission.officer.ask<Read>(ledger);
    expect(own.consentLedger.intact).toBe(true);
    expect(own.consentLedger.entries.map(({ sequence }) => sequence)).toEqual(
      own.consentLedger.entries.map((_, index) => index + 1),
    );
    expect(own.consentLedger.entries[0]!.decidedBy.name).toMatch(/^Given \d+ Family \d+$/);
    const theirs = await odihr.focalPoint.ask<Read>(ledger);
    expect(theirs.consentLedger.entries[0]).toMatchObject({ sequence: 1, decidedBy: { name: 'name not disclosed' } });
    expect(await union.focalPoint.ask<Read>(ledger)).toEqual({ consentLedger: { intact: true, entries: [] } });
    expect(await otherCommission.officer.ask<Read>(ledger)).toEqual({ consentLedger: { intact: true, entries: [] } });
  });

  describe('withdrawing', () => {
    it('suspends what rests on the consent, with its milestones, and leaves work on another basis', async () => {
      const option = await offer({ title: 'To be withdrawn' });
      const given = await decideOption(commission.signatory, option.id, 'ACCEPT');
      const other = await mutate(
        odihr.focalPoint,
        'recordActivity',
        {
          electionId,
          basisKind: 'STANDING_RIGHT',
          citation: 'Copenhagen Document, paragraph 8',
          title: 'Follow-up of recommendations',
          service: 'follow_up',
          startsOn: '2026-06-01',
          endsOn: '2026-12-01',
          handOver: { what: 'The list of recommendations', toWhom: 'Parliament', dueOn: '2026-12-01' },
        },
        '... on Activity { id state }',
      );
      const withdrawn = await withdrawConsent(commission.signatory, given.id);
      expect(withdrawn).toMatchObject({ kind: 'WITHDRAWN', withdraws: { id: given.id }, canWithdraw: false });
      const { activities } = await odihr.focalPoint.ask<{
        activities: {
          edges: { node: { id: string; title: string; state: string; milestones: { state: string }[] } }[];
        };
      }>('{ activities(first: 100) { edges { node { id title state milestones { state } } } } }');
      const suspended = activities.edges.find(({ node }) => node.title === 'To be withdrawn')!.node;
      expect(suspended.state).toBe('SUSPENDED');
      expect(new Set(suspended.milestones.map(({ state }) => state))).toEqual(new Set(['CANCELLED']));
      const standing = activities.edges.find(({ node }) => node.id === other.id)!.node;
      expect(standing.state).toBe('PLANNED');
      expect(standing.milestones.every(({ state }) => state === 'UPCOMING')).toBe(true);
      const { activity } = await commission.officer.ask<{ activity: unknown }>(
        'query ($id: ID!) { activity(id: $id) { id } }',
        { id: other.id },
      );
      expect(activity).toBeNull();
    });

    it('happens once, and says when it happened', async () => {
      const option = await offer();
      const given = await decideOption(commission.signatory, option.id, 'ACCEPT');
      const attempts = await Promise.all([
        withdrawConsent(commission.signatory, given.id),
        withdrawConsent(commission.signatory, given.id),
      ]);
      expect(attempts.filter((answer) => answer.__typename === 'ConsentEntry')).toHaveLength(1);
      const again = await withdrawConsent(commission.signatory, given.id);
      expect(again).toMatchObject({ code: 'WRONG_STATE', inState: 'withdrawn' });
      expect(again['message']).toMatch(
        /^The consent of entry \d+ was withdrawn already, by entry \d+ on 2026-03-02: consent is withdrawn once\.$/,
      );
    });

    it('is for a signatory of the authority that consented', async () => {
      const option = await offer();
      const given = await decideOption(commission.signatory, option.id, 'ACCEPT');
      expect(await withdrawConsent(otherCommission.signatory, given.id)).toMatchObject({ code: 'NOT_FOUND' });
      const declined = await decideOption(commission.signatory, (await offer()).id, 'DECLINE');
      expect(await withdrawConsent(commission.signatory, declined.id)).toMatchObject({ code: 'WRONG_STATE' });
    });

    it('undoes itself where a library above refuses', async () => {
      const option = await offer();
      const given = await decideOption(commission.signatory, option.id, 'ACCEPT');
      let refuse = true;
      api.get(ConsentListeners).onConsentWithdrawn({
        consentWithdrawn: async () => {
          if (refuse) throw new Error('refused upstairs');
        },
      });
      await expect(withdrawConsent(commission.signatory, given.id)).rejects.toThrow('INTERNAL_ERROR');
      refuse = false;
      expect(await withdrawConsent(commission.signatory, given.id)).toMatchObject({ kind: 'WITHDRAWN' });
    });

    it('keeps an activity from coming back to life', async () => {
      const suspended = await api.database.query<{ id: string }>(
        `select id from comitia.activity where state = 'suspended' limit 1`,
      );
      await expect(
        api.database.query(`update comitia.activity set state = 'planned', suspended_at = null where id = $1`, [
          suspended[0]!.id,
        ]),
      ).rejects.toThrow('The consent on which this activity rests does not stand');
    });
  });

  describe('the ledger', () => {
    const verify = () => verifyLedger((text) => api.database.query(text));

    it.each([
      `update comitia.consent_entry set kind = 'declined'`,
      'delete from comitia.consent_entry',
      'truncate comitia.consent_entry cascade',
      'delete from comitia.consent_statement',
      `update comitia.consent_statement set statement = 'other'`,
      'delete from comitia.consent_head',
    ])('is not changed, not even by its owner: %s', async (statement) => {
      await expect(api.database.query(statement)).rejects.toThrow(/never changed/);
    });

    it('gives the application no right to change it', async () => {
      const rows = await api.database.query<{ privilege_type: string }>(
        `select distinct privilege_type from information_schema.role_table_grants
          where grantee = 'comitia_app' and table_name in ('consent_entry', 'consent_statement') order by 1`,
      );
      expect(rows.map((row) => row.privilege_type)).toEqual(['INSERT', 'SELECT']);
    });

    it('verifies, also after a statement was erased', async () => {
      expect(await verify()).toEqual([]);
      const [first] = await api.database.query<{ id: string }>(
        'select id from comitia.consent_entry order by sequence limit 1',
      );
      await api.database.query(
        `update comitia.consent_statement set capacity = null, document = null, statement = null, salt = '', erased_at = now()
          where entry_id = $1`,
        [first!.id],
      );
      expect(await verify()).toEqual([]);
    });

    it('shows tampering: content, link, statement, end', async () => {
      const tamper = async (table: string, statement: string) => {
        await api.database.query(`alter table comitia.${table} disable trigger user`);
        try {
          await api.database.query(statement);
        } finally {
          await api.database.query(`alter table comitia.${table} enable trigger user`);
        }
        return (await verify()).map(({ problem }) => problem);
      };
      const said = await tamper(
        'consent_statement',
        `update comitia.consent_statement set statement = 'Never agreed.' where entry_id = (select id from comitia.consent_entry where sequence = 3)`,
      );
      expect(said).toEqual(['its statement is not the one it was sealed with']);
      const content = await tamper(
        'consent_entry',
        `update comitia.consent_entry set decided_at = decided_at - interval '1 day' where sequence = 2`,
      );
      expect(content).toContain('its content is not the one it was sealed with');
      const cut = await tamper(
        'consent_head',
        `update comitia.consent_head set sequence = sequence + 1, hash = repeat('a', 64)`,
      );
      expect(cut).toContain('entries at the end of the chain are missing');
      const { consentLedger } = await commission.officer.ask<{ consentLedger: { intact: boolean } }>(
        '{ consentLedger { intact } }',
      );
      expect(consentLedger.intact).toBe(false);
    });
  });
});
