import type { DataSource } from 'typeorm';

/** Counts the statements that the application sends to PostgreSQL. */
export class StatementCounter {
  private count = 0;

  constructor(dataSource: DataSource) {
    const { driver } = dataSource as unknown as {
      driver: { master: { on: (event: string, listen: (client: Client) => void) => void } };
    };
    interface Client {
      query: (...parameters: unknown[]) => unknown;
    }
    driver.master.on('connect', (client) => {
      const send = client.query.bind(client);
      client.query = (...parameters) => {
        this.count += 1;
        return send(...parameters);
      };
    });
  }

  /** Begins to count; `stop` gives how many statements were sent since. */
  start(): { stop: () => number } {
    const from = this.count;
    return { stop: () => this.count - from };
  }
}
