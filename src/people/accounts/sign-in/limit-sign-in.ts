import { AuthenticationError } from 'payload';
import { beforeOperation } from '@/access/operation-hooks.ts';
import { hashInTurn } from '../../passwords/hash-in-turn.ts';
import { afterRequest } from '../after-request.ts';
import { countFailure } from './attempts.ts';
import { tryPassword } from './try-password.ts';

/**
 * Who tries to sign in too often waits; everybody else waits for their turn to have their password hashed. A failure is
 * counted when the request has ended, for known and unknown addresses alike. Scripts are neither counted nor held up.
 */
export const limitSignIn = beforeOperation('limitSignIn', async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args;
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data;
  if (typeof email !== 'string' || typeof password !== 'string' || email.trim() === '' || password.trim() === '') return args;
  const attempt = await tryPassword(req, email);
  afterRequest(req, async (outcome) => {
    if ('error' in outcome && outcome.error instanceof AuthenticationError) {
      await countFailure({ payload: req.payload, attempt, now: new Date() });
    }
  });
  await hashInTurn(req);
  return args;
});
