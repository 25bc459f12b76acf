import { type Document, MongoClient } from 'mongodb';
import { ConfigurationError } from '../configuration-error.ts';

export interface Host {
  readonly host: string;
  readonly port: number;
}

/** `ready` where one of the hosts takes writes or knows who does; `unknown` where none says. */
export type ReplicaSetState = 'ready' | 'electing' | 'unknown';

/** What concerns the connection itself; a name and a password are not needed for this question. */
const tlsOptions = /^(tls|ssl)/i;

/**
 * Asks the hosts of an address for the name of their replica set. The driver, told another name, looks for it in silence until its patience ends.
 * @throws ConfigurationError when they have another name than the address says, or none
 */
export async function checkReplicaSet(uri: string, hosts: readonly Host[]): Promise<ReplicaSetState> {
  const answers = (await Promise.all(hosts.map((host) => hello(uri, host)))).filter((answer) => answer !== undefined);
  const wanted = new URLSearchParams(uri.split('?', 2)[1] ?? '').get('replicaSet');
  const where = hosts.map(({ host, port }) => `${host}:${String(port)}`).join(', ');
  for (const { setName, isreplicaset } of answers) {
    if (typeof setName === 'string' && wanted !== null && setName !== wanted)
      throw new ConfigurationError(
        `DATABASE_URI: the replica set at ${where} is called ${setName}, not ${wanted}: write replicaSet=${setName}`,
      );
    if (setName === undefined && isreplicaset !== true)
      throw new ConfigurationError(
        `DATABASE_URI: the MongoDB at ${where} is no replica set, which publishing needs: start it with --replSet ${wanted ?? 'rs0'} and call rs.initiate()`,
      );
  }
  if (answers.length === 0) return 'unknown';
  const takesWrites = answers.some(({ isWritablePrimary, primary }) => isWritablePrimary === true || typeof primary === 'string');
  return takesWrites ? 'ready' : 'electing';
}

/** MongoDB's `hello` (manual, reference/command/hello); undefined where the host does not answer or not to us. */
async function hello(uri: string, { host, port }: Host): Promise<Document | undefined> {
  const options = [...new URLSearchParams(uri.split('?', 2)[1] ?? '')].filter(([name]) => tlsOptions.test(name));
  const query = new URLSearchParams([...(uri.startsWith('mongodb+srv:') ? [['tls', 'true'] as [string, string]] : []), ...options]);
  query.set('directConnection', 'true');
  const name = host.includes(':') ? `[${host}]` : host;
  try {
    const client = new MongoClient(`mongodb://${name}:${String(port)}/?${query.toString()}`, {
      serverSelectionTimeoutMS: 3_000,
      connectTimeoutMS: 3_000,
    });
    try {
      return await client.db('admin').command({ hello: 1 });
    } finally {
      await client.close();
    }
  } catch {
    // Whoever opens the database next is told why.
    return undefined;
  }
}
