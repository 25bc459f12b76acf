import { randomBytes } from 'node:crypto';
import type { Config, Plugin } from 'payload';
import type { MachineTranslator } from '@/translation/machine/machine-translator.ts';
import { emailAdapter } from './email-adapter.ts';
import type { Environment } from './environment.ts';
import { loggerSettings } from './logger.ts';
import { machineTranslator } from './machine-translator.ts';
import { mediaStorage } from './media-storage.ts';

/** What differs from one place to another: handed to the composition root. */
export interface Surroundings {
  /** `file:…`, `mongodb://…` or `mongodb+srv://…`. */
  readonly databaseUri: string;
  readonly secret: string;
  /** The address that people type; with it, sign-in requests from other origins are refused. */
  readonly publicUrl?: string | undefined;
  readonly email?: Config['email'];
  readonly logger?: Config['logger'];
  /** Helps translators where it is there. */
  readonly machine?: MachineTranslator | undefined;
  /** Plugins beside our own, applied last. */
  readonly plugins?: readonly Plugin[];
}

/**
 * The surroundings that the environment asks for. Without a secret, as when the site is built or types are generated, a
 * random one is used: nobody can sign with a secret that was never written down.
 */
export async function surroundings(environment: Environment): Promise<Surroundings> {
  return {
    databaseUri: environment.databaseUri,
    secret: environment.secret ?? randomBytes(32).toString('hex'),
    publicUrl: environment.publicUrl,
    email: emailAdapter(environment.mail),
    logger: loggerSettings(environment.logLevel),
    machine: machineTranslator(environment.machine),
    plugins: [await mediaStorage(environment)],
  };
}
