import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { installLibrary } from '@/publication/store/library.ts';
import { leaveRuntime } from '@/server/back/leave-runtime.ts';
import { readingHeaders } from '@/server/front/security-headers.ts';
import { fakeLibrary } from './fake-library.ts';
import { fixtures } from './fixtures.ts';

/**
 * The reader's site over the fixtures, without a database: `tsx tests/support/site/serve-site.ts [port]`. Pages come as
 * the front gives them, without Next's runtime and under the same policy; port + 1 is Next alone. Uses the last `next build`.
 */
installLibrary(fakeLibrary(fixtures, { 'chapters/four/en': ['thriving'] }));
const port = Number(process.argv[2] ?? 4920);
const app = next({ dev: false, hostname: 'localhost', port });
await app.prepare();
const handle = app.getRequestHandler();
const alone = await listen((request, response) => void handle(request, response), port + 1);

const outer = await listen((request, response) => {
  void (async () => {
    const made = await fetch(`${alone}${request.url ?? '/'}`, {
      redirect: 'manual',
      headers: { 'accept-language': request.headers['accept-language'] ?? '' },
    });
    const type = made.headers.get('content-type') ?? '';
    const location = made.headers.get('location');
    const headers = { ...readingHeaders({ secure: false }), 'content-type': type, ...(location === null ? {} : { location }) };
    response.writeHead(made.status, headers);
    response.end(type.startsWith('text/html') ? leaveRuntime(await made.text()) : Buffer.from(await made.arrayBuffer()));
  })();
}, port);
console.log(outer);

async function listen(listener: RequestListener, wanted: number): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
