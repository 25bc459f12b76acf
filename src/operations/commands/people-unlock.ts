import { clearAttempts } from '@/people/accounts/sign-in/attempts.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { emailAddress } from '../environment/values.ts';
import { onePositional } from './arguments.ts';
import type { Command } from './command.ts';

export const peopleUnlock: Command = {
  name: 'people unlock',
  usage: 'EMAIL',
  summary: 'forget failed logins of an account, so that it can be signed in to at once from everywhere',
  options: {},
  prepare({ positionals }) {
    const email = onePositional(positionals, 'EMAIL');
    if (!emailAddress.safeParse(email).success) throw new ConfigurationError(`"${email}" is no e-mail address`);
    return async ({ payload, say }) => {
      await clearAttempts(payload, email);
      const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email.toLowerCase() } } });
      say(
        totalDocs === 0
          ? `Nobody has an account with ${email}; nothing is counted of it.`
          : `${email} can sign in at once from everywhere.`,
      );
    };
  },
};
