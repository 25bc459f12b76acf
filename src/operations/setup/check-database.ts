import { resolveSrv } from 'node:dns/promises';
import { connect } from 'node:net';
import { checkReplicaSet, type Host } from './check-replica-set.ts';
import { DatabaseNotUp } from './database-not-up.ts';

const patience = 4_000;

/**
 * Asks whether anything listens where MongoDB should be, and whether it is the replica set that the address names, so that a wrong address is told
 * in seconds and in one line. SQLite needs no such question.
 * @throws ConfigurationError when it is another replica set or none; DatabaseNotUp when none of the hosts answers yet
 */
export async function checkDatabase(uri: string): Promise<void> {
  if (!uri.startsWith('mongodb')) return;
  const hosts = await hostsOf(uri);
  const answers = await Promise.all(hosts.map(answersTcp));
  const names = hosts.map(({ host, port }) => `${host}:${String(port)}`).join(', ');
  if (!answers.includes(true))
    throw new DatabaseNotUp(`DATABASE_URI: no MongoDB answers at ${names}: start it there, or correct the address`);
  if ((await checkReplicaSet(uri, hosts)) === 'electing')
    throw new DatabaseNotUp(`DATABASE_URI: the replica set at ${names} has no primary: start its other members, or call rs.initiate()`);
}

async function hostsOf(uri: string): Promise<readonly Host[]> {
  const names = (/^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(uri)?.[1] ?? '').split(',');
  if (!uri.startsWith('mongodb+srv:')) return names.map(hostAndPort);
  const name = names[0] ?? '';
  try {
    return (await resolveSrv(`_mongodb._tcp.${name}`)).map((record) => ({ host: record.name, port: record.port }));
  } catch {
    throw new DatabaseNotUp(
      `DATABASE_URI: the name server knows no MongoDB under ${name}: correct the address, or use mongodb:// with the hosts`,
    );
  }
}

function hostAndPort(name: string): Host {
  const [, host = name, port = '27017'] = /^(.*?)(?::(\d+))?$/.exec(name) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function answersTcp({ host, port }: Host): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: patience });
    const end = (answer: boolean) => () => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
