import type { Payload } from 'payload';
import { ConfigurationError } from '../configuration-error.ts';
import type { Environment } from '../environment.ts';
import { oneLine } from '../one-line.ts';
import { prepareData } from './prepare-data.ts';
import { waitForDatabase } from './wait-for-database.ts';

interface Waiting {
  /** Milliseconds to wait for a MongoDB that is not up yet. */
  readonly patience?: number;
  readonly say?: (line: string) => void;
}

/**
 * Opens the content store for a script or the server: data folder and secret first, then the database. Payload keeps the
 * instance for the whole process, so that Next's bundle gets the same one.
 * @throws ConfigurationError when folder or database cannot be used
 */
export async function openPayload(environment: Environment, { patience = 0, say = () => undefined }: Waiting = {}): Promise<Payload> {
  const secret = await prepareData(environment);
  await waitForDatabase({ uri: environment.databaseUri, patience, say });
  // The composition root is evaluated twice, here and in Next's bundle; both read what is settled here.
  Object.assign(process.env, { PAYLOAD_SECRET: secret, DATABASE_URI: environment.databaseUri, DATA_DIR: environment.dataDir });
  const [{ default: config }, { getPayload }] = await Promise.all([import('../../../payload.config.ts'), import('payload')]);
  const settled = await config;
  const log = console.error;
  try {
    // What goes wrong here is told once, by us, in one line.
    console.error = () => undefined;
    return await getPayload({ config: settled, disableOnInit: true });
  } catch (error) {
    throw new ConfigurationError(
      `DATABASE_URI: the database cannot be opened (${oneLine(error)}): correct the address, or see that the server runs`,
    );
  } finally {
    console.error = log;
  }
}
