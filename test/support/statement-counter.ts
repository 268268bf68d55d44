import type { DataSource } from 'typeorm';

/** Counts the statements that the application sends to PostgreSQL. */
export class StatementCounter {
  private count = 0;

  constructor(dataSource: DataSource) {
    const { driver } = dataSource as unknown as {
      driver: {
        master: { _clients: readonly Client[]; on: (event: string, listen: (client: Client) => void) => void };
      };
    };
    interface Client {
      query: (...parameters: unknown[]) => unknown;
    }
    const listen = (client: Client) => {
      const send = client.query.bind(client);
      client.query = (...parameters) => {
        this.count += 1;
        return send(...parameters);
      };
    };
    // The pool has opened its first connection already; statements over it count too.
    for (const client of driver.master._clients) listen(client);
    driver.master.on('connect', listen);
  }

  /** Begins to count; `stop` gives how many statements were sent since. */
  start(): { stop: () => number } {
    const from = this.count;
    return { stop: () => this.count - from };
  }
}
