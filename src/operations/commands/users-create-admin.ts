import { ConfigurationError } from '../configuration-error.ts';
import { emailAddress } from '../environment/values.ts';
import { createAdministrator } from '../setup/ensure-administrator.ts';
import { onePositional } from './arguments.ts';
import type { Command } from './command.ts';

export const usersCreateAdmin: Command = {
  name: 'users create-admin',
  usage: 'EMAIL',
  summary: 'make an administrator with a random password, shown once',
  options: {},
  prepare({ positionals }) {
    const email = onePositional(positionals, 'EMAIL');
    if (!emailAddress.safeParse(email).success) throw new ConfigurationError(`"${email}" is no e-mail address`);
    return async ({ payload, say }) => {
      const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email.toLowerCase() } } });
      if (totalDocs > 0) throw new ConfigurationError(`${email} has an account already: change its role in the admin`);
      const { password } = await createAdministrator({ payload, email, password: undefined });
      say(`Administrator ${email}, password (shown only this once): ${password ?? ''}`);
    };
  },
};
