import { createServer } from 'node:net';
import { CommandError } from '../command-error.js';

/** Resolves where nobody listens on the port; throws CommandError that says what to do where somebody does. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new CommandError(
            `Port ${port} is in use by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`,
          ),
        );
      } else if (error.code === 'EACCES') {
        reject(new CommandError(`Port ${port} may not be opened by this user: choose one above 1023 with PORT.`));
      } else {
        reject(error);
      }
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
