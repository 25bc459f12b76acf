import { expect, it } from 'vitest';
import { readingHeaders, securityHeaders } from '@/server/front/security-headers.ts';

it('every answer, the admin’s too, closes what no page of ours needs', () => {
  expect(securityHeaders({ secure: false })['content-security-policy']).toBe("base-uri 'self'; form-action 'self'; frame-ancestors 'self'");
});

it('reading pages keep their strict policy', () => {
  const policy = readingHeaders({ secure: true })['content-security-policy'] ?? '';
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "base-uri 'none'"]));
});
