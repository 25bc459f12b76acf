import type { Payload } from 'payload';
import { type Letter, sendsMail } from '@/people/accounts/letters.ts';

/** `kept`: the mail server did not take it. `none`: this house sends no mail (SMTP_URL is not set). */
export type LetterOutcome = 'sent' | 'kept' | 'none';

interface SendInput {
  readonly payload: Payload;
  readonly to: string;
  readonly letter: Letter;
}

/** Sends a letter or logs that there was one to send, its subject alone. Never throws: a deed does not fail because its letter did. */
export async function sendLetter({ payload, to, letter }: SendInput): Promise<LetterOutcome> {
  if (!sendsMail(payload)) {
    payload.logger.warn(`A letter was not sent, since SMTP_URL is not set; it is shown in the admin: ${letter.subject}`);
    return 'none';
  }
  try {
    // RFC 3834, 5: so that no absent person's answering machine answers.
    await payload.sendEmail({ to, ...letter, headers: { 'Auto-Submitted': 'auto-generated' } });
    return 'sent';
  } catch (error) {
    payload.logger.error({ err: error, msg: `A letter could not be sent and is tried again with the daily one: ${letter.subject}` });
    return 'kept';
  }
}
