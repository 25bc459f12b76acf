import { createServer } from 'node:net';
import { ConfigurationError } from '../configuration-error.ts';

/**
 * Makes sure that we shall be able to listen, before anything slow is begun.
 * @throws ConfigurationError when another program has the port, or we may not have it
 */
export async function checkPort({ port, host }: { port: number; host: string }): Promise<void> {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      fail(portError({ port, host, code: error.code }));
    });
    probe.listen({ port, host }, () => {
      probe.close(() => {
        done();
      });
    });
  });
}

/** The line for a person whose port or host we could not have; `code` is the system's. */
function portError({ port, host, code }: { port: number; host: string; code: string | undefined }): ConfigurationError {
  switch (code) {
    case 'EADDRINUSE':
      return new ConfigurationError(
        `PORT ${String(port)} is already in use by another program: choose another, for example PORT=${String(port + 1)} npm start`,
      );
    case 'EACCES':
      return new ConfigurationError(
        `PORT ${String(port)} needs more rights than this user has: choose one above 1023, for example PORT=3000 npm start`,
      );
    default:
      return new ConfigurationError(
        `HOST ${host} is no address of this machine (${code ?? 'unknown'}): use 127.0.0.1, or 0.0.0.0 for all its addresses`,
      );
  }
}

/** What a person is told when listening failed; any other error is given back as it is. */
export function listenError({ port, host, error }: { port: number; host: string; error: unknown }): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code === 'EADDRINUSE' || code === 'EACCES' ? portError({ port, host, code }) : error;
}
