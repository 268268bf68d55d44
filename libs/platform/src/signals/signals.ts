import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Secret } from '../configuration/configuration.js';
import { TransactionRunner } from '../database/transaction-runner.js';

/** Token of the address under which signals are listened for. */
export const SIGNALS_URL = Symbol('signals url');

/** What a signal carries: ids and small figures. PostgreSQL allows 8,000 bytes in all. */
export type SignalData = Readonly<Record<string, string | number | boolean | null>>;

type Listener = (data: SignalData) => void;

const CHANNEL = 'comitia_signal';
const RECONNECT_MS = 500;

/**
 * Tells every process that something happened, after the transaction in which it happened has committed; over
 * PostgreSQL's LISTEN and NOTIFY. A signal says only that there is something to look at, under the reader's own rights:
 * it carries ids, never content. Signals may be missed while a connection is down, so readers also look for themselves
 * when they start.
 */
@Injectable()
export class Signals implements OnApplicationShutdown {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: pg.Client | undefined;
  private connecting: Promise<void> | undefined;
  private closed = false;

  constructor(
    @Inject(SIGNALS_URL) private readonly url: Secret,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Sends a signal when the open transaction commits. Topics are dot-separated, such as `deployments.<agreement>`. */
  async publish(topic: string, data: SignalData): Promise<void> {
    await this.transactions.manager().query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ topic, data })]);
  }

  /** Calls `listener` for each signal on the topic, from any process; returns how to stop. Resolves once it listens. */
  async subscribe(topic: string, listener: Listener): Promise<() => void> {
    const listeners = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, listeners.add(listener));
    await this.connect();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(topic);
    };
  }

  /** The signals on a topic as an async iterable, for subscriptions; ends when the consumer stops reading. */
  async *stream(topic: string): AsyncGenerator<SignalData, void, void> {
    const waiting: SignalData[] = [];
    let wake: (() => void) | undefined;
    const stop = await this.subscribe(topic, (data) => {
      waiting.push(data);
      wake?.();
    });
    try {
      while (!this.closed) {
        const next = waiting.shift();
        if (next) yield next;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      stop();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    this.connecting ??= this.open().catch((error: unknown) => {
      this.connecting = undefined;
      throw error;
    });
    await this.connecting;
  }

  private async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url.reveal(),
      application_name: 'comitia signals',
      keepAlive: true,
    });
    client.on('notification', (message) => this.receive(message.payload ?? ''));
    const reconnect = () => {
      if (this.closed || this.client !== client) return;
      this.client = undefined;
      this.connecting = undefined;
      setTimeout(() => void this.connect().catch(reconnectLater), RECONNECT_MS).unref();
    };
    const reconnectLater = () => {
      if (!this.closed) setTimeout(() => void this.connect().catch(reconnectLater), RECONNECT_MS).unref();
    };
    client.on('error', reconnect);
    client.on('end', reconnect);
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
  }

  private receive(payload: string): void {
    const { topic, data } = JSON.parse(payload) as { topic: string; data: SignalData };
    for (const listener of this.listeners.get(topic) ?? []) listener(data);
  }
}
