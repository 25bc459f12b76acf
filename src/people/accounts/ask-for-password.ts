import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { sendPasswordLetter } from './send-password-letter.ts';

/**
 * Takes the place of Payload's `POST /api/users/forgot-password`: answers at once, the same to everybody, and does the work
 * afterwards, so that neither words nor time tell whether the address is known.
 */
export const askForPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const email: unknown = (req.data as { email?: unknown } | undefined)?.email;
    if (typeof email === 'string' && email.length <= 254 && email.includes('@')) {
      sendPasswordLetter(req, email).catch((error: unknown) => {
        req.payload.logger.error({ err: error, msg: 'A letter for a new password could not be sent' });
      });
    }
    return Response.json({ message: req.t('general:success') });
  },
};
