import { withPayload } from '@payloadcms/next/withPayload';
import { NextRequest } from 'next/server.js';
import { describe, expect } from 'vitest';
import { fault, inside } from './support/canary.ts';

describe('bare Next', () => {
  fault('makes no request of the method TRACE', 'src/bounds/http/objection-to-request.ts', () => {
    expect(() => new NextRequest('http://127.0.0.1/', { method: 'TRACE' })).toThrow(TypeError);
  });
});

describe('what we lean on in Payload’s settings for Next', () => {
  inside('the colour scheme is asked for by one rule of one source', 'next.config.mjs', async () => {
    const rules = (await withPayload({}).headers?.()) ?? [];
    expect(rules.filter(({ headers }) => headers.some(({ key }) => key === 'Critical-CH')).map(({ source }) => source)).toEqual([
      '/:path*',
    ]);
  });
});
