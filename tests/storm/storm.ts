// `npm run storm [-- --kills N --minutes N --database sqlite|mongodb|both --seed N]`: kills front and back of an instance that it starts itself, again and
// again while editors publish, and looks for what was lost. Exit 1 on a loss.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigurationError } from '@/operations/configuration-error.ts';
import { runScript } from '@/operations/run-script.ts';
import { freePort, startSecantus } from '../support/secantus.ts';
import { printReport } from './print-report.ts';
import { runStorm } from './run-storm.ts';

const usual = { sqlite: 200, mongodb: 60 } as const;
type Database = keyof typeof usual;

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string' },
      minutes: { type: 'string' },
      database: { type: 'string', default: 'both' },
      seed: { type: 'string', default: '9' },
    },
  });
  let isWell = true;
  for (const database of databasesOf(values.database)) {
    const kills = values.kills === undefined ? usual[database] : wholeNumber('--kills', values.kills);
    const bounds = values.minutes === undefined ? {} : { within: wholeNumber('--minutes', values.minutes) * 60_000 };
    isWell = (await storm(database, { kills, ...bounds, seed: wholeNumber('--seed', values.seed) })) && isWell;
  }
  process.exit(isWell ? 0 : 1);
});

type Wanted = Pick<Parameters<typeof runStorm>[0], 'kills' | 'within' | 'seed'>;

async function storm(database: Database, wanted: Wanted): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'cop-cms-storm-'));
  const mongodb = database === 'mongodb' ? await startSecantus(join(folder, 'mongodb')) : undefined;
  try {
    if (mongodb !== undefined && 'missing' in mongodb.found) throw new ConfigurationError(mongodb.found.missing);
    const uri = mongodb === undefined || 'missing' in mongodb.found ? '' : `${mongodb.found.address}/storm?${mongodb.found.query}`;
    const environment = {
      // An address that holds, since the product is started more than once.
      PORT: String(await freePort()),
      PUBLIC_URL: '',
      DATABASE_URI: uri,
      STARTER_CONTENT: 'no',
      ...(mongodb === undefined ? {} : { MONGODB_JOIN_AGGREGATIONS: 'off' }),
    };
    const say = (line: string) => console.error(line);
    return printReport(database, await runStorm({ dataDir: join(folder, 'data'), environment, ...wanted, say }));
  } finally {
    await mongodb?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function databasesOf(word: string): readonly Database[] {
  if (word === 'both') return ['sqlite', 'mongodb'];
  if (word === 'sqlite' || word === 'mongodb') return [word];
  throw new ConfigurationError(`--database must be sqlite, mongodb or both (it is "${word}")`);
}

function wholeNumber(name: string, word: string): number {
  if (!/^\d+$/.test(word)) throw new ConfigurationError(`${name} must be a whole number (it is "${word}")`);
  return Number(word);
}
