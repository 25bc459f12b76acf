import { once } from 'node:events';
import type { Server } from 'node:http';

/** Begins to listen. @throws the server's own error, for example EADDRINUSE, instead of letting it end the process. */
export async function listen(server: Server, port: number, hostname: string): Promise<void> {
  server.listen(port, hostname);
  await once(server, 'listening');
}
