import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import type { Configuration } from '../configuration/configuration.js';
import { CONFIGURATION } from '../tokens.js';

/** A message to one person. */
export interface Mail {
  /** An id that is the same when the same message is sent again, such as the job's: receivers and the file show it once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/**
 * Sends mail by SMTP, or writes it to files in the data folder until SMTP_URL is set. Call it from a job: it reaches out
 * of the transaction. The caller looks up the address when it sends; nothing here keeps it.
 */
@Injectable()
export class Mailer {
  private readonly folder: string;
  private readonly transport: Pick<Transporter, 'sendMail'>;
  private readonly toFile: boolean;
  private readonly domain: string;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {
    const { SMTP_URL, COMITIA_HOME, BASE_URL } = configuration;
    this.folder = join(COMITIA_HOME, 'mail');
    this.toFile = SMTP_URL === undefined;
    this.domain = new URL(BASE_URL).hostname;
    this.transport = SMTP_URL
      ? createTransport(SMTP_URL.reveal())
      : createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  }

  /** Sends a message. Throws when the server does not take it; the job tries again. */
  async send(mail: Mail): Promise<void> {
    const id = createHash('sha256').update(mail.id).digest('hex').slice(0, 32);
    const sent = (await this.transport.sendMail({
      from: this.configuration.MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      date: this.clock.now(),
      messageId: `<${id}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      // Nothing that a text names is fetched or read from disk.
      disableFileAccess: true,
      disableUrlAccess: true,
    })) as { message?: Buffer };
    if (!this.toFile) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `${id}.eml`);
    await writeFile(`${path}.part`, sent.message ?? '', { mode: 0o600 });
    await rename(`${path}.part`, path);
  }
}
