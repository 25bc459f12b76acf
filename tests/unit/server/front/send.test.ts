import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { readAsked } from '@/server/front/asked.ts';
import { send } from '@/server/front/send.ts';
import { storeResponse } from '@/server/front/stored-response.ts';

it('gives an answer without content no length and no validator (RFC 9110, section 8.6)', async () => {
  const stored = await storeResponse(204, { 'access-control-allow-origin': '*' }, Buffer.alloc(0));
  const server = createServer((request, response) => send(response, stored, readAsked(request), 'GET'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  server.close();
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect([answer.headers.get('content-length'), answer.headers.get('etag')]).toEqual([null, null]);
});
