import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { clearAttempts } from './sign-in/attempts.ts';

/** Takes the place of Payload's `POST /api/users/unlock`, whose lock is off: administrators clear what is counted of an account. */
export const unlockAccount: Endpoint = {
  path: '/unlock',
  method: 'post',
  handler: async (req) => {
    if (!mayAnywhere(personOf(req.user), 'managePeople')) throw refusal({ req, key: 'refused.managePeople' });
    await addDataAndFileToRequest(req);
    const email: unknown = (req.data as { email?: unknown } | undefined)?.email;
    if (typeof email === 'string') await clearAttempts(req.payload, email);
    return Response.json({ message: req.t('general:success') });
  },
};
