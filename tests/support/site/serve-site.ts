import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { installLibrary } from '@/publication/store/library.ts';
import { fakeLibrary } from './fake-library.ts';
import { fixtures } from './fixtures.ts';

/**
 * The reader's site over the fixtures, on Next alone and without a database: `tsx tests/support/site/serve-site.ts [port]`.
 * Uses the last `next build`; with `DEV=1` it compiles as it goes.
 */
installLibrary(fakeLibrary(fixtures, { 'chapters/four/en': ['thriving'] }));
const port = Number(process.argv[2] ?? 0);
const app = next({ dev: process.env['DEV'] === '1', hostname: '127.0.0.1', port });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => void handle(request, response));
server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
});
