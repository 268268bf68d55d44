import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  makeAssisting,
  makeCommission,
  openElection,
  prepareRequest,
  sendRequest,
  type Assisting,
  type Commission,
} from '../factories/assistance.js';
import { FakeClock, startTestApi, type GraphqlClient, type TestApi } from '../support/index.js';

describe('the letter of a request', () => {
  let api: TestApi;
  let commission: Commission;
  let odihr: Assisting;
  let union: Assisting;
  let requestId: string;

  beforeAll(async () => {
    api = await startTestApi({ clock: new FakeClock() });
    commission = await makeCommission(api);
    odihr = await makeAssisting(api, 'OSCE_ODIHR');
    union = await makeAssisting(api, 'AU');
    const election = await openElection(commission.officer);
    requestId = (await prepareRequest(commission.officer, election.id, { facts: { invitation: 'received' } })).id;
  }, 60_000);

  afterAll(() => api.stop());

  async function upload(client: GraphqlClient, name: string, content: string, kind = 'letter') {
    const body = new FormData();
    body.append('file', new Blob([content]), name);
    const response = await client.request(`/files?kind=${kind}`, { method: 'POST', body });
    return { status: response.status, ...((await response.json()) as { id: string; code?: string; message?: string }) };
  }

  const attach = async (client: GraphqlClient, fileId: string) => {
    const { attachLetter } = await client.ask<{ attachLetter: Record<string, unknown> }>(
      `mutation ($request: ID!, $file: ID!) { attachLetter(requestId: $request, fileId: $file) { __typename
         ... on Failure { code message } ... on InvalidInput { fields { path message } }
         ... on AssistanceRequest { version letter { name mediaType url } tasks { code done } } } }`,
      { request: requestId, file: fileId },
    );
    return attachLetter;
  };

  it('is a PDF by its content, whatever its name', async () => {
    expect(await upload(commission.officer, 'letter.pdf', 'Dear Sir or Madam')).toMatchObject({
      status: 422,
      code: 'FILE_TYPE_NOT_ALLOWED',
    });
    const table = await upload(commission.officer, 'letter.pdf', 'code,name\n1,a\n', 'table');
    const refused = await attach(commission.officer, table.id);
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'fileId' }] });
    expect(refused['message']).toContain('a letter is a PDF');
  });

  it('has at most 20 MiB', async () => {
    const large = `%PDF-1.7\n${'x'.repeat(20 * 1024 * 1024)}\n%%EOF\n`;
    expect(await upload(commission.officer, 'letter.pdf', large)).toMatchObject({ code: 'FILE_TOO_LARGE' });
  }, 60_000);

  it('is attached by its authority, counts as a written request, and is read by those it was sent to', async () => {
    const file = await upload(commission.officer, 'Писмо.pdf', '%PDF-1.7\n1 0 obj\n%%EOF\n');
    expect(file.status).toBe(201);
    expect(await attach(odihr.focalPoint, file.id).catch((error: Error) => error.message)).toContain('FORBIDDEN');
    const stranger = await makeCommission(api, 'ROU');
    expect(await attach(stranger.officer, file.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attach(commission.officer, file.id)).toMatchObject({
      version: 3,
      letter: { name: 'Писмо.pdf', mediaType: 'application/pdf', url: `/files/${file.id}` },
    });
    const { compareOrganisations } = await commission.officer.ask<{
      compareOrganisations: { assessments: { facts: { facts: Record<string, unknown> } }[] }[];
    }>('query ($id: ID!) { compareOrganisations(requestId: $id) { assessments { facts } } }', { id: requestId });
    expect(compareOrganisations[0]!.assessments[0]!.facts.facts['writtenRequest']).toBe(true);

    expect((await odihr.focalPoint.request(`/files/${file.id}`)).status).toBe(404);
    await sendRequest(commission.officer, requestId, odihr.organisation.id);
    const read = await odihr.focalPoint.request(`/files/${file.id}`);
    expect(await read.text()).toBe('%PDF-1.7\n1 0 obj\n%%EOF\n');
    expect((await union.focalPoint.request(`/files/${file.id}`)).status).toBe(404);
    expect(await attach(commission.officer, file.id)).toMatchObject({ code: 'WRONG_STATE' });
    const seen = await odihr.focalPoint.ask<{ assistanceRequest: { letter: { name: string } } }>(
      'query ($id: ID!) { assistanceRequest(id: $id) { letter { name } } }',
      { id: requestId },
    );
    expect(seen.assistanceRequest.letter.name).toBe('Писмо.pdf');
  });
});
