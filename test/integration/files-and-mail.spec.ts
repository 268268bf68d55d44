import { createServer } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorContext, FileStore, loadConfiguration, Mailer } from '@comitia/platform';
import { FakeClock, startTestApi, type GraphqlClient, type TestApi } from '../support/index.js';

const PDF = `%PDF-1.7\n${'a letter '.repeat(200_000)}\n%%EOF\n`;

async function upload(client: GraphqlClient, content: string | Uint8Array, name = 'letter.pdf', kind = 'letter') {
  const form = new FormData();
  form.append('file', new Blob([content as never]), name);
  const response = await client.request(`/files?kind=${kind}`, { method: 'POST', body: form });
  return { status: response.status, body: (await response.json()) as { id: string; code?: string; message?: string } };
}

describe('files', () => {
  let api: TestApi;
  let officer: GraphqlClient;
  let stranger: GraphqlClient;
  let ownId: string;
  let otherId: string;

  beforeAll(async () => {
    api = await startTestApi();
    const [commission, odihr] = [await api.factories.authority(), await api.factories.organisation()];
    [ownId, otherId] = [commission.id, odihr.id];
    officer = await api.signInAs((await api.factories.member(commission.id, 'officer')).id);
    stranger = await api.signInAs((await api.factories.member(odihr.id, 'focal_point')).id);
  });

  afterAll(() => api.stop());

  it('come back as they were sent, to the organisation that sent them and to no other', async () => {
    const { status, body } = await upload(officer, PDF, '../Письмо "1".pdf');
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Письмо "1".pdf', mediaType: 'application/pdf', size: PDF.length });
    const answer = await officer.request(`/files/${body.id}`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(PDF);
    expect((await stranger.request(`/files/${body.id}`)).status).toBe(404);
    expect((await api.anonymous.request(`/files/${body.id}`)).status).toBe(401);
  });

  it('are read by an organisation that was given them, until that is taken back', async () => {
    const { body } = await upload(officer, `${PDF} shared`.replace(/shared$/, '%%EOF'));
    const files = api.get(FileStore);
    await api.factories.asSystem(ownId, () => files.grant(body.id, otherId));
    expect((await stranger.request(`/files/${body.id}`)).status).toBe(200);
    await expect(api.factories.asSystem(otherId, () => files.grant(body.id, ownId))).rejects.toThrow(
      'row-level security',
    );
    await api.factories.asSystem(ownId, () => files.withdrawGrant(body.id));
    expect((await stranger.request(`/files/${body.id}`)).status).toBe(404);
  });

  it.each([
    ['a letter that is not a PDF', 'Dear Sir or Madam', 'FILE_TYPE_NOT_ALLOWED'],
    ['an empty file', '', 'FILE_EMPTY'],
    ['a PDF that breaks off', '%PDF-1.7 half', 'FILE_TYPE_NOT_ALLOWED'],
  ])('refuse %s', async (_, content, code) => {
    const { status, body } = await upload(officer, content);
    expect([status, body.code]).toEqual([422, code]);
  });

  it('refuse a letter over 20 MiB with the limit', async () => {
    const { status, body } = await upload(officer, new Uint8Array(20 * 1024 * 1024 + 1).fill(37));
    expect([status, body.code]).toEqual([422, 'FILE_TOO_LARGE']);
    expect(body.message).toContain('20 MiB');
  });

  it('keep the same content once, until the last that has it is removed', async () => {
    const text = '%PDF-1.4 the same %%EOF';
    const [first, second] = [await upload(officer, text), await upload(officer, text)];
    const files = api.get(FileStore);
    await api.factories.asSystem(ownId, async () => {
      const path = await files.locate(first.body.id);
      expect(await files.locate(second.body.id)).toBe(path);
      expect(await files.remove(first.body.id)).toBe(true);
      expect(readFileSync(path!, 'utf8')).toBe(text);
      expect(await files.remove(second.body.id)).toBe(true);
      expect(() => readFileSync(path!)).toThrow('ENOENT');
    });
  });
});

describe('mail', () => {
  const message = { id: 'job-1', to: 'ana@example.org', subject: 'E-7: ωμέγα', text: 'Seven days to go.' };

  it('is written to one file a message until SMTP is set, however often it is sent', async () => {
    const api = await startTestApi({ clock: new FakeClock() });
    try {
      const mailer = api.get(Mailer);
      await mailer.send(message);
      await mailer.send(message);
      const folder = join(api.home, 'mail');
      const files = readdirSync(folder);
      expect(files).toHaveLength(1);
      const text = readFileSync(join(folder, files[0]!), 'utf8');
      expect(text).toContain('To: ana@example.org');
      expect(text).toContain('Seven days to go.');
      expect(api.get(ActorContext).current().kind).toBe('anonymous');
    } finally {
      await api.stop();
    }
  });

  it('goes by SMTP where SMTP_URL is set', async () => {
    const received: string[] = [];
    const server = createServer((socket) => {
      let inData = false;
      socket.write('220 test\r\n');
      socket.on('data', (chunk) => {
        const text = chunk.toString();
        received.push(text);
        if (inData) {
          if (text.includes('\r\n.\r\n')) {
            inData = false;
            socket.write('250 taken\r\n');
          }
        } else if (text.startsWith('DATA')) {
          inData = true;
          socket.write('354 go on\r\n');
        } else socket.write(text.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n');
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as { port: number };
    const configuration = loadConfiguration({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    await new Mailer(configuration, new FakeClock()).send(message);
    server.close();
    expect(received.join('')).toContain('RCPT TO:<ana@example.org>');
    expect(received.join('')).toContain('Seven days to go.');
  });
});
