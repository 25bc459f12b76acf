// Started by `groups/front-group.ts` as a process of its own: Node's http server with nothing but an answer. Its one argument is a
// file: JSON with `head`, header lines as name, value, name, value …, and `body` in base64. Prints its port.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const { head, body: encoded } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as { head: string[]; body: string };
const body = Buffer.from(encoded, 'base64');
const server = createServer((_, response) => {
  response.writeHead(200, head);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.info((server.address() as AddressInfo).port));
process.on('SIGTERM', () => process.exit());
