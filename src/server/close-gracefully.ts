import type { Server } from 'node:http';

/**
 * Stops listening, lets go of idle connections at once and of the others as they have been answered. Resolves when the
 * last one is gone: whoever is being answered is answered (`closeAllConnections` would cut them off; traps, found).
 */
export async function closeGracefully(server: Server): Promise<void> {
  // A connection that was busy when the server closed becomes idle later, and nothing else would close it.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  try {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  } finally {
    clearInterval(sweep);
  }
}
